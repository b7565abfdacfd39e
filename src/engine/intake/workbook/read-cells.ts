/** The cells of a workbook, as the library xlsx reads them. */
import { type CellObject, read, SSF, type WorkBook, type WorkSheet } from "xlsx";
import { Decimal } from "../../quantity/index.ts";
import { mostRows } from "./check-parts.ts";
import type { Grid, GridCell, GridSheet } from "./grid.ts";

/** A sheet that has more rows than are read: none is left out unseen. */
export class TooManyRows extends Error {}

export function readCells(file: string, bytes: Uint8Array, kind: "xlsx" | "ods" | "xls"): Grid {
  const book = read(bytes, {
    type: "array",
    dense: true,
    nodim: true,
    sheetRows: mostRows + 1,
    cellFormula: true,
    cellNF: true,
    cellText: true,
    cellDates: false,
    cellHTML: false,
    // A formula without a result is then a cell of its own; of .ods each empty cell with a style would be.
    sheetStubs: kind !== "ods",
    cellStyles: true,
    bookVBA: false,
    // A broken sheet is an error and not an empty sheet; of .ods it would also print what is odd about number formats.
    WTF: kind !== "ods",
  });
  return { file, sheets: book.SheetNames.map((name, index) => readSheet(file, book, name, index)) };
}

type Rows = readonly (readonly (CellObject | undefined)[] | undefined)[];

function readSheet(file: string, book: WorkBook, name: string, index: number): GridSheet {
  const sheet = book.Sheets[name] ?? {};
  const isShown = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) === 0;
  const early = book.Workbook?.WBProps?.date1904 === true;
  const merged = mergedCells(sheet);
  const oddityAt = (row: number, column: number): GridCell["oddity"] => {
    if (merged.has(`${row},${column}`)) return "merged";
    const hidden = sheet["!rows"]?.[row]?.hidden === true || sheet["!cols"]?.[column]?.hidden === true;
    // The program's own sheets are hidden, and no answers are there.
    return isShown && hidden ? "hidden" : undefined;
  };
  const gridCell = (cell: CellObject, row: number, column: number): readonly GridCell[] => {
    const { text, oddity = oddityAt(row, column) } = readCell(cell, early);
    if (text === "" && oddity !== "no-result") return [];
    const where = { file, path: [], cell: `${name}!${letters(column)}${row + 1}` };
    return [{ row, column, text, ...(oddity ? { oddity } : {}), where }];
  };
  const rows = ((sheet as { readonly "!data"?: Rows })["!data"] ?? []).map((cells = [], row) =>
    // A row that is nearly empty has holes, which `flatMap` leaves out.
    cells.flatMap((cell, column) => (cell ? gridCell(cell, row, column) : [])),
  );
  if ((rows[mostRows] ?? []).length > 0) throw new TooManyRows();
  return { name, rows: rows.filter(({ length }) => length > 0) };
}

function readCell(cell: CellObject, early: boolean): Pick<GridCell, "text" | "oddity"> {
  const formula = cell.f !== undefined ? ({ oddity: "formula" } as const) : {};
  switch (cell.t) {
    case "z":
      return cell.f === undefined ? { text: "" } : { text: "", oddity: "no-result" };
    case "e":
      return { text: String(cell.w ?? "#"), oddity: "error" };
    case "b":
      return { text: cell.v === true ? "TRUE" : "FALSE", ...formula };
    case "n":
      return { text: numberText(cell, early), ...formula };
    default:
      return { text: String(cell.v ?? "").trim(), ...formula };
  }
}

/** A number as it would be written: to the 15 digits that spreadsheet programs show, by its format a percentage or a day. */
function numberText({ v, z, w }: CellObject, early: boolean): string {
  const value = Number(v);
  const format = typeof z === "string" ? z : "General";
  if (SSF.is_date(format) && Number.isInteger(value) && value >= 1) {
    const day = SSF.parse_date_code(value, { date1904: early });
    const two = (part: number) => String(part).padStart(2, "0");
    return day ? `${day.y}-${two(day.m)}-${two(day.d)}` : String(w ?? value);
  }
  const number = new Decimal(value.toPrecision(15));
  if (format.replace(/"[^"]*"|\\./g, "").includes("%") || (format === "General" && /%$/.test(w ?? "")))
    return `${number.times(100).toFixed()}%`;
  return number.toFixed();
}

function mergedCells(sheet: WorkSheet): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { s, e } of sheet["!merges"] ?? []) if (s.r !== e.r || s.c !== e.c) cells.add(`${s.r},${s.c}`);
  return cells;
}

function letters(column: number): string {
  const head = Math.floor(column / 26);
  return `${head > 0 ? letters(head - 1) : ""}${String.fromCharCode(65 + (column % 26))}`;
}
