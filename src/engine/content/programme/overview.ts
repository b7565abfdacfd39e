/** The cohort in three pictures: a heat map, how the totals lie, and how far each city moved. */

import { movedNote } from "../../catalogue/programme-phrases.ts";
import type { CohortSummary } from "../../cohort/index.ts";
import { type Cell, type Chapter, cell, drawn, named, numbers, picture, table } from "../../document/blocks.ts";
import type { Drawing } from "../../document/drawing.ts";
import type { Decimal } from "../../quantity/index.ts";
import { shownNumber, shownValue } from "../shared/digits.ts";
import { totalCell } from "./acceptance.ts";
import type { City, ProgrammeSubject } from "./subject.ts";

export function overview(subject: ProgrammeSubject): Chapter {
  return {
    id: "overview",
    title: subject.words.cohortOverview,
    pages: false,
    parts: [],
    blocks: [heatMap(subject), distribution(subject), ...(subject.moved ? [moves(subject)] : [])],
  };
}

function heatMap(subject: ProgrammeSubject) {
  const { words, standard, cities, title, moved } = subject;
  const rows = cities.map((city) => [
    { text: city.name, to: city.page },
    ...standard.dimensions.map(({ id }) => nodeCell(subject, city, id)),
    totalCell(subject, city),
  ]);
  return table(
    words.heatMap,
    [named(words.city), ...standard.dimensions.map(({ id }) => numbers(title(id))), numbers(words.total)],
    rows,
    { shape: "heat", note: moved ? `${words.heatMapNote}${words.heatMapMoved}` : words.heatMapNote },
  );
}

/** A node's score with its change since the first phase; or why there is none. */
export function nodeCell(subject: ProgrammeSubject, city: City, id: string): Cell {
  const node = city.node(id);
  if (!node) return { text: "–", tone: "none" };
  const nothing = node.coverage === "0" && node.outcome.score !== undefined;
  if (nothing) return { text: subject.words.nothingAnswered, tone: "missing" };
  const view = subject.view(node.outcome, id);
  if (view.score === "") return { text: view.text, tone: node.outcome.kind };
  const change = changeOf(subject, city, id);
  return {
    text: view.score,
    tone: view.tone,
    exact: node.outcome.score ?? "",
    ...(change === undefined ? {} : { note: subject.gain(change) }),
  };
}

/**
 * What a node, or the total, gained between the first phase and the judged one, where both have a score: the difference
 * of the two as they are shown, so that a reader comes to the same.
 */
export function changeOf(subject: ProgrammeSubject, city: City, id?: string): Decimal | undefined {
  const { first, phase, moved, score } = subject;
  if (!moved) return undefined;
  const difference = (from: Decimal | string, to: Decimal | string) =>
    shownNumber(score(to, id)).minus(shownNumber(score(from, id)));
  if (id === undefined) {
    const [before, after] = [city.total(first), city.total(phase)];
    return before && after && difference(before, after);
  }
  const [before, after] = [city.node(id, first), city.node(id)];
  if (before?.coverage === "0" || before?.outcome.score === undefined || after?.outcome.score === undefined)
    return undefined;
  return difference(before.outcome.score, after.outcome.score);
}

export function scaleAxis({ standard, scale, place }: ProgrammeSubject): Drawing {
  const { from, to } = scale();
  const grades = standard.grades
    .map(({ from: start }) => start)
    .filter((start) => start.greaterThan(from) && start.lessThan(to));
  const inner = grades.length > 0 ? grades : [from.plus(to.minus(from).div(2))];
  return { kind: "axis", ticks: [from, ...inner, to].map((at) => ({ at: place(at), label: shownValue(at) })) };
}

function distribution(subject: ProgrammeSubject) {
  const { words, outcome, phases, phase: judged, say } = subject;
  const all = outcome.summaries.flatMap(({ cohort, phases: each }) => {
    const of = (phase: string, name: string, note: string) => ({
      name,
      note,
      cohort,
      phase,
      summary: each.find((one) => one.phase === phase)?.summary,
    });
    if (cohort === undefined) return phases.map(({ id, title }) => of(id, title, words.allCities));
    return [of(judged, say(outcome.programme.cohorts.get(cohort) ?? cohort), subject.phaseTitle(judged))];
  });
  const rows = all.map(({ name, note, cohort, summary, phase }) => [
    { text: name, note },
    picture(dots(subject, cohort, phase, summary)),
    ...spread(subject, summary),
  ]);
  const quartiles = all.some(({ summary }) => summary?.total?.quartiles);
  return table(
    words.distribution,
    [
      named(words.group),
      drawn(words.spread, scaleAxis(subject)),
      numbers(words.count),
      numbers(words.lowest),
      ...(quartiles ? [numbers(words.quarter)] : []),
      numbers(words.median),
      numbers(words.mean),
      ...(quartiles ? [numbers(words.threeQuarters)] : []),
      numbers(words.highest),
    ],
    rows.map((row) => (quartiles ? row : row.filter((_, index) => index !== 4 && index !== 7))),
    { shape: "chart", note: words.distributionNote },
  );
}

function dots(
  { cities, standard, place, scale }: ProgrammeSubject,
  cohort: string | undefined,
  phase: string,
  summary: CohortSummary | undefined,
): Drawing {
  const { from } = scale();
  const mean = summary?.total?.mean;
  return {
    kind: "dots",
    dots: cities.flatMap((city) => {
      const total = cohort === undefined || city.outcome.city.cohort === cohort ? city.total(phase) : undefined;
      return total ? [place(total)] : [];
    }),
    lines: standard.grades.filter(({ from: start }) => start.greaterThan(from)).map(({ from: start }) => place(start)),
    ...(mean === undefined ? {} : { mean: place(mean) }),
  };
}

function spread({ points }: ProgrammeSubject, summary: CohortSummary | undefined): Cell[] {
  const number = (text: string | undefined): Cell =>
    text === undefined ? cell("–") : { text: points(text), exact: text };
  const total = summary?.total;
  return [
    cell(total ? String(total.count) : "0"),
    number(total?.minimum),
    number(total?.quartiles?.[0]),
    number(total?.median),
    number(total?.mean),
    number(total?.quartiles?.[1]),
    number(total?.maximum),
  ];
}

function moves(subject: ProgrammeSubject) {
  const { words, cities, first, phase, phaseTitle, place, locale, gain } = subject;
  const rows = cities.map((city) => {
    const [from, to] = [city.total(first), city.total(phase)];
    const change = changeOf(subject, city);
    return [
      { text: city.name, to: city.page },
      picture({ kind: "move", from: from && place(from), to: to && place(to) }),
      totalCell(subject, city, first),
      totalCell(subject, city, phase),
      change ? { text: gain(change), exact: change.toString() } : cell("–"),
    ];
  });
  return table(
    words.moves,
    [
      named(words.city),
      drawn(words.move, scaleAxis(subject)),
      numbers(phaseTitle(first)),
      numbers(phaseTitle(phase)),
      numbers(words.change),
    ],
    rows,
    { shape: "chart", note: movedNote[locale]({ from: phaseTitle(first), to: phaseTitle(phase) }) },
  );
}
