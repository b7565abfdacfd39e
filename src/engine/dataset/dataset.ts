/**
 * A dataset is a table for spreadsheets and programs. Its columns carry head and cell together, and have an id:
 * formulas name cells by these ids, so a column can be added or moved without changing any formula.
 */
import type { Cell } from "./cell.ts";

export interface Head {
  readonly id: string;
  readonly title: string;
  /** In characters. */
  readonly width: number;
}

export interface Column<Row> extends Head {
  readonly cell: (row: Row, references: References) => Cell;
}

/** Addresses of cells, for formulas. */
export interface References {
  /** A cell of the same row, such as `K12`. */
  readonly here: (column: string) => string;
  /** Cells of one column of a dataset, rows counted from 0: `'Indicators'!O2:O9`. */
  readonly range: (dataset: string, column: string, from: number, to: number) => string;
}

/** A chart of a dataset; spreadsheet programs draw it from the cells. */
export interface Chart {
  readonly title: string;
  /** rows: one bar for each row of a column. columns: one bar for each of several columns of the first row. */
  readonly bars:
    | { readonly kind: "rows"; readonly names: readonly string[]; readonly values: string }
    | { readonly kind: "columns"; readonly columns: readonly string[] };
  readonly axis: { readonly from: number; readonly to: number };
}

/** A sheet to fill in and sign: its cells are locked except for entries. */
export interface FormPage {
  /** Printed above and below each page. */
  readonly header: string;
  readonly footer: string;
}

export interface Dataset {
  readonly id: string;
  /** The name of its sheet: at most 31 characters, none of []:*?/\\ */
  readonly name: string;
  /** How many columns at the left name their row, and stay in sight. */
  readonly names: number;
  readonly columns: readonly Head[];
  readonly charts: readonly Chart[];
  readonly form?: FormPage;
  /** A sheet for programs, not shown. */
  readonly hidden?: boolean;
  readonly length: number;
  readonly cells: (index: number, references: References) => readonly Cell[];
}

export function dataset<Row>({
  columns,
  rows,
  charts = [],
  ...about
}: {
  readonly id: string;
  readonly name: string;
  readonly names: number;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly charts?: readonly Chart[];
  readonly form?: FormPage;
  readonly hidden?: boolean;
}): Dataset {
  return {
    ...about,
    columns,
    charts,
    length: rows.length,
    cells: (index, references) => {
      const row = rows[index];
      return row === undefined ? [] : columns.map(({ cell }) => cell(row, references));
    },
  };
}

/** A dataset with every cell known: what a writer writes. */
export interface Sheet extends Pick<Dataset, "id" | "name" | "names" | "columns" | "charts" | "form" | "hidden"> {
  readonly rows: readonly (readonly Cell[])[];
}

/** Fills in the rows of datasets whose formulas may refer to one another. */
export function sheetsOf(datasets: readonly Dataset[]): readonly Sheet[] {
  const byId = new Map(datasets.map((each) => [each.id, each]));
  const columnOf = (id: string, column: string): number => {
    const index = byId.get(id)?.columns.findIndex((head) => head.id === column) ?? -1;
    if (index < 0) throw new Error(`no column "${column}" in the dataset "${id}"`);
    return index;
  };
  const range: References["range"] = (id, column, from, to) => {
    const index = columnOf(id, column);
    const cells = from === to ? address(index, from) : `${address(index, from)}:${address(index, to)}`;
    return `'${(byId.get(id)?.name ?? "").replaceAll("'", "''")}'!${cells}`;
  };
  return datasets.map(({ length, cells, ...about }) => ({
    ...about,
    rows: Array.from({ length }, (_, row) =>
      cells(row, { here: (column) => address(columnOf(about.id, column), row), range }),
    ),
  }));
}

/** `C12`: the column counted from 0; the head is in row 1, so row 0 of the data is in row 2. */
export function address(column: number, row: number): string {
  return `${letters(column)}${row + 2}`;
}

function letters(column: number): string {
  const head = Math.floor(column / 26);
  return `${head > 0 ? letters(head - 1) : ""}${String.fromCharCode(65 + (column % 26))}`;
}
