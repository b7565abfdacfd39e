/**
 * Sheets as the bytes of an .xlsx file. The same sheets give the same bytes: the file bears no clock.
 * What a document wrote is always stored as a text, never as a formula, and in the text format, so that
 * it stays one when a reader edits the cell.
 */
import { type CellStyle, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { Cell, Tone } from "../../dataset/cell.ts";
import { address, type Dataset, type Sheet, sheetsOf } from "../../dataset/dataset.ts";
import { font, type HeldCell, ink, stored } from "./cells.ts";
import { chartsOf } from "./charts.ts";
import { entryCell, protectedSheet, validation } from "./entries.ts";
import { withFontsInOrder } from "./font-order.ts";

/** The first day that a zip file can hold, so that the bytes do not depend on the clock. */
const noClock = new Date(Date.UTC(1980, 0, 1));

const lineHeight = 15;
const top = { vertical: "top" } as const;
const head: CellStyle = {
  font: { ...font, bold: true, color: { rgb: "FFFFFF" } },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "1F4E79" } },
};
const tones: Readonly<Record<Tone, CellStyle>> = {
  absent: { font: { ...font, italic: true, color: { rgb: "9C2A10" } } },
  note: { font: { ...font, color: { rgb: "52606D" } } },
  title: { font: { ...font, bold: true, color: ink } },
};
/** The background of formulas. */
const live: CellStyle = {
  font: { ...font, color: ink },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "EAF3EA" } },
};

/** In inches: people sign between the last row and the edge of the page. */
const roomForSignatures = { top: 0.75, right: 0.4, bottom: 0.9, left: 0.4, header: 0.3, footer: 0.4 };

export interface Workbook {
  readonly title: string;
  readonly datasets: readonly Dataset[];
}

export async function writeWorkbook({ title, datasets }: Workbook): Promise<Uint8Array> {
  const bytes = await writeXlsx({
    properties: { title: stored(title), creator: "citymark", created: noClock, modified: noClock },
    defaultFont: font,
    sheets: sheetsOf(datasets).map(written),
  });
  return withFontsInOrder(bytes);
}

function written(sheet: Sheet): WriteSheet {
  const { name, columns, rows, names, charts, form, hidden = false } = sheet;
  const cells = new Map<string, HeldCell>();
  columns.forEach(({ title }, column) => {
    const numeric = rows.some((row) => row[column]?.kind === "number" || row[column]?.kind === "formula");
    const side = numeric ? ({ horizontal: "right" } as const) : ({ horizontal: "left", indent: 1 } as const);
    const alignment = { wrapText: true, vertical: "center", ...side } as const;
    cells.set(`0,${column}`, { value: stored(title), type: "string", style: { ...head, alignment } });
  });
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      const held = heldOf(cell);
      if (held) cells.set(`${index + 1},${column}`, held);
    });
  });
  const last = address(columns.length - 1, rows.length - 1);
  const validations = rows.flatMap((row, index) =>
    row.flatMap((cell, column) => (cell.kind === "entry" ? (validation(cell, address(column, index)) ?? []) : [])),
  );
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    // Values are in `cells`; the rows say how large the sheet is.
    rows: [columns.map(() => null), ...rows.map(() => columns.map(() => null))],
    cells,
    rowDefs: heights(columns, rows),
    ...(charts.length > 0 && rows.length > 0 ? { charts: chartsOf(sheet) } : {}),
    freezePane: { rows: 1, ...(names > 0 ? { columns: names } : {}) },
    ...(rows.length > 0 && columns.length > 2 && !form ? { autoFilter: { range: `A1:${last}` } } : {}),
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "$1:$1",
      ...(form ? { margins: roomForSignatures } : {}),
    },
    ...(validations.length > 0 ? { dataValidations: validations } : {}),
    ...(form ? protectedSheet(form) : {}),
    ...(hidden ? { hidden } : {}),
  };
}

function heldOf(cell: Cell): HeldCell | undefined {
  switch (cell.kind) {
    case "text":
      return cell.text === "" ? undefined : textCell(cell.text, cell.tone);
    case "entry":
      return entryCell(cell);
    case "number":
      return { value: Number(cell.number), type: "number", style: { numFmt: cell.format, alignment: top } };
    case "formula": {
      const value = resultOf(cell.result);
      return {
        value,
        type: "formula",
        formula: cell.formula,
        formulaResult: value,
        style: { ...live, numFmt: cell.format, alignment: { ...top, horizontal: "right" } },
      };
    }
  }
}

function textCell(text: string, tone: Tone | undefined): HeldCell {
  return {
    value: stored(text),
    type: "string",
    style: {
      ...(tone ? tones[tone] : {}),
      numFmt: "@",
      alignment: { ...top, horizontal: "left", indent: 1, ...(wraps(text) ? { wrapText: true } : {}) },
    },
  };
}

function wraps(text: string): boolean {
  return (text.length > 30 && !/^\S+$/.test(text)) || /[\u2e80-\u9fff\n]/.test(text);
}

/** Not every program makes a row as high as its longest cell: an estimate, at most so many lines. */
function heights(columns: Sheet["columns"], rows: Sheet["rows"]): Map<number, { height: number }> {
  const most = 12;
  const lines = (text: string, width: number) =>
    wraps(text)
      ? text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(wide(line) / Math.max(1, width - 2))), 0)
      : 1;
  const of = (texts: readonly string[]) =>
    texts.reduce((all, text, column) => Math.max(all, lines(text, columns[column]?.width ?? 10)), 1);
  const heads = of(columns.map(({ title }) => title));
  const all = rows.map((row) => of(row.map(wordsOf)));
  return new Map([heads, ...all].map((count, index) => [index, { height: lineHeight * Math.min(most, count) + 2 }]));
}

function wordsOf(cell: Cell): string {
  if (cell.kind === "text") return cell.text;
  return cell.kind === "entry" ? cell.value : "";
}

/** How wide a text is, in narrow characters. */
function wide(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (/[\u1100-\u115f\u2e80-\u9fff\uf900-\ufaff\ufe30-\uffe6]/.test(character) ? 2 : 1),
    0,
  );
}

function resultOf(result: string | number): string | number {
  if (typeof result === "number") return result;
  return /^-?[0-9]+(?:\.[0-9]+)?$/.test(result) ? Number(result) : stored(result);
}
