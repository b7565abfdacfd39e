/** The indicators that moved a city's total most: their scores over the phases, as a line and in numbers. */

import type { Change } from "../../../cohort/index.ts";
import { type Block, drawn, named, numbers, remark, table, terse } from "../../../document/blocks.ts";
import { type Mover, moversOf } from "../../city/change.ts";
import { phaseCell } from "../shared/cells.ts";
import type { City, ProgrammeSubject } from "../shared/subject.ts";
import { cityLine, phasesSoFar, trendMarks } from "../shared/trend.ts";

/** Where gates act, they take room on the page too. */
const most = { withGates: 3, otherwise: 5 };

export function indicatorTrends(subject: ProgrammeSubject, city: City, change: Change): Block {
  const { words, phaseTitle } = subject;
  const movers = moversOf(subject, change, change.gates.length > 0 ? most.withGates : most.otherwise);
  if (movers.length === 0) return remark(words.noIndicatorChanged);
  return terse(
    table(movers, {
      caption: words.byIndicator,
      shape: "dense",
      columns: [
        named(words.indicator, ({ title }) => title),
        drawn(words.throughPhases, ({ id }) => (id === undefined ? undefined : cityLine(subject, city, id))),
        ...phasesSoFar(subject).map((phase) =>
          numbers<Mover>(phaseTitle(phase), ({ id }) => (id === undefined ? "" : phaseCell(subject, city, id, phase))),
        ),
        named(words.trend, ({ id }) => (id === undefined ? "" : trendMarks(subject, city, id))),
        numbers(words.effectOnTotal, ({ effect }) => effect),
      ],
    }),
  );
}
