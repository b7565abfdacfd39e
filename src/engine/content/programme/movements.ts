/** What the cohort gained most, and where most of it is still weak. Only cities with both scores count in a change. */

import { type Cell, type Chapter, cell, drawn, named, numbers, picture, remark, table } from "../../document/blocks.ts";
import { placeOn } from "../../explain/index.ts";
import type { Indicator } from "../../model/index.ts";
import { Decimal, sum, zero } from "../../quantity/index.ts";
import { changeOf, scaleAxis } from "./overview.ts";
import type { City, ProgrammeSubject } from "./subject.ts";

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

export interface Moved {
  readonly id: string;
  readonly cities: number;
  readonly before: Decimal;
  readonly after: Decimal;
  readonly gain: Decimal;
}

/** The mean of a node before and after, over the cities that have both scores. Without an id, of the total. */
export function meanChange(subject: ProgrammeSubject, id?: string): Moved | undefined {
  const { first, phase } = subject;
  const pairs = subject.cities.flatMap((city): [Decimal, Decimal][] => {
    if (!changeOf(subject, city, id)) return [];
    const at = (each: string) =>
      id === undefined ? city.total(each) : new Decimal(city.node(id, each)?.outcome.score ?? 0);
    const [before, after] = [at(first), at(phase)];
    return before && after ? [[before, after]] : [];
  });
  if (pairs.length === 0) return undefined;
  const mean = (side: 0 | 1) => sum(pairs.map((pair) => pair[side])).div(pairs.length);
  return { id: id ?? "total", cities: pairs.length, before: mean(0), after: mean(1), gain: mean(1).minus(mean(0)) };
}

function moveRow(subject: ProgrammeSubject, { id, cities, before, after, gain }: Moved, name: Cell): Cell[] {
  const { score, place, words } = subject;
  const node = id === "total" ? undefined : id;
  return [
    name,
    picture({ kind: "move", from: place(before, node), to: place(after, node) }),
    { text: score(before, node), exact: before.toString() },
    { text: score(after, node), exact: after.toString() },
    { text: subject.gain(gain), exact: gain.toString() },
    {
      text: String(cities),
      note: cities < subject.cities.length ? words.ofCities.replace("{all}", String(subject.cities.length)) : "",
    },
  ];
}

function moveColumns(subject: ProgrammeSubject, title: string) {
  const { words, first, phase, phaseTitle } = subject;
  return [
    named(title),
    drawn(words.move, scaleAxis(subject)),
    numbers(phaseTitle(first)),
    numbers(phaseTitle(phase)),
    numbers(words.change),
    numbers(words.citiesCounted),
  ];
}

function dimensions(subject: ProgrammeSubject) {
  const { words, standard, title } = subject;
  const rows = [undefined, ...standard.dimensions.map(({ id }) => id)].flatMap((id) => {
    const change = meanChange(subject, id);
    return change ? [moveRow(subject, change, cell(id === undefined ? words.total : title(id)))] : [];
  });
  return table(words.dimensionMoves, moveColumns(subject, words.dimension), rows, {
    shape: "chart",
    note: words.moveMeansNote,
  });
}

const most = 8;

function indicators(subject: ProgrammeSubject) {
  const { words, standard, title } = subject;
  const all = standard.indicators.flatMap(({ id }) => meanChange(subject, id) ?? []);
  const sorted = all.toSorted((a, b) => onScale(subject, b).comparedTo(onScale(subject, a)));
  const best = sorted.filter(({ gain }) => gain.greaterThan(0)).slice(0, most);
  const falls = sorted
    .filter(({ gain }) => gain.lessThan(0))
    .slice(-most)
    .reverse();
  const dimensions = new Map(standard.indicators.map(({ id, dimension }) => [id, dimension]));
  const rows = (moved: readonly Moved[]) =>
    moved.map((change) =>
      moveRow(subject, change, {
        text: title(change.id),
        note: title(dimensions.get(change.id) ?? ""),
        to: `i-${change.id}`,
      }),
    );
  return table(words.indicatorMoves, moveColumns(subject, words.indicator), [...rows(best), ...rows(falls)], {
    shape: "chart",
    note: falls.length > 0 ? words.indicatorMovesNote : words.indicatorGainsNote,
  });
}

/** Gains on differently long scales, made comparable. */
function onScale({ scale }: ProgrammeSubject, { id, gain }: Moved): Decimal {
  const { from, to } = scale(id === "total" ? undefined : id);
  return to.equals(from) ? zero : gain.div(to.minus(from));
}

export interface Weakness {
  readonly indicator: Indicator;
  readonly weak: readonly City[];
  readonly absent: readonly City[];
  readonly applies: number;
  readonly lost: Decimal;
  readonly mean: Decimal | undefined;
}

/** Indicators on which at least half of the cities to which they apply are below 60 % or have no score; what costs most comes first. */
export function commonWeaknesses({ standard, cities, scale }: ProgrammeSubject): readonly Weakness[] {
  return standard.indicators
    .flatMap((indicator): Weakness[] => {
      const there = cities.filter(({ final, node }) => final && appliesTo(node(indicator.id)?.outcome.kind));
      const nodes = there.map((city) => ({ city, node: city.node(indicator.id) }));
      const weak = nodes.filter(
        ({ node }) =>
          node?.outcome.score !== undefined && placeOn(scale(indicator.id), node.outcome.score).lessThan("0.6"),
      );
      const absent = nodes.filter(({ node }) => node?.outcome.score === undefined);
      const scored = nodes.flatMap(({ node }) =>
        node?.outcome.score === undefined ? [] : [new Decimal(node.outcome.score)],
      );
      if (!indicator.scoring || there.length === 0 || 2 * (weak.length + absent.length) < there.length) return [];
      return [
        {
          indicator,
          weak: weak.map(({ city }) => city),
          absent: absent.map(({ city }) => city),
          applies: there.length,
          lost: sum(nodes.map(({ node }) => new Decimal(node?.lost ?? 0))).div(there.length),
          mean: scored.length > 0 ? sum(scored).div(scored.length) : undefined,
        },
      ];
    })
    .sort((a, b) => b.lost.comparedTo(a.lost));
}

function appliesTo(kind: string | undefined): boolean {
  return kind === "scored" || kind === "missing" || kind === "error";
}

function weaknesses(subject: ProgrammeSubject) {
  const { words, say, title, score, points } = subject;
  const all = commonWeaknesses(subject).slice(0, 12);
  if (all.length === 0) return [remark(words.noCommonWeakness)];
  const rows = all.map(({ indicator, weak, absent, applies, lost, mean }) => [
    { text: say(indicator.title), note: title(indicator.dimension), to: `i-${indicator.id}` },
    { text: String(weak.length), note: words.ofCities.replace("{all}", String(applies)) },
    cell(absent.length === 0 ? "0" : String(absent.length)),
    mean ? { text: score(mean, indicator.id), exact: mean.toString() } : { text: words.noScore, tone: "missing" },
    { text: points(lost), exact: lost.toString() },
    cell(say(indicator.improve[0]?.text) || words.noTip),
  ]);
  return [
    table(
      words.commonWeaknesses,
      [
        named(words.indicator),
        numbers(words.below60),
        numbers(words.withoutScore),
        numbers(words.meanScore),
        numbers(words.meanLost),
        named(words.measures),
      ],
      rows,
      { note: words.weaknessNote },
    ),
  ];
}
