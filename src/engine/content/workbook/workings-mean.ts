/** The steps of the mean of a branch: formulas, or the published number where no formula gives it. */
import { absent, type Cell, formula, full, number, quoted } from "../../dataset/cell.ts";
import type { Column, References } from "../../dataset/dataset.ts";
import { type Branch, roundingAt } from "../../model/index.ts";
import type { PublishedNode } from "../../schema/types.gen.ts";
import { formatOf } from "../shared/number-format.ts";
import { roundedFormula } from "../shared/sheet-rounding.ts";
import type { Book, Submitted } from "./book.ts";
import { type Checked, type FormulaCheck, rangeOf } from "./formula-check.ts";
import { type Parts, partRanges } from "./part-ranges.ts";

/** A branch of a submission. */
export interface Row {
  readonly submission: Submitted;
  readonly branch: Branch;
  readonly node: PublishedNode | undefined;
  readonly check: FormulaCheck;
  readonly checked: Checked;
  /** What the branch contributes to its parent: a number, or the word for what is not counted. */
  readonly contributes: string;
}

export function mean(book: Book): readonly Column<Row>[] {
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
  const rounding = roundingAt(standard.method, branch.kind);
  const { from, to } = rangeOf(standard, branch);
  const mean = here("mean");
  const rounded = rounding ? `MAX(${from},MIN(${to},${roundedFormula(mean, rounding)}))` : mean;
  return formula(`IF(ISNUMBER(${mean}),${rounded},${mean})`, contributes, full);
}

/** Whether it has no score and counts a number all the same. */
function costs({ node, checked }: Row): boolean {
  return node?.outcome.score === undefined && typeof checked.counted === "number";
}

export function scoreFormat({ subject }: Submitted, branch: Branch, score: string): string {
  return formatOf(score, subject.score(score, branch.id));
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

function partsOf(book: Book, { submission, branch }: Row, references: References): readonly Parts[] {
  return partRanges(book, submission, branch.parts, references);
}
