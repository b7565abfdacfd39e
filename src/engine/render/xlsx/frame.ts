/**
 * A workbook without its rows, by the library: how each sheet begins and ends, its styles, charts, and all that belongs to the
 * workbook. Rows go in between, however many.
 */
import { strFromU8, unzipSync } from "fflate";
import { type CellStyle, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { Cell } from "../../dataset/cell.ts";
import { address, type Sheet } from "../../dataset/dataset.ts";
import { font, type HeldCell, stored } from "./cells.ts";
import { chartsOf } from "./charts.ts";
import { headAndFoot, protectedSheet, validationsOf } from "./entries.ts";

/** The first day that a zip file can hold, so that the bytes do not depend on the clock. */
const noClock = new Date(Date.UTC(1980, 0, 1));

/** In inches: people sign between the last row and the edge of the page. */
const roomForSignatures = { top: 0.75, right: 0.4, bottom: 0.9, left: 0.4, header: 0.3, footer: 0.4 };

/** A sheet as far as its rows do not matter. */
export interface SheetFrame {
  readonly sheet: Sheet;
  readonly name: string;
  /** How many rows it has below its head. */
  readonly count: number;
  /** Of a form: the rows, whose entries say what may be typed. */
  readonly form: readonly (readonly Cell[])[];
}

/** The files of a workbook of these sheets; `styles`, in the order of the numbers by which cells name them. */
export async function framed(
  title: string,
  sheets: readonly SheetFrame[],
  styles: readonly CellStyle[],
): Promise<ReadonlyMap<string, string>> {
  const bytes = await writeXlsx({
    properties: { title: stored(title), creator: "citymark", created: noClock, modified: noClock },
    defaultFont: font,
    sheets: sheets.map((each, index) => written(each, index === 0 ? styles : [])),
  });
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)] as const);
  const frame = new Map(files);
  const numbers = [...(frame.get("xl/worksheets/sheet1.xml") ?? "").matchAll(/<c [^>]*\bs="(\d+)"/g)].map(([, at]) =>
    Number(at),
  );
  if (numbers.length !== styles.length || numbers.some((number, index) => number !== index + 1))
    throw new Error("the styles of the workbook are not numbered as its cells name them");
  return frame;
}

/** What stands before and after the rows of a sheet. */
export async function aroundRows(frame: SheetFrame): Promise<readonly [before: string, after: string]> {
  const xml = (await framed("", [frame], [])).get("xl/worksheets/sheet1.xml") ?? "";
  const [before = "", after = ""] = xml
    .replace(/<dimension [^>]*\/>/, "")
    .split(/<sheetData>.*<\/sheetData>|<sheetData\/>/s);
  return [before, after];
}

function written({ sheet, name, count, form }: SheetFrame, styles: readonly CellStyle[]): WriteSheet {
  const { columns, names, charts, form: page, hidden = false } = sheet;
  const locked = page && !page.open;
  const cells = new Map(
    styles.map((style, index) => [`${index},0`, { value: "", type: "string", style } satisfies HeldCell]),
  );
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [[null], ...styles.map(() => [null])],
    cells,
    ...(charts.length > 0 && count > 0 ? { charts: chartsOf(sheet, count) } : {}),
    freezePane: { rows: 1, ...(names > 0 ? { columns: names } : {}) },
    ...(count > 0 && columns.length > 2 && !locked
      ? { autoFilter: { range: `A1:${address(columns.length - 1, count - 1)}` } }
      : {}),
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$1:$1",
      ...(locked ? { margins: roomForSignatures } : {}),
    },
    ...validationsOf(form),
    ...(page ? headAndFoot(page) : {}),
    ...(locked ? protectedSheet : {}),
    ...(hidden ? { hidden } : {}),
  };
}
