/** How far apart the cities are, and how even each is within. */

import { gapSentence } from "../../catalogue/programme-phrases.ts";
import { type Cell, type Chapter, drawn, heading, named, numbers, table, text } from "../../document/blocks.ts";
import { everyPart, functions } from "../../formula/index.ts";
import type { Formula, Indicator } from "../../model/index.ts";
import { type Decimal, sum } from "../../quantity/index.ts";
import { cityCell, nodeCell } from "./shared/cells.ts";
import { meanChange } from "./shared/change.ts";
import { gapChange, rangeOf } from "./shared/facts.ts";
import { scaleAxis } from "./shared/scale-axis.ts";
import type { City, ProgrammeSubject } from "./shared/subject.ts";

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
    ],
  };
}

/** The standard deviation, dividing by n: these cities are all there are. */
function deviation(numbersOf: readonly Decimal[]): Decimal {
  const mean = sum(numbersOf).div(numbersOf.length);
  return sum(numbersOf.map((each) => each.minus(mean).pow(2)))
    .div(numbersOf.length)
    .sqrt();
}

function between(subject: ProgrammeSubject) {
  const { words, cities, phases, points } = subject;
  const rows = phases.map(({ id, title }) => ({ title, range: rangeOf(subject, cities, id) }));
  return table(rows, {
    caption: words.spreadOfTotals,
    note: words.spreadNote,
    columns: [
      named(words.phase, ({ title }) => title),
      numbers(words.count, ({ range }) => String(range?.totals.length ?? 0)),
      numbers(words.lowest, ({ range }) => range?.lowest ?? "–"),
      numbers(words.highest, ({ range }) => range?.highest ?? "–"),
      numbers(words.gap, ({ range }) => range?.gap ?? "–"),
      numbers(words.deviation, ({ range }) =>
        range && range.totals.length > 1 ? points(deviation(range.totals)) : "–",
      ),
    ],
  });
}

function byCohort(subject: ProgrammeSubject) {
  const { words, outcome, say, first, phase, phaseTitle, average, place } = subject;
  const rows = [...outcome.programme.cohorts].map(([id, title]) => ({
    title,
    change: meanChange({ ...subject, cities: subject.cities.filter(({ outcome: { city } }) => city.cohort === id) }),
  }));
  return table(rows, {
    caption: words.cohortMeans,
    note: words.cohortMeansNote,
    shape: "chart",
    columns: [
      named(words.cohort, ({ title }) => say(title)),
      drawn(
        words.move,
        ({ change }) => ({
          kind: "move",
          from: change && place(change.before),
          to: change && place(change.after),
        }),
        scaleAxis(subject),
      ),
      numbers(phaseTitle(first), ({ change }) => (change ? average(change.before) : "–")),
      numbers(phaseTitle(phase), ({ change }) => (change ? average(change.after) : "–")),
      numbers(words.change, ({ change }) => (change ? change.gain.text : "–")),
      numbers(words.citiesCounted, ({ change }) => String(change?.cities ?? 0)),
    ],
  });
}

/** A city's strongest and weakest dimension. */
function profileOf({ standard, place }: ProgrammeSubject, city: City) {
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

/** Each city's dimensions, and the indicators that compare its districts. */
function profiles(subject: ProgrammeSubject) {
  const { words, cities, title, score, gain, standard } = subject;
  const rows = cities.map((city) => ({ city, ...profileOf(subject, city) }));
  const districts = amongDistricts(standard.indicators);
  type End = (typeof rows)[number]["weakest"];
  const dimension = (end: End): Cell => (end ? { text: title(end.id), note: score(end.score, end.id) } : { text: "–" });
  return table(rows, {
    caption: words.profiles,
    note: `${words.profilesNote}${districts.length > 0 ? words.districtsNote : words.noDistricts}`,
    shape: "chart",
    columns: [
      named(words.city, ({ city }) => cityCell(city)),
      named(words.weakest, ({ weakest }) => dimension(weakest)),
      drawn(
        words.move,
        ({ weakest, strongest }) => ({ kind: "move", from: weakest?.at, to: strongest?.at }),
        scaleAxis(subject),
      ),
      named(words.strongest, ({ strongest }) => dimension(strongest)),
      numbers(words.gap, ({ weakest, strongest }) => {
        if (!weakest || !strongest) return "–";
        return standard.method.points ? "" : gain(weakest.score, strongest.score).size;
      }),
      ...districts.map(({ id, title: name }) =>
        numbers<(typeof rows)[number]>(subject.say(name), ({ city }) => nodeCell(subject, city, id)),
      ),
    ],
  });
}

/** Indicators that compare the districts of a city: they take the least, the most or the spread of a table's column. */
function amongDistricts(indicators: readonly Indicator[]): readonly Indicator[] {
  return indicators.filter(({ value, scoring }) => scoring && [...everyPart(value)].some(comparesDistricts));
}

function comparesDistricts(formula: Formula): boolean {
  if (formula.op !== "call" || !functions.get(formula.name)?.column?.unevenness) return false;
  return formula.parts.some((part) => [...everyPart(part)].some(({ op }) => op === "column"));
}
