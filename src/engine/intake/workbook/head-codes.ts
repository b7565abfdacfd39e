/** The codes by which a table that people filled in is read: in brackets in the head of a column, or before the words of a cell. */
import type { GridCell, GridSheet } from "./grid.ts";

/** The head of a column: its words with its code in brackets. */
export const headWithCode = (words: string, code: string): string => `${words}\n[${code}]`;

/** The code in the head of a column. */
export const codeInHead = (head: string): string | undefined => /[[［]\s*([a-z0-9/-]+)\s*[\]］]\s*$/.exec(head)?.[1];

/** A code with its words, as a cell shows it: `metro · 地铁`. */
export const withTitle = (id: string, title: string): string =>
  title === "" || title === id ? id : `${id} · ${title}`;

/** The code of such a cell. */
export const withoutTitle = (text: string): string => text.split(" · ")[0]?.trim() ?? "";

/** A table with its columns by code, wherever they were moved. */
export interface CodedTable {
  readonly columns: ReadonlyMap<string, number>;
  /** The rows below its head. */
  readonly rows: readonly (readonly GridCell[])[];
}

/** How far down a head is looked for: people put titles above a table. */
const mostRowsAbove = 30;

/** The table of a sheet; `isHead`: whether the codes of a row are those of its head. */
export function codedTable({ rows }: GridSheet, isHead: (codes: readonly string[]) => boolean): CodedTable | undefined {
  for (const [i, row] of rows.slice(0, mostRowsAbove).entries()) {
    const codes = row.flatMap(({ text, column }): [string, number][] => {
      const code = codeInHead(text);
      return code === undefined ? [] : [[code, column]];
    });
    if (isHead(codes.map(([code]) => code))) return { columns: new Map(codes), rows: rows.slice(i + 1) };
  }
  return undefined;
}
