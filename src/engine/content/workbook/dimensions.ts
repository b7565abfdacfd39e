/** City by dimension: scores with the digits that the report shows, taken live from the workings. */

import { absent, type Cell, fixed, formula, nothing, range, type Sheet, text } from "../../dataset/sheet.ts";
import { branchView } from "../shared/outcome.ts";
import { type Book, branchRow, columns, type Entry, type Submitted } from "./book.ts";
import { roundedFormula, roundedNumber } from "./rounding.ts";
import { shownTo } from "./totals.ts";

export function dimensionsSheet(book: Book): Sheet {
  const { words, standard, say, entries } = book;
  return {
    name: words.dimensionsSheet,
    names: 2,
    columns: [
      { title: words.city, width: 12 },
      { title: words.phase, width: 12 },
      ...standard.dimensions.map(({ title }) => ({ title: say(title), width: 16 })),
    ],
    rows: entries.map((entry) => [text(entry.name), text(entry.phaseTitle), ...scores(book, entry)]),
  };
}

function scores(book: Book, { submission, state }: Entry): Cell[] {
  const { standard, words } = book;
  if (submission) return standard.dimensions.map((_, index) => score(book, submission, index));
  const none = absent(state.status === "unreadable" ? words.unreadable : words.notSubmitted);
  return standard.dimensions.map((_, index) => (index === 0 ? none : nothing));
}

function score(book: Book, submission: Submitted, index: number): Cell {
  const { standard, words } = book;
  const dimension = standard.dimensions[index];
  const node = dimension && submission.subject.nodes.get(dimension.id);
  if (!dimension || !node) return nothing;
  const place = branchRow(book, submission, dimension);
  const there = range(words.workingsSheet, columns.workings.score, place, place);
  const view = branchView(submission.subject, node);
  if (view.score === "" || node.outcome.score === undefined) return formula(there, view.text, fixed(book.decimals));
  const roundTo = shownTo(book, view.score);
  return formula(
    `IF(ISNUMBER(${there}),${roundedFormula(there, roundTo)},${there})`,
    roundedNumber(Number(node.outcome.score), roundTo),
    fixed(roundTo.decimals),
  );
}
