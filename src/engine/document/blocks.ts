/** What a long report is made of. Presentation fills these with ready words and numbers; every format lays them out in its own way. */
import type { Drawing } from "./drawing.ts";

export interface Cell {
  /** "" where there is nothing to say. */
  readonly text: string;
  /** A quieter second line. */
  readonly note?: string;
  /** A name for styles: `step-1` to `step-5`, or a state; never the only bearer of what it means. */
  readonly tone?: string;
  /** The id of a part of this report. */
  readonly to?: string;
  readonly drawing?: Drawing;
  /** The number in full, for spreadsheets. */
  readonly exact?: string;
}

export interface Column {
  readonly title: string;
  /** A drawing stands beside the columns that say what it shows. */
  readonly kind: "text" | "number" | "drawing";
  /** Over a drawing. */
  readonly axis?: Drawing;
}

/** The first column names its row. */
export interface Table {
  readonly kind: "table";
  /** "" where the head of its first column says what it is. */
  readonly caption: string;
  readonly note: string;
  /** heat: cells are shaded by their tone; dense: many rows; plain: neither. */
  readonly shape: "plain" | "heat" | "dense" | "chart";
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** A last row that sums up. */
  readonly foot?: readonly Cell[];
}

export interface Fact {
  readonly title: string;
  readonly text: string;
  readonly note: string;
}

export type Block =
  | { readonly kind: "heading"; readonly text: string; readonly id?: string }
  | { readonly kind: "lead" | "text" | "notice"; readonly text: string }
  /** `to`: the id of a part of this report. */
  | { readonly kind: "remark"; readonly text: string; readonly to?: string }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | { readonly kind: "list"; readonly items: readonly { readonly text: string; readonly note: string }[] }
  | {
      readonly kind: "lines";
      readonly lines: readonly { readonly title: string; readonly text: string; readonly code: boolean }[];
    }
  | Beside
  | Table;

/** Tables side by side where there is room, the second a little wider; otherwise one after the other. */
export interface Beside {
  readonly kind: "beside";
  readonly tables: readonly [Table, Table];
}

/** One of many alike, such as a city's page or an indicator; set close, where it is printed. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly parts: readonly Part[];
  /** Each part is one page of paper. */
  readonly pages: boolean;
}

export const heading = (text: string, id?: string): Block => ({
  kind: "heading",
  text,
  ...(id === undefined ? {} : { id }),
});
export const lead = (text: string): Block => ({ kind: "lead", text });
export const text = (words: string): Block => ({ kind: "text", text: words });
export const remark = (words: string, to?: string): Block => ({
  kind: "remark",
  text: words,
  ...(to === undefined ? {} : { to }),
});
export const notice = (words: string): Block => ({ kind: "notice", text: words });
export const list = (items: readonly (string | { readonly text: string; readonly note: string })[]): Block => ({
  kind: "list",
  items: items.map((item) => (typeof item === "string" ? { text: item, note: "" } : item)),
});
export const beside = (first: Table, second: Table): Beside => ({ kind: "beside", tables: [first, second] });
export const named = (title: string): Column => ({ title, kind: "text" });
export const numbers = (title: string): Column => ({ title, kind: "number" });
export const drawn = (title: string, axis?: Drawing): Column => ({ title, kind: "drawing", ...(axis ? { axis } : {}) });
export const cell = (words: string): Cell => ({ text: words });
export const picture = (drawing: Drawing): Cell => ({ text: "", drawing });

export function table(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  {
    note = "",
    shape = "plain",
    foot,
  }: { readonly note?: string; readonly shape?: Table["shape"]; readonly foot?: readonly Cell[] } = {},
): Table {
  // A column in which no row says anything is left out.
  const kept = columns.flatMap(({ kind }, index) =>
    index === 0 || kind === "drawing" || rows.some((row) => row[index]?.text || row[index]?.note) ? [index] : [],
  );
  const only = (cells: readonly Cell[]) => kept.flatMap((index) => cells[index] ?? []);
  return {
    kind: "table",
    caption,
    note,
    shape,
    columns: kept.flatMap((index) => columns[index] ?? []),
    rows: rows.map(only),
    ...(foot ? { foot: only(foot) } : {}),
  };
}

/** Its caption stands in the head of its first column, and its note is left to be said elsewhere. */
export function terse({ columns: [first, ...others], ...rest }: Table): Table {
  return { ...rest, caption: "", note: "", columns: first ? [{ ...first, title: rest.caption }, ...others] : others };
}
