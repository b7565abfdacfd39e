/** The rows of a sheet as XML, each on its own. */
import type { CellStyle } from "hucre/xlsx";
import type { Cell, Tone } from "../../dataset/cell.ts";
import { address, type Head } from "../../dataset/dataset.ts";
import { font, type HeldCell, ink, stored } from "./cells.ts";
import { entryCell } from "./entries.ts";
import { escaped, type Strings } from "./strings.ts";
import type { Styles } from "./styles.ts";

/** What all sheets of a workbook share. */
export interface Shared {
  readonly strings: Strings;
  readonly styles: Styles;
}

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

/** The row of titles; those of numbers, as the first rows have them, are set to the right. */
export function headXml(columns: readonly Head[], first: readonly (readonly Cell[])[], shared: Shared): string {
  const cells = columns.map(({ title }, column) => {
    const numeric = first.some((row) => row[column]?.kind === "number" || row[column]?.kind === "formula");
    const side = numeric ? ({ horizontal: "right" } as const) : ({ horizontal: "left", indent: 1 } as const);
    const style = () => ({ ...head, alignment: { wrapText: true, vertical: "center", ...side } as const });
    return stringXml(address(column, -1), shared.styles.number(`head ${numeric}`, style), stored(title), shared);
  });
  const height = heightOf(
    columns.map(({ title }) => title),
    columns,
  );
  return rowElement(1, height, cells);
}

/** `index` counts from 0 below the head. */
export function rowXml(columns: readonly Head[], row: readonly Cell[], index: number, shared: Shared): string {
  const cells = row.map((cell, column) => cellXml(cell, address(column, index), shared));
  return rowElement(index + 2, heightOf(row.map(wordsOf), columns), cells);
}

function rowElement(number: number, height: number, cells: readonly string[]): string {
  return `<row r="${number}" ht="${height}" customHeight="1">${cells.join("")}</row>`;
}

function cellXml(cell: Cell, place: string, shared: Shared): string {
  const { styles } = shared;
  switch (cell.kind) {
    case "text": {
      if (cell.text === "") return "";
      const wrapped = wraps(cell.text);
      const style = styles.number(`text ${cell.tone} ${wrapped}`, () => textStyle(cell.tone, wrapped));
      return stringXml(place, style, stored(cell.text), shared);
    }
    case "entry":
      return heldXml(entryCell(cell), place, shared);
    case "number": {
      const { format } = cell;
      const style = styles.number(`number ${format}`, () => ({ numFmt: format, alignment: top }));
      return `<c r="${place}" s="${style}"><v>${Number(cell.number)}</v></c>`;
    }
    case "formula": {
      const { format } = cell;
      const value = cell.result === undefined ? undefined : resultOf(cell.result);
      const alignment = { ...top, horizontal: "right" } as const;
      const style = styles.number(`formula ${format}`, () => ({ ...live, numFmt: format, alignment }));
      const kind = typeof value === "string" ? ' t="str"' : "";
      const shown = typeof value === "string" ? escaped(value) : value;
      const result = shown === undefined ? "" : `<v>${shown}</v>`;
      return `<c r="${place}" s="${style}"${kind}><f>${escaped(cell.formula)}</f>${result}</c>`;
    }
  }
}

function heldXml({ value, style }: HeldCell, place: string, shared: Shared): string {
  const number = shared.styles.number(JSON.stringify(style), () => style ?? {});
  if (typeof value === "string") return stringXml(place, number, value, shared);
  return `<c r="${place}" s="${number}"${typeof value === "number" ? `><v>${value}</v></c>` : "/>"}`;
}

function stringXml(place: string, style: number, text: string, { strings }: Shared): string {
  const [kind, contents] = strings.cell(text);
  return `<c r="${place}" s="${style}"${kind}>${contents}</c>`;
}

function textStyle(tone: Tone | undefined, wrapped: boolean): CellStyle {
  return {
    ...(tone ? tones[tone] : {}),
    numFmt: "@",
    alignment: { ...top, horizontal: "left", indent: 1, ...(wrapped ? { wrapText: true } : {}) },
  };
}

function wraps(text: string): boolean {
  return (text.length > 30 && !/^\S+$/.test(text)) || /[\u2e80-\u9fff\n]/.test(text);
}

const mostLines = 12;

/** Not every program makes a row as high as its longest cell: an estimate, at most so many lines. */
function heightOf(texts: readonly string[], columns: readonly Head[]): number {
  const lines = texts.reduce((all, text, column) => Math.max(all, linesOf(text, columns[column]?.width ?? 10)), 1);
  return lineHeight * Math.min(mostLines, lines) + 2;
}

function linesOf(text: string, width: number): number {
  if (!wraps(text)) return 1;
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(wide(line) / Math.max(1, width - 2))), 0);
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
