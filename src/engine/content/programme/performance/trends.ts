/** Mean scores over the phases, as lines: of the total, the dimensions, and the indicators that changed most. */

import { trendScale } from "../../../catalogue/programme-phrases.ts";
import { type Block, type Cell, drawn, named, numbers, table } from "../../../document/blocks.ts";
import { type Decimal, zero } from "../../../quantity/index.ts";
import { shownValue } from "../../shared/digits.ts";
import { countCell } from "../shared/cells.ts";
import { type Moved, meanChange } from "../shared/change.ts";
import type { ProgrammeSubject } from "../shared/subject.ts";
import { phasesSoFar, stretchOf, trendDrawing, trendOf } from "../shared/trend.ts";

/** How many indicators are shown that rose most, and that fell most. */
const most = { gains: 5, falls: 3 };

export function trends(subject: ProgrammeSubject): readonly Block[] {
  const { words, standard, title } = subject;
  const dimensionOf = new Map(standard.indicators.map(({ id, dimension }) => [id, dimension]));
  const dimensions = [undefined, ...standard.dimensions.map(({ id }) => id)].flatMap(
    (id) => meanChange(subject, id) ?? [],
  );
  const indicators = changedMost(subject);
  return [
    trendTable(subject, dimensions, {
      caption: words.dimensionMoves,
      note: words.trendNote,
      head: words.dimension,
      name: ({ id }) => (id === "total" ? words.total : title(id)),
    }),
    ...(indicators.length > 0
      ? [
          trendTable(subject, indicators, {
            caption: words.indicatorMoves,
            note: words.indicatorMovesNote,
            head: words.indicator,
            name: ({ id }) => ({ text: title(id), note: title(dimensionOf.get(id) ?? "") }),
          }),
        ]
      : []),
  ];
}

/** The largest gains first, then the largest falls. */
function changedMost(subject: ProgrammeSubject): readonly Moved[] {
  const all = subject.standard.indicators.flatMap(({ id }) => meanChange(subject, id) ?? []);
  const sorted = all.toSorted((a, b) => onScale(subject, b).comparedTo(onScale(subject, a)));
  const falls = sorted.filter(({ gain }) => gain.difference.lessThan(0)).slice(-most.falls);
  return [...sorted.filter(({ gain }) => gain.difference.greaterThan(0)).slice(0, most.gains), ...falls.toReversed()];
}

interface Words {
  readonly caption: string;
  readonly note: string;
  readonly head: string;
  readonly name: (moved: Moved) => Cell | string;
}

/** Small multiples on one part of the scale. */
function trendTable(subject: ProgrammeSubject, moved: readonly Moved[], { caption, note, head, name }: Words) {
  const { words, phaseTitle, average, cities: all, locale } = subject;
  const rows = moved.map((each) => {
    const node = each.id === "total" ? undefined : each.id;
    return { moved: each, node, trend: trendOf(subject, node) };
  });
  const stretch = stretchOf(
    subject,
    rows.map(({ trend }) => trend),
  );
  const ends = trendScale[locale]({ from: shownValue(stretch.from), to: shownValue(stretch.to) });
  return table(rows, {
    caption,
    note: `${note}${ends}`,
    shape: "chart",
    columns: [
      named(head, ({ moved: each }) => name(each)),
      drawn(words.throughPhases, ({ trend }) => trendDrawing(trend, stretch)),
      ...phasesSoFar(subject).map((phase, index) =>
        numbers<(typeof rows)[number]>(phaseTitle(phase), ({ trend, node }) => {
          const mean = trend.means[index];
          return mean ? { text: average(mean, node), exact: mean.toString() } : "–";
        }),
      ),
      numbers(words.change, ({ moved: { gain } }) => ({ text: gain.text, exact: gain.difference.toString() })),
      numbers(words.citiesCounted, ({ moved: { cities } }) => countCell(subject, cities, all.length)),
    ],
  });
}

/** Gains on differently long scales, made comparable. */
function onScale({ scale }: ProgrammeSubject, { id, gain }: Moved): Decimal {
  const { from, to } = scale(id === "total" ? undefined : id);
  return to.equals(from) ? zero : gain.difference.div(to.minus(from));
}
