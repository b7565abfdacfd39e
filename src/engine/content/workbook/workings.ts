/**
 * How each dimension and group comes to its score: what counts below it, its weighted mean, and the mean rounded where
 * the standard rounds. What is no weighted mean is a value with a remark.
 */

import { absent, at, type Cell, formula, full, number, quoted, range, type Sheet, text } from "../../dataset/sheet.ts";
import type { Branch, Indicator, Node } from "../../model/index.ts";
import { aggregations } from "../../scoring/index.ts";
import { branchView } from "../shared/outcome.ts";
import { type Book, branchRow, columns, indicatorRow, isBranch, type Submitted } from "./book.ts";
import { formatOf } from "./numbers.ts";
import { type Counted, type Reckoning, rangeOf, roundingAt } from "./reckoning.ts";
import { roundedFormula } from "./rounding.ts";

export function workingsSheet(book: Book, reckonings: readonly Reckoning[]): Sheet {
  const { words, branches, submissions, standard } = book;
  return {
    name: words.workingsSheet,
    names: 4,
    columns: [
      { title: words.city, width: 12 },
      { title: words.phase, width: 12 },
      { title: words.id, width: 18 },
      { title: words.dimension, width: 24 },
      { title: words.kind, width: 10 },
      { title: words.aggregation, width: 20 },
      { title: words.weight, width: 8 },
      { title: words.weights, width: 12 },
      { title: standard.method.points ? words.points : words.weighted, width: 14 },
      { title: words.beforeRounding, width: 16 },
      { title: words.countsAs, width: 14 },
      { title: words.weightCounted, width: 10 },
      { title: words.scoredBelow, width: 12 },
      { title: words.score, width: 14 },
      { title: words.note, width: 50 },
    ],
    rows: submissions.flatMap((submission, index) =>
      branches.map((branch) => row(book, submission, branch, reckonings[index] as Reckoning)),
    ),
  };
}

function row(book: Book, submission: Submitted, branch: Branch, reckoning: Reckoning): Cell[] {
  const { words, say, locale } = book;
  const { subject, name, phaseTitle } = submission;
  const node = subject.nodes.get(branch.id);
  const { counted, value } = reckoning.of(branch);
  const score = node?.outcome.score;
  const shownAs = score === undefined ? full : formatOf(score, subject.score(score, branch.id));
  const here = (column: number) => at(column, branchRow(book, submission, branch));
  const { counted: countedAt, weight, answered: answeredAt } = columns.workings;
  const answered = leaves(branch).filter(({ id }) => subject.nodes.get(id)?.outcome.score !== undefined).length;
  const none = node && answered === 0 ? branchView(subject, node).text : words.nothingAnswered;
  const countedText = textOf(book, counted, score);
  return [
    text(name),
    text(phaseTitle),
    text(branch.id),
    text(say(branch.title)),
    text(branch.kind === "dimension" ? words.dimensionLevel : words.groupLevel),
    text(aggregations[branch.aggregation].words[locale]),
    number(node?.weight ?? branch.weight.toString(), full),
    ...(value ? values(book, countedText, score, shownAs) : mean(book, submission, branch, reckoning, countedText)),
    formula(
      `IF(ISNUMBER(${here(countedAt)}),${here(weight)},0)`,
      typeof counted === "number" ? branch.weight.toString() : "0",
      full,
    ),
    formula(`COUNT(${scoresBelow(book, submission, branch)})`, answered, full),
    formula(
      `IF(${here(answeredAt)}=0,${quoted(none)},${here(countedAt)})`,
      answered === 0 ? none : countedText,
      shownAs,
    ),
    text(value === "not-mean" ? words.valueNotMean : value === "not-formula" ? words.valueNotFormula : "", "note"),
  ];
}

/** Published numbers, where a formula has no place. */
function values({ words }: Book, counted: string, score: string | undefined, shownAs: string): Cell[] {
  const given = score === undefined ? absent(counted) : number(score, shownAs);
  return [absent(words.takesNoPlace), absent(words.takesNoPlace), given, given];
}

