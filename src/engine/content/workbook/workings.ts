/**
 * How each dimension and group gets its score: what is counted of its parts, their weighted mean, and the mean rounded
 * where the standard rounds. Where the score is not a weighted mean, the published number is given with a remark.
 */
import { absent, type Cell, formula, full, number, quoted, text } from "../../dataset/cell.ts";
import { type Column, type Dataset, dataset, type References } from "../../dataset/dataset.ts";
import type { Branch, Indicator, Node } from "../../model/index.ts";
import type { PublishedNode } from "../../schema/types.gen.ts";
import { aggregations } from "../../scoring/index.ts";
import { formatOf } from "../shared/number-format.ts";
import { branchView } from "../shared/outcome.ts";
import { ratingView } from "../shared/rating.ts";
import { roundedFormula } from "../shared/sheet-rounding.ts";
import { type Book, branchRow, indicatorRow, isBranch, ratingColumn, type Submitted, whose } from "./book.ts";
import { type Checked, type Counted, type FormulaCheck, rangeOf, roundingAt } from "./formula-check.ts";

interface Row {
  readonly submission: Submitted;
  readonly branch: Branch;
  readonly node: PublishedNode | undefined;
  readonly check: FormulaCheck;
  readonly checked: Checked;
  /** What the branch contributes to its parent: a number, or the word for what is not counted. */
  readonly contributes: string;
}

export function workings(book: Book, checkOf: (submission: Submitted) => FormulaCheck): Dataset {
  const { words, branches, submissions } = book;
  const names = whose<Row>(book, ({ submission }) => submission);
  return dataset({
    id: "workings",
    name: words.workingsSheet,
    names: names.length + 2,
    columns: [
      ...names,
      ...what(book),
      ...mean(book),
      ...counted(book),
      ...ratingColumn<Row>(book, ({ node, branch }) => ratingView(book, node?.rating, branch.id).text),
    ],
    together: branches.length,
    *rows() {
      for (const submission of submissions)
        for (const branch of branches) yield rowOf(book, submission, branch, checkOf(submission));
    },
  });
}

function rowOf(book: Book, submission: Submitted, branch: Branch, check: FormulaCheck): Row {
  const node = submission.subject.nodes.get(branch.id);
  const checked = check.of(branch);
  const contributes = countedText(book, checked.counted, node?.outcome.score);
  return { submission, branch, node, check, checked, contributes };
}

function countedText({ words }: Book, counted: Counted, score: string | undefined): string {
  if (counted === "blocked") return words.missingWord;
  return counted === undefined ? words.takesNoPlace : (score ?? String(counted));
}

function what({ words, say, locale }: Book): readonly Column<Row>[] {
  return [
    { id: "id", title: words.id, width: 18, cell: ({ branch }) => text(branch.id) },
    { id: "title", title: words.dimension, width: 24, cell: ({ branch }) => text(say(branch.title)) },
    {
      id: "level",
      title: words.kind,
      width: 10,
      cell: ({ branch }) => text(branch.kind === "dimension" ? words.dimensionLevel : words.groupLevel),
    },
    {
      id: "aggregation",
      title: words.aggregation,
      width: 20,
      cell: ({ branch }) => text(aggregations[branch.aggregation].words[locale]),
    },
    {
      id: "weight",
      title: words.weight,
      width: 8,
      cell: ({ node, branch }) => number(node?.weight ?? branch.weight.toString(), full),
    },
  ];
}

/** The steps of the mean: formulas, or the published number where no formula gives it. */
function mean(book: Book): readonly Column<Row>[] {
  const { words, standard } = book;
  const { points } = standard.method;
  const step = (
    id: string,
    title: string,
    width: number,
    live: (row: Row, references: References) => Cell,
    given: (row: Row) => Cell,
  ): Column<Row> => ({
    id,
    title,
    width,
    cell: (row, references) => (row.checked.value ? given(row) : live(row, references)),
  });
  const notCounted = () => absent(words.takesNoPlace);
  const published = ({ node, contributes, submission, branch }: Row) => {
    const score = node?.outcome.score;
    return score === undefined ? absent(contributes) : number(score, scoreFormat(submission, branch, score));
  };
  return [
    step(
      "weights",
      words.weights,
      12,
      (row, references) =>
        formula(`SUM(${partsOf(book, row, references).map(({ weights }) => weights)})`, sums(book, row).weights, full),
      notCounted,
    ),
    step(
      "sum",
      points ? words.points : words.weighted,
      14,
      (row, references) => {
        const parts = partsOf(book, row, references);
        const products = parts.map(({ weights, scores }) => `SUMPRODUCT(${weights},${scores})`).join("+");
        const sum = points ? `SUM(${parts.map(({ scores }) => scores)})` : products;
        return formula(sum, sums(book, row).sum, full);
      },
      notCounted,
    ),
    step("mean", words.beforeRounding, 16, (row, references) => meanCell(book, row, references), published),
    step(
      "counted",
      words.countsAs,
      14,
      (row, references) => countedCell(book, row, references),
      (row) => (costs(row) ? number(row.contributes, full) : published(row)),
    ),
  ];
}

