/** What is found in a table of decisions. */
import { dirname, join } from "node:path";
import { readOpenReview } from "../../src/cli/files/open-review.ts";
import { readGrid } from "../../src/cli/files/read-grid.ts";
import type { Standards } from "../../src/cli/files/standards.ts";
import { type Diagnostic, filledRows, sheetDecisions } from "../../src/engine/index.ts";

/** A table of decisions read into the review that lies next to it. */
export async function decide(path: string, review: string, standards: Standards): Promise<readonly Diagnostic[]> {
  const { value: open } = await readOpenReview(review, standards, join(dirname(review), "city.yaml"));
  const { value: grid, diagnostics } = await readGrid(path);
  if (!open) throw new Error("review.yaml cannot be read");
  const rows = grid && filledRows(grid);
  const about = { ...open, files: open.scored.files() };
  const read = rows?.value && sheetDecisions(rows.value, new Map([[open.assessment.city.id, about]]));
  return [...diagnostics, ...(rows?.diagnostics ?? []), ...(read?.diagnostics ?? [])];
}
