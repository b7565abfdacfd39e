/** A workbook or a CSV file as cells, each with its text as a person would write it, and its place. */
import type { Where } from "../../model/index.ts";

export interface GridCell {
  readonly row: number;
  readonly column: number;
  /** Numbers in plain notation, percentages with their sign, dates as YYYY-MM-DD; of a formula its stored result. */
  readonly text: string;
  /** What makes the text doubtful, or why there is none. */
  readonly oddity?: "formula" | "hidden" | "error" | "no-result" | "merged";
  readonly where: Where;
}

export interface GridSheet {
  readonly name: string;
  /** In the order of the sheet, a row each; empty cells and rows are left out. */
  readonly rows: readonly (readonly GridCell[])[];
}

export interface Grid {
  readonly file: string;
  readonly sheets: readonly GridSheet[];
}
