/** The cells of a dataset. */

export type Cell =
  /** Always a text, whatever it begins with. "" leaves the cell empty. */
  | { readonly kind: "text"; readonly text: string; readonly tone?: Tone }
  /** A number as the program published it. */
  | { readonly kind: "number"; readonly number: string; readonly format: string }
  /** Recalculated by the spreadsheet program; `result` is our own result, for programs that do not calculate. Without one it is computed when the workbook is opened. */
  | { readonly kind: "formula"; readonly formula: string; readonly result?: string | number; readonly format: string }
  /** A cell of a form for people to fill in: empty, or with the value known so far. Every other cell of a form is locked. */
  | { readonly kind: "entry"; readonly value: string; readonly accepts: Accepts; readonly prompt?: Prompt };

/** What may be typed into an entry. A number outside its bounds is queried, not refused: it may have another unit. */
export type Accepts =
  | { readonly kind: "text" }
  | { readonly kind: "number"; readonly minimum?: string; readonly maximum?: string; readonly whole: boolean }
  | { readonly kind: "day" }
  /** `from`: the cells that hold the list. */
  | { readonly kind: "list"; readonly from: string };

/** Shown while the cell is selected. */
export interface Prompt {
  readonly title: string;
  readonly text: string;
}

/** absent: why there is no number; note: a remark. */
export type Tone = "absent" | "note" | "title";

export const text = (words: string, tone?: Tone): Cell => ({ kind: "text", text: words, ...(tone ? { tone } : {}) });

/** A word in place of a number. Missing is a text, so that no sum takes it for 0. */
export const absent = (words: string): Cell => text(words, "absent");

export const nothing: Cell = text("");

/** `undefined` leaves the cell empty. */
export const number = (value: string | undefined, format: string): Cell =>
  value === undefined ? nothing : { kind: "number", number: value, format };

export const formula = (written: string, result: string | number, format: string): Cell => ({
  kind: "formula",
  formula: written,
  result,
  format,
});

/** A formula of which only the spreadsheet program knows the result. */
export const computed = (written: string, format: string = full): Cell => ({
  kind: "formula",
  formula: written,
  format,
});

export const entry = (value: string, accepts: Accepts, prompt?: Prompt): Cell => ({
  kind: "entry",
  value,
  accepts,
  ...(prompt ? { prompt } : {}),
});

/** So many decimals, always shown. */
export const fixed = (decimals: number): string => (decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`);

/** A number in full: up to 15 decimals, no trailing zeros. */
export const full = "General";
export const percentage = "0.00%";

/** A text inside a formula. */
export const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;
