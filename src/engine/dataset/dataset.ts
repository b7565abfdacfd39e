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

/** A sheet to fill in: its cells are locked except for entries. */
export interface FormPage {
  /** Nothing is locked: rows are sorted, filtered and left out. */
  readonly open?: boolean;
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
  /** So many rows follow one another on one sheet, where a dataset needs several. */
  readonly together?: number;
  /** Made one after another, whenever they are asked for. */
  readonly rows: (references: References) => Iterable<readonly Cell[]>;
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
  /** A function where they are too many to be held. */
  readonly rows: readonly Row[] | (() => Iterable<Row>);
  readonly charts?: readonly Chart[];
  readonly form?: FormPage;
  readonly hidden?: boolean;
  readonly together?: number;
}): Dataset {
  return {
    ...about,
    columns,
    charts,
    *rows(references) {
      for (const row of typeof rows === "function" ? rows() : rows)
        yield columns.map(({ cell }) => cell(row, references));
    },
  };
}

/** A dataset whose cells may refer to those of others: what a writer writes. */
export interface Sheet extends Omit<Dataset, "rows" | "together"> {
  /** How many rows of the dataset a sheet holds; what is left goes to further ones. */
  readonly most: number;
  readonly rows: () => Iterable<readonly Cell[]>;
}

/** A spreadsheet holds 1,048,576 rows, one of them the head. */
const mostRows = 2 ** 20 - 1;

/** Datasets whose formulas may refer to one another. `limit`: the most rows of a sheet. */
export function sheetsOf(datasets: readonly Dataset[], limit: number = mostRows): readonly Sheet[] {
  const byId = new Map(
    datasets.map((each) => {
      const columns = new Map(each.columns.map(({ id }, index) => [id, index]));
      return [each.id, { name: each.name, columns, most: limit - (limit % (each.together ?? 1)) }];
    }),
  );
  const placeOf = (id: string, column: string) => {
    const found = byId.get(id);
    const index = found?.columns.get(column);
    if (!found || index === undefined) throw new Error(`no column "${column}" in the dataset "${id}"`);
    return { ...found, index };
  };
  const range: References["range"] = (id, column, from, to) => {
    const { index, most, name } = placeOf(id, column);
    const part = Math.floor(from / most);
    if (Math.floor(to / most) !== part) throw new Error(`rows ${from} to ${to} of "${id}" are on two sheets`);
    const [first, last] = [address(index, from % most), address(index, to % most)];
    return `'${partName(name, part).replaceAll("'", "''")}'!${from === to ? first : `${first}:${last}`}`;
  };
  return datasets.map(({ rows, together: _, ...about }) => {
    const most = byId.get(about.id)?.most ?? limit;
    const made = function* () {
      let row = -1;
      const here = (column: string) => address(placeOf(about.id, column).index, row % most);
      const each = rows({ here, range })[Symbol.iterator]();
      for (row = 0; ; row += 1) {
        const { value, done } = each.next();
        if (done) return;
        yield value;
      }
    };
    return { ...about, most, rows: made };
  });
}

/** Of the sheets of one dataset, counted from 0; a name has at most 31 characters. */
export function partName(name: string, part: number): string {
  return part === 0 ? name : `${name.slice(0, 26)} (${part + 1})`;
}

/** `C12`: the column counted from 0; the head is in row 1, so row 0 of the data is in row 2. */
export function address(column: number, row: number): string {
  return `${letters(column)}${row + 2}`;
}

function letters(column: number): string {
  const head = Math.floor(column / 26);
  return `${head > 0 ? letters(head - 1) : ""}${String.fromCharCode(65 + (column % 26))}`;
}
