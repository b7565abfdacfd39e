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
  /** An address on the web, where the text is one. */
  readonly href?: string;
  readonly drawing?: Drawing;
  /** The number in full, for spreadsheets. */
  readonly exact?: string;
  /** The depth in a tree, from 0. */
  readonly level?: number;
}

/** What stands at the head of a column, and how its cells are set. */
export interface Head {
  readonly title: string;
  /** A drawing stands beside the columns that say what it shows. */
  readonly kind: "text" | "number" | "drawing";
  /** Over a drawing. */
  readonly axis?: Drawing;
}

/** A column of a table that is to be made: its head, and what its cell says about a row. */
export interface Column<Row> extends Head {
  readonly cell: (row: Row, index: number) => Cell | string;
  /** In a last row that sums up. */
  readonly foot?: Cell | string;
}

/** A finished table, as renderers take it. The first column names its row. */
export interface Table {
  readonly kind: "table";
  /** "" where the head of its first column says what it is. */
  readonly caption: string;
  readonly note: string;
  /** heat: cells are shaded by their tone; dense: many rows; plain: neither. */
  readonly shape: "plain" | "heat" | "dense" | "chart";
  readonly columns: readonly Head[];
  readonly rows: readonly (readonly Cell[])[];
  /** A last row that sums up. */
  readonly foot?: readonly Cell[];
}

export interface Fact {
  readonly title: string;
  readonly text: string;
  readonly note: string;
  readonly tone?: string;
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
  | Figure
  /** Where it is signed and sealed, by hand: on paper only. */
  | Signature
  | Beside
  | Tiles
  | Table;

/** A drawing by itself. */
export interface Figure {
  readonly kind: "figure";
  readonly title: string;
  /** In words what it shows: for those who do not see it, and in place of it where nothing can be drawn. */
  readonly text: string;
  readonly drawing: Drawing;
}

export interface Signature {
  readonly kind: "signature";
  readonly title: string;
  /** Each with a line to write on, or with a text to fill in. */
  readonly lines: readonly { readonly title: string; readonly text: string }[];
  readonly seal: string;
}

/** Cells where they lie, such as cities on a map; rows are of one length, and a cell may be empty. */
export interface Tiles {
  readonly kind: "tiles";
  readonly caption: string;
  readonly note: string;
  readonly rows: readonly (readonly (Cell | undefined)[])[];
}

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
  /** In small letters and tight lines where it is printed, so that it is one page. */
  readonly close?: boolean;
  /** For looking things up: it begins on a new page, has no number, and the contents do not list its parts. */
  readonly annex?: boolean;
}

/** A chapter without parts. */
export const chapter = (id: string, title: string, blocks: readonly Block[]): Chapter => ({
  id,
  title,
  blocks,
  parts: [],
  pages: false,
});

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
export const picture = (drawing: Drawing): Cell => ({ text: "", drawing });
/** A column of words. */
export const named = <Row>(title: string, cell: Column<Row>["cell"]): Column<Row> => ({ title, kind: "text", cell });
/** A column of numbers. */
export const numbers = <Row>(title: string, cell: Column<Row>["cell"]): Column<Row> => ({
  title,
  kind: "number",
  cell,
});
/** A column of drawings; a row for which nothing is drawn has an empty cell. */
export const drawn = <Row>(
  title: string,
  draw: (row: Row, index: number) => Drawing | undefined,
  axis?: Drawing,
): Column<Row> => ({
  title,
  kind: "drawing",
  cell: (row, index) => {
    const drawing = draw(row, index);
    return drawing ? picture(drawing) : "";
  },
  ...(axis ? { axis } : {}),
});

interface Plan<Row> {
  readonly caption: string;
  readonly note?: string;
  readonly shape?: Table["shape"];
  readonly columns: readonly Column<Row>[];
}

/** Makes a table, a row for each of `rows`: each column has its head and its cells. A column in which no row says anything is left out. */
export function table<Row>(rows: readonly Row[], { caption, note = "", shape = "plain", columns }: Plan<Row>): Table {
  const filled = columns.map(({ cell, foot = "", ...head }) => ({
    head,
    cells: rows.map((row, index) => cellOf(cell(row, index))),
    foot: cellOf(foot),
  }));
  const kept = filled.filter(
    ({ head, cells }, index) =>
      index === 0 || head.kind === "drawing" || cells.some(({ text, note: quiet }) => text || quiet),
  );
  return {
    kind: "table",
    caption,
    note,
    shape,
    columns: kept.map(({ head }) => head),
    rows: rows.map((_, index) => kept.flatMap(({ cells }) => cells[index] ?? [])),
    ...(columns.some(({ foot }) => foot !== undefined) ? { foot: kept.map(({ foot }) => foot) } : {}),
  };
}

function cellOf(content: Cell | string): Cell {
  return typeof content === "string" ? { text: content } : content;
}

/** Its caption stands in the head of its first column, and its note is left to be said elsewhere. */
export function terse({ columns: [first, ...others], ...rest }: Table): Table {
  return { ...rest, caption: "", note: "", columns: first ? [{ ...first, title: rest.caption }, ...others] : others };
}