function meanCell(book: Book, row: Row, references: References): Cell {
  const { words, standard } = book;
  const { here } = references;
  const { points } = standard.method;
  const { weights, sum, blocked } = sums(book, row);
  const quotient = `${points ? `${here("weight")}*` : ""}${here("sum")}/${here("weights")}`;
  const value = `IF(${here("weights")}=0,${quoted(words.takesNoPlace)},${quotient})`;
  const word = quoted(words.missingWord);
  const missingParts = partsOf(book, row, references).map(({ scores }) => `COUNTIF(${scores},${word})`);
  const result = blocked
    ? words.missingWord
    : weights === 0
      ? words.takesNoPlace
      : ((points ? Number(row.branch.weight) : 1) * sum) / weights;
  const mayBlock = row.branch.parts.some(({ missing }) => missing === "block");
  return formula(mayBlock ? `IF(${missingParts.join("+")}>0,${word},${value})` : value, result, full);
}

function countedCell({ standard }: Book, { branch, contributes }: Row, { here }: References): Cell {
  const rounding = roundingAt(standard, branch.kind);
  const { from, to } = rangeOf(standard, branch);
  const mean = here("mean");
  const rounded = rounding ? `MAX(${from},MIN(${to},${roundedFormula(mean, rounding)}))` : mean;
  return formula(`IF(ISNUMBER(${mean}),${rounded},${mean})`, contributes, full);
}

function counted(book: Book): readonly Column<Row>[] {
  const { words } = book;
  return [
    {
      id: "counted-weight",
      title: words.weightCounted,
      width: 10,
      cell: ({ checked, branch }, { here }) =>
        formula(
          `IF(ISNUMBER(${here("counted")}),${here("weight")},0)`,
          typeof checked.counted === "number" ? branch.weight.toString() : "0",
          full,
        ),
    },
    {
      id: "answered",
      title: words.scoredBelow,
      width: 12,
      cell: (row, references) => formula(`COUNT(${scoresBelow(book, row, references)})`, answeredBelow(row), full),
    },
    { id: "score", title: words.score, width: 14, cell: (row, references) => scoreCell(book, row, references) },
    {
      id: "note",
      title: words.note,
      width: 50,
      cell: ({ checked: { value } }) =>
        text(value === "not-mean" ? words.valueNotMean : value === "not-formula" ? words.valueNotFormula : "", "note"),
    },
  ];
}

/** Whether it has no score and counts a number all the same. */
function costs({ node, checked }: Row): boolean {
  return node?.outcome.score === undefined && typeof checked.counted === "number";
}

function scoreCell({ words }: Book, row: Row, { here }: References): Cell {
  const { node, submission, branch, checked, contributes } = row;
  const answered = answeredBelow(row);
  if (node && checked.value && node.outcome.score === undefined && answered > 0)
    return absent(branchView(submission.subject, node).text);
  const none = node && answered === 0 ? branchView(submission.subject, node).text : words.nothingAnswered;
  const score = node?.outcome.score;
  return formula(
    `IF(${here("answered")}=0,${quoted(none)},${here("counted")})`,
    answered === 0 ? none : contributes,
    score === undefined ? full : scoreFormat(submission, branch, score),
  );
}

function scoreFormat({ subject }: Submitted, branch: Branch, score: string): string {
  return formatOf(score, subject.score(score, branch.id));
}

function answeredBelow({ branch, submission: { subject } }: Row): number {
  return leaves(branch).filter(({ id }) => subject.nodes.get(id)?.outcome.score !== undefined).length;
}

/** The same sums as the formulas, in binary numbers. */
function sums({ standard }: Book, { branch, check }: Row) {
  let [weights, sum] = [0, 0];
  for (const part of branch.parts) {
    const { counted: value } = check.of(part);
    if (typeof value !== "number") continue;
    weights += Number(part.weight);
    sum += standard.method.points ? value : Number(part.weight) * value;
  }
  return { weights, sum, blocked: branch.parts.some((part) => check.of(part).counted === "blocked") };
}

export interface Parts {
  readonly weights: string;
  readonly scores: string;
}

function partsOf(book: Book, { submission, branch }: Row, references: References): readonly Parts[] {
  return partRanges(book, submission, branch.parts, references);
}

/** The cells of the parts of a mean, in as few ranges as possible. */
export function partRanges(
  book: Book,
  submission: Submitted,
  parts: readonly Node[],
  { range }: References,
): readonly Parts[] {
  const places = parts.map((part) =>
    isBranch(part)
      ? { dataset: "workings", row: branchRow(book, submission, part) }
      : { dataset: "indicators", row: indicatorRow(book, submission, part) },
  );
  const runs: { readonly dataset: string; readonly from: number; to: number }[] = [];
  for (const { dataset: id, row } of places) {
    const run = runs.at(-1);
    if (run && run.dataset === id && run.to + 1 === row) run.to = row;
    else runs.push({ dataset: id, from: row, to: row });
  }
  return runs.map(({ dataset: id, from, to }) => ({
    weights: range(id, "counted-weight", from, to),
    scores: range(id, "counted", from, to),
  }));
}

function scoresBelow(book: Book, { submission, branch }: Row, { range }: References): string {
  const rows = leaves(branch).map((leaf) => indicatorRow(book, submission, leaf));
  return range("indicators", "score", Math.min(...rows), Math.max(...rows));
}

function leaves(node: Node): readonly Indicator[] {
  return isBranch(node) ? node.parts.flatMap(leaves) : [node];
}
