/** The cells of the parts of a mean, in as few ranges as possible. */
import type { References } from "../../dataset/dataset.ts";
import type { Node } from "../../model/index.ts";
import { type Book, branchRow, indicatorRow, isBranch, type Submitted } from "./book.ts";

export interface Parts {
  readonly weights: string;
  readonly scores: string;
}

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