function mean(book: Book, submission: Submitted, branch: Branch, reckoning: Reckoning, counted: string): Cell[] {
  const { words, standard } = book;
  const here = (column: number) => at(column, branchRow(book, submission, branch));
  const { weight, weights: weightsAt, sum: sumAt, mean: meanAt } = columns.workings;
  const below = partsOf(book, submission, branch.parts);
  const parts = branch.parts.map((part) => ({ part, is: reckoning.of(part).counted }));
  const inPlace = parts.flatMap(({ part, is }) =>
    typeof is === "number" ? [{ weight: Number(part.weight), is }] : [],
  );
  const weights = inPlace.reduce((sum, each) => sum + each.weight, 0);
  const { points, missing } = standard.method;
  const sum = inPlace.reduce((all, each) => all + (points ? each.is : each.weight * each.is), 0);
  const blocked = parts.some(({ is }) => is === "blocked");
  const none = quoted(words.takesNoPlace);
  const quotient = `${points ? `${here(weight)}*` : ""}${here(sumAt)}/${here(weightsAt)}`;
  const block =
    missing === "block"
      ? `IF(${below.map(({ scores }) => `COUNTIF(${scores},${quoted(words.missingWord)})`).join("+")}>0,${quoted(words.missingWord)},`
      : "";
  const result = blocked
    ? words.missingWord
    : weights === 0
      ? words.takesNoPlace
      : ((points ? Number(branch.weight) : 1) * sum) / weights;
  const rounding = roundingAt(standard, branch.kind);
  const { from, to } = rangeOf(standard, branch);
  const rounded = rounding ? `MAX(${from},MIN(${to},${roundedFormula(here(meanAt), rounding)}))` : here(meanAt);
  return [
    formula(`SUM(${below.map(({ weights: cells }) => cells).join(",")})`, weights, full),
    formula(
      points
        ? `SUM(${below.map(({ scores }) => scores).join(",")})`
        : below.map(({ weights: w, scores }) => `SUMPRODUCT(${w},${scores})`).join("+"),
      sum,
      full,
    ),
    formula(`${block}IF(${here(weightsAt)}=0,${none},${quotient})${block ? ")" : ""}`, result, full),
    formula(`IF(ISNUMBER(${here(meanAt)}),${rounded},${here(meanAt)})`, counted, full),
  ];
}

function textOf({ words }: Book, counted: Counted, score: string | undefined): string {
  if (counted === "blocked") return words.missingWord;
  return counted === undefined ? words.takesNoPlace : (score ?? String(counted));
}

export interface Cells {
  readonly weights: string;
  readonly scores: string;
}

/** Where the parts of a mean stand, as few ranges as may be. */
export function partsOf(book: Book, submission: Submitted, parts: readonly Node[]): readonly Cells[] {
  const { words } = book;
  const places = parts.map((part) =>
    isBranch(part)
      ? { sheet: words.workingsSheet, at: columns.workings, row: branchRow(book, submission, part) }
      : { sheet: words.indicatorsSheet, at: columns.indicators, row: indicatorRow(book, submission, part) },
  );
  const runs: { readonly first: (typeof places)[number]; last: number }[] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run && run.first.sheet === place.sheet && run.last + 1 === place.row) run.last = place.row;
    else runs.push({ first: place, last: place.row });
  }
  return runs.map(({ first: { sheet, at: column, row: from }, last }) => ({
    weights: range(sheet, column.countedWeight, from, last),
    scores: range(sheet, column.counted, from, last),
  }));
}

function scoresBelow(book: Book, submission: Submitted, branch: Branch): string {
  const rows = leaves(branch).map((leaf) => indicatorRow(book, submission, leaf));
  return range(book.words.indicatorsSheet, columns.indicators.score, Math.min(...rows), Math.max(...rows));
}

function leaves(node: Node): readonly Indicator[] {
  return isBranch(node) ? node.parts.flatMap(leaves) : [node];
}
