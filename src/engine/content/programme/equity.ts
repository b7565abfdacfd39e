/** How far apart the cities are, and how even each is within. */

import { gapSentence } from "../../catalogue/programme-phrases.ts";
import {
  type Block,
  type Chapter,
  cell,
  drawn,
  heading,
  named,
  numbers,
  picture,
  remark,
  table,
  text,
} from "../../document/blocks.ts";
import { visit } from "../../formula/index.ts";
import type { Indicator } from "../../model/index.ts";
import { Decimal, sum } from "../../quantity/index.ts";
import { meanChange } from "./movements.ts";
import { nodeCell, scaleAxis } from "./overview.ts";
import type { City, ProgrammeSubject } from "./subject.ts";

export function equity(subject: ProgrammeSubject): Chapter {
  const { words, outcome } = subject;
  const gap = gapChange(subject);
  return {
    id: "equity",
    title: words.equity,
    pages: false,
    parts: [],
    blocks: [
      heading(words.between),
      ...(gap ? [text(gapSentence[subject.locale](gap))] : []),
      between(subject),
      ...(outcome.programme.cohorts.size > 0 && subject.moved ? [byCohort(subject)] : []),
      heading(words.within),
      profiles(subject),
      ...districts(subject),
    ],
  };
}

/** The distance between highest and lowest, of the cities that have both totals. */
export function gapChange({ cities, first, phase, phaseTitle, points, moved }: ProgrammeSubject) {
  const both = cities.filter(({ total }) => moved && total(first) && total(phase));
  if (both.length < 2) return undefined;
  const gap = (each: string) => {
    const totals = both.flatMap(({ total }) => total(each) ?? []).sort((a, b) => a.comparedTo(b));
    return (totals.at(-1) ?? new Decimal(0)).minus(totals[0] ?? 0);
  };
  const [before, after] = [gap(first), gap(phase)];
  return {
    cities: both.length,
    from: phaseTitle(first),
    to: phaseTitle(phase),
    before: points(before),
    after: points(after),
    way: after.comparedTo(before),
  };
}

/** The standard deviation, dividing by n: these cities are all there are. */
function deviation(numbersOf: readonly Decimal[]): Decimal {
  const mean = sum(numbersOf).div(numbersOf.length);
  return sum(numbersOf.map((each) => each.minus(mean).pow(2)))
    .div(numbersOf.length)
    .sqrt();
}

function between({ words, cities, phases, points }: ProgrammeSubject) {
  const rows = phases.map(({ id, title }) => {
    const totals = cities.flatMap(({ total }) => total(id) ?? []).sort((a, b) => a.comparedTo(b));
    const [lowest, highest] = [totals[0], totals.at(-1)];
    const number = (value: Decimal | undefined) =>
      value ? { text: points(value), exact: value.toString() } : cell("–");
    return [
      cell(title),
      cell(String(totals.length)),
      number(lowest),
      number(highest),
      number(lowest && highest?.minus(lowest)),
      number(totals.length > 1 ? deviation(totals) : undefined),
    ];
  });
  return table(
    words.spreadOfTotals,
    [
      named(words.phase),
      numbers(words.count),
      numbers(words.lowest),
      numbers(words.highest),
      numbers(words.gap),
      numbers(words.deviation),
    ],
    rows,
    { note: words.spreadNote },
  );
}

function byCohort(subject: ProgrammeSubject) {
  const { words, outcome, say, first, phase, phaseTitle, score, place } = subject;
  const rows = [...outcome.programme.cohorts].flatMap(([id, title]) => {
    const members = subject.cities.filter(({ outcome: { city } }) => city.cohort === id);
    const change = meanChange({ ...subject, cities: members });
    if (!change)
      return [
        [
          cell(say(title)),
          picture({ kind: "move", from: undefined, to: undefined }),
          cell("–"),
          cell("–"),
          cell("–"),
          cell("0"),
        ],
      ];
    return [
      [
        cell(say(title)),
        picture({ kind: "move", from: place(change.before), to: place(change.after) }),
        cell(score(change.before)),
        cell(score(change.after)),
        cell(subject.gain(change.gain)),
        cell(String(change.cities)),
      ],
    ];
  });
  return table(
    words.cohortMeans,
    [
      named(words.cohort),
      drawn(words.move, scaleAxis(subject)),
      numbers(phaseTitle(first)),
      numbers(phaseTitle(phase)),
      numbers(words.change),
      numbers(words.citiesCounted),
    ],
    rows,
    { shape: "chart" },
  );
}

/** A city's strongest and weakest dimension. */
export function profileOf({ standard, place }: ProgrammeSubject, city: City) {
  const scored = standard.dimensions.flatMap(({ id }) => {
    const node = city.node(id);
    return node?.outcome.score === undefined || node.coverage === "0"
      ? []
      : [{ id, score: node.outcome.score, at: place(node.outcome.score, id) }];
  });
  const sorted = scored.toSorted((a, b) => a.at - b.at);
  const [weakest, strongest] = [sorted[0], sorted.at(-1)];
  return sorted.length > 1 && weakest && strongest ? { weakest, strongest } : undefined;
}

function profiles(subject: ProgrammeSubject) {
  const { words, cities, title, score, points, standard } = subject;
  const rows = cities.map((city) => {
    const profile = profileOf(subject, city);
    if (!profile)
      return [
        { text: city.name, to: city.page },
        cell("–"),
        picture({ kind: "move", from: undefined, to: undefined }),
        cell("–"),
        cell("–"),
      ];
    const { weakest, strongest } = profile;
    return [
      { text: city.name, to: city.page },
      { text: title(weakest.id), note: score(weakest.score, weakest.id) },
      picture({ kind: "move", from: weakest.at, to: strongest.at }),
      { text: title(strongest.id), note: score(strongest.score, strongest.id) },
      cell(standard.method.points ? "" : points(new Decimal(strongest.score).minus(weakest.score))),
    ];
  });
  return table(
    words.profiles,
    [
      named(words.city),
      named(words.weakest),
      drawn(words.move, scaleAxis(subject)),
      named(words.strongest),
      numbers(words.gap),
    ],
    rows,
    { shape: "chart", note: words.profilesNote },
  );
}

const unevenness = new Set(["min", "max", "sd", "gini"]);

/** Indicators that compare the districts of a city: they take the least, the most or the spread of a table's column. */
export function amongDistricts(indicators: readonly Indicator[]): readonly Indicator[] {
  return indicators.filter(({ value, scoring }) => {
    if (!scoring) return false;
    let found = false;
    visit(value, (part) => {
      if (part.op !== "call" || !unevenness.has(part.name)) return;
      for (const inner of part.parts)
        visit(inner, (deep) => {
          if (deep.op === "column") found = true;
        });
    });
    return found;
  });
}

function districts(subject: ProgrammeSubject): readonly Block[] {
  const { words, cities, standard, say } = subject;
  const indicators = amongDistricts(standard.indicators);
  if (indicators.length === 0) return [remark(words.noDistricts)];
  const rows = cities.map((city) => [
    { text: city.name, to: city.page },
    ...indicators.map(({ id }) => nodeCell(subject, city, id)),
  ]);
  return [
    table(words.districts, [named(words.city), ...indicators.map(({ title }) => numbers(say(title)))], rows, {
      shape: "heat",
      note: words.districtsNote,
    }),
  ];
}
