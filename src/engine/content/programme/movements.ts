/** What the cohort gained most, and where most of it is still weak. Only cities with both scores count in a change. */

import { type Cell, type Chapter, type Column, drawn, named, numbers, remark, table } from "../../document/blocks.ts";
import { type Decimal, zero } from "../../quantity/index.ts";
import { countCell } from "./shared/cells.ts";
import { type Moved, meanChange } from "./shared/change.ts";
import { scaleAxis } from "./shared/scale-axis.ts";
import type { ProgrammeSubject } from "./shared/subject.ts";
import { commonWeaknesses } from "./shared/weaknesses.ts";

export function movements(subject: ProgrammeSubject): Chapter {
  const { words, moved } = subject;
  return {
    id: "movements",
    title: moved ? words.gainsAndWeaknesses : words.commonWeaknesses,
    pages: false,
    parts: [],
    blocks: [...(moved ? [dimensions(subject), indicators(subject)] : []), ...weaknesses(subject)],
  };
}

function moveColumns(
  subject: ProgrammeSubject,
  title: string,
  name: (moved: Moved) => Cell | string,
): readonly Column<Moved>[] {
  const { words, first, phase, phaseTitle, score, place, cities: all } = subject;
  const node = (id: string) => (id === "total" ? undefined : id);
  return [
    named(title, name),
    drawn(
      words.move,
      ({ id, before, after }) => ({ kind: "move", from: place(before, node(id)), to: place(after, node(id)) }),
      scaleAxis(subject),
    ),
    numbers(phaseTitle(first), ({ id, before }) => ({ text: score(before, node(id)), exact: before.toString() })),
    numbers(phaseTitle(phase), ({ id, after }) => ({ text: score(after, node(id)), exact: after.toString() })),
    numbers(words.change, ({ gain }) => ({ text: gain.text, exact: gain.difference.toString() })),
    numbers(words.citiesCounted, ({ cities }) => countCell(subject, cities, all.length)),
  ];
}

function dimensions(subject: ProgrammeSubject) {
  const { words, standard, title } = subject;
  return table(
    [undefined, ...standard.dimensions.map(({ id }) => id)].flatMap((id) => meanChange(subject, id) ?? []),
    {
      caption: words.dimensionMoves,
      note: words.moveMeansNote,
      shape: "chart",
      columns: moveColumns(subject, words.dimension, ({ id }) => (id === "total" ? words.total : title(id))),
    },
  );
}

const most = 8;

function indicators(subject: ProgrammeSubject) {
  const { words, standard, title } = subject;
  const all = standard.indicators.flatMap(({ id }) => meanChange(subject, id) ?? []);
  const sorted = all.toSorted((a, b) => onScale(subject, b).comparedTo(onScale(subject, a)));
  const best = sorted.filter(({ gain }) => gain.difference.greaterThan(0)).slice(0, most);
  const falls = sorted
    .filter(({ gain }) => gain.difference.lessThan(0))
    .slice(-most)
    .reverse();
  const dimensionOf = new Map(standard.indicators.map(({ id, dimension }) => [id, dimension]));
  return table([...best, ...falls], {
    caption: words.indicatorMoves,
    note: falls.length > 0 ? words.indicatorMovesNote : words.indicatorGainsNote,
    shape: "chart",
    columns: moveColumns(subject, words.indicator, ({ id }) => ({
      text: title(id),
      note: title(dimensionOf.get(id) ?? ""),
      to: `i-${id}`,
    })),
  });
}

/** Gains on differently long scales, made comparable. */
function onScale({ scale }: ProgrammeSubject, { id, gain }: Moved): Decimal {
  const { from, to } = scale(id === "total" ? undefined : id);
  return to.equals(from) ? zero : gain.difference.div(to.minus(from));
}

function weaknesses(subject: ProgrammeSubject) {
  const { words, say, title, score, points } = subject;
  const rows = commonWeaknesses(subject).slice(0, 12);
  if (rows.length === 0) return [remark(words.noCommonWeakness)];
  return [
    table(rows, {
      caption: words.commonWeaknesses,
      note: words.weaknessNote,
      columns: [
        named(words.indicator, ({ indicator: { id, title: name, dimension } }) => ({
          text: say(name),
          note: title(dimension),
          to: `i-${id}`,
        })),
        numbers(words.below60, ({ weak, applies }) => ({
          text: String(weak.length),
          note: words.ofCities.replace("{all}", String(applies)),
        })),
        numbers(words.withoutScore, ({ absent }) => String(absent.length)),
        numbers(words.meanScore, ({ mean, indicator }) =>
          mean ? { text: score(mean, indicator.id), exact: mean.toString() } : { text: words.noScore, tone: "missing" },
        ),
        numbers(words.meanLost, ({ lost }) => ({ text: points(lost), exact: lost.toString() })),
        named(words.measures, ({ indicator: { improve } }) => say(improve[0]?.text) || words.noTip),
      ],
    }),
  ];
}
