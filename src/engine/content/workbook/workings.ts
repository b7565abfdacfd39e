/**
 * How each dimension and group gets its score: what is counted of its parts, their weighted mean, and the mean rounded
 * where the standard rounds. Where the score is not a weighted mean, the published number is given with a remark.
 */
import { absent, type Cell, formula, full, number, quoted, text } from "../../dataset/cell.ts";
import { type Column, type Dataset, dataset, type References } from "../../dataset/dataset.ts";
import type { Branch, Indicator, Node } from "../../model/index.ts";
import { aggregations } from "../../scoring/index.ts";
import { branchView } from "../shared/outcome.ts";
import { ratingView } from "../shared/rating.ts";
import { type Book, indicatorRow, isBranch, ratingColumn, type Submitted, whose } from "./book.ts";
import type { Counted, FormulaCheck } from "./formula-check.ts";
import { mean, type Row, scoreFormat } from "./workings-mean.ts";

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

function answeredBelow({ branch, submission: { subject } }: Row): number {
  return leaves(branch).filter(({ id }) => subject.nodes.get(id)?.outcome.score !== undefined).length;
}

function scoresBelow(book: Book, { submission, branch }: Row, { range }: References): string {
  const rows = leaves(branch).map((leaf) => indicatorRow(book, submission, leaf));
  return range("indicators", "score", Math.min(...rows), Math.max(...rows));
}

function leaves(node: Node): readonly Indicator[] {
  return isBranch(node) ? node.parts.flatMap(leaves) : [node];
}
