/** Cities by dimensions: scores with the digits of the report, taken from the workings. */
import { absent, type Cell, fixed, formula, nothing, text } from "../../dataset/cell.ts";
import { type Chart, type Dataset, dataset, type References } from "../../dataset/dataset.ts";
import type { Branch } from "../../model/index.ts";
import { branchView } from "../shared/outcome.ts";
import { roundedFormula, roundedNumber } from "../shared/sheet-rounding.ts";
import { type Book, branchRow, type Entry, whose } from "./book.ts";
import { shownTo } from "./numbers.ts";

export function dimensions(book: Book): Dataset {
  const { words, standard, say, entries } = book;
  const names = whose<Entry>(book, (entry) => entry);
  return dataset({
    id: "dimensions",
    name: words.dimensionsSheet,
    names: names.length,
    columns: [
      ...names,
      ...standard.dimensions.map((dimension, index) => ({
        id: dimension.id,
        title: say(dimension.title),
        width: 16,
        cell: (entry: Entry, references: References) =>
          entry.submission || index === 0 ? score(book, entry, dimension, references) : nothing,
      })),
    ],
    rows: entries,
    charts: charts(book),
  });
}

/** A city's profile, or the cities of a programme by dimension; more bars than these cannot be read. */
const mostBars = 40;

function charts({ words, standard, say, entries, submissions, programme }: Book): readonly Chart[] {
  const scale = submissions[0]?.subject.scale();
  if (!scale || standard.method.points || entries.length > mostBars) return [];
  const axis = { from: Number(scale.from), to: Number(scale.to) };
  if (!programme) {
    const columns = standard.dimensions.map(({ id }) => id);
    return [{ title: words.profile, bars: { kind: "columns", columns }, axis }];
  }
  return standard.dimensions.map(({ id, title }) => ({
    title: say(title),

    bars: { kind: "rows", names: ["city", "phase"], values: id },
    axis,
  }));
}

function score(book: Book, { submission, state }: Entry, dimension: Branch, { range }: References): Cell {
  const { words } = book;
  if (!submission) return absent(state === "unreadable" ? words.unreadable : words.notSubmitted);
  const node = submission.subject.nodes.get(dimension.id);
  if (!node) return text("");
  const row = branchRow(book, submission, dimension);
  const source = range("workings", "score", row, row);
  const view = branchView(submission.subject, node);
  if (view.score === "" || node.outcome.score === undefined) return formula(source, view.text, fixed(book.decimals));
  const roundTo = shownTo(book, view.score);
  return formula(
    `IF(ISNUMBER(${source}),${roundedFormula(source, roundTo)},${source})`,
    roundedNumber(Number(node.outcome.score), roundTo),
    fixed(roundTo.decimals),
  );
}
