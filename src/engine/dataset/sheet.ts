/** What a workbook is made of. One sheet is one table: a head, then rows of equal length. */

export type Cell =
  /** Always a text, whatever it begins with. "" leaves the cell empty. */
  | { readonly kind: "text"; readonly text: string; readonly tone?: Tone }
  /** A number as the program published it. */
  | { readonly kind: "number"; readonly number: string; readonly format: string }
  /** Recalculated by the reader's program; `result` is what ours came to, for readers that do not calculate. */
  | { readonly kind: "formula"; readonly formula: string; readonly result: string | number; readonly format: string };

/** absent: why there is no number; note: a remark. */
export type Tone = "absent" | "note" | "title";

export interface Column {
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

export interface Sheet {
  /** At most 31 characters, none of []:*?/\ */
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** How many columns at the left name their row, and stay in sight. */
  readonly names: number;
}

export const text = (words: string, tone?: Tone): Cell => ({ kind: "text", text: words, ...(tone ? { tone } : {}) });

/** A word that stands where a number could: missing is a text, so that no sum takes it for 0. */
export const absent = (words: string): Cell => text(words, "absent");

export const nothing: Cell = text("");

/** `undefined` leaves the cell empty; it is for numbers that the column does not always have. */
export const number = (value: string | undefined, format: string): Cell =>
  value === undefined ? nothing : { kind: "number", number: value, format };

export const formula = (written: string, result: string | number, format: string): Cell => ({
  kind: "formula",
  formula: written,
  result,
  format,
});

/** So many decimals, always shown. */
export const fixed = (decimals: number): string => (decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`);

/** A number in full: up to 15 decimals, no trailing zeros. */
export const full = "General";
export const percentage = "0.00%";

/** A1, or C12: columns and rows counted from 1. */
export function at(column: number, row: number): string {
  return `${letters(column)}${row}`;
}

/** Cells of one column of a sheet, as a formula names them. */
export function range(sheet: string, column: number, from: number, to: number): string {
  const cells = from === to ? at(column, from) : `${at(column, from)}:${at(column, to)}`;
  return `'${sheet.replaceAll("'", "''")}'!${cells}`;
}

/** A text inside a formula. */
export const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;

function letters(column: number): string {
  const rest = (column - 1) % 26;
  const head = Math.floor((column - 1) / 26);
  return `${head > 0 ? letters(head) : ""}${String.fromCharCode(65 + rest)}`;
}
