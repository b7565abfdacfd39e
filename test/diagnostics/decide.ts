/** What is found in a table of decisions, or of replies. */
import { basename, dirname, join } from "node:path";
import { readOpenReview } from "../../src/cli/files/open-review.ts";
import { readGrid } from "../../src/cli/files/read-grid.ts";
import type { Standards } from "../../src/cli/files/standards.ts";
import {
  type Diagnostic,
  decisionTable,
  filledRows,
  replyTable,
  sheetDecisions,
  sheetReplies,
} from "../../src/engine/index.ts";

/** A table of decisions read into the review that lies next to it. */
export async function decide(path: string, review: string, standards: Standards): Promise<readonly Diagnostic[]> {
  const { value: open } = await readOpenReview(review, standards, join(dirname(review), "city.yaml"));
  const { value: grid, diagnostics } = await readGrid(path);
  if (!open) throw new Error("review.yaml cannot be read");
  if (grid && basename(path) === "replies.csv") {
    const replies = filledRows(grid, replyTable);
    const read = sheetReplies(replies.value ?? [], open.assessment.city.id, open.review);
    return [...replies.diagnostics, ...read.diagnostics];
  }
  const rows = grid && filledRows(grid, decisionTable);
  const about = { ...open, files: open.scored.files() };
  const city = open.assessment.city.id;
  const read = rows?.value && sheetDecisions(rows.value, new Map([[city, about]]), city);
  return [...diagnostics, ...(rows?.diagnostics ?? []), ...(read?.diagnostics ?? [])];
}
