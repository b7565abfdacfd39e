/** The founding text, element by element, and the cohort's scores on each. */

import { type Chapter, drawn, named, numbers, table } from "../../document/blocks.ts";
import { type Standing, standings } from "../../explain/index.ts";
import { type Decimal, sum } from "../../quantity/index.ts";
import { shown } from "../shared/digits.ts";
import { countCell } from "./shared/cells.ts";
import { scaleAxis } from "./shared/scale-axis.ts";
import type { ProgrammeSubject } from "./shared/subject.ts";

interface Element {
  readonly title: string;
  /** Lowest first. */
  readonly scores: readonly Decimal[];
  readonly mean: Decimal | undefined;
  readonly without: number;
}

/** Nothing where the standard names no founding text. */
export function elements(subject: ProgrammeSubject): readonly Chapter[] {
  const rows = elementsOf(subject);
  if (rows.length === 0) return [];
  const { words, scale, decimals } = subject;
  const { from, to } = scale();
  const number = (score: Decimal | undefined) =>
    score ? shown(from.plus(score.times(to.minus(from))), decimals, [from, to]) : "–";
  const place = (score: Decimal) => score.toDecimalPlaces(4).toNumber();
  return [
    {
      id: "elements",
      title: words.policyElements,
      pages: false,
      parts: [],
      blocks: [
        table(rows, {
          caption: words.cohortElements,
          note: words.cohortElementsNote,
          shape: "chart",
          columns: [
            named(words.element, ({ title }) => title),
            drawn(
              words.spread,
              ({ scores, mean }) => ({
                kind: "dots",
                dots: scores.map(place),
                lines: [],
                ...(mean ? { mean: place(mean) } : {}),
              }),
              scaleAxis(subject),
            ),
            numbers(words.mean, ({ mean }) => (mean ? number(mean) : { text: words.noElementScore, tone: "missing" })),
            numbers(words.lowest, ({ scores }) => number(scores[0])),
            numbers(words.highest, ({ scores }) => number(scores.at(-1))),
            numbers(words.citiesScored, ({ scores, without }) =>
              countCell(subject, scores.length, scores.length + without),
            ),
          ],
        }),
      ],
    },
  ];
}

function elementsOf({ cities, standard, say }: ProgrammeSubject): readonly Element[] {
  const results = cities.flatMap(({ final }) => (final ? [standings(final, standard)] : []));
  return [...standard.elements.values()].map((element, index) => {
    const each = results.flatMap((all): Standing[] => all.slice(index, index + 1));
    const scores = each.flatMap(({ score }) => score ?? []).sort((a, b) => a.comparedTo(b));
    return {
      title: say(element.title),
      scores,
      mean: scores.length > 0 ? sum(scores).div(scores.length) : undefined,
      without: each.filter(({ score }) => !score).length,
    };
  });
}
