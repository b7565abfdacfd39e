/** Entries of a form: unlocked cells with a frame, what may be typed into them, and the protection of everything else. */
import type { CellStyle, WriteSheet } from "hucre/xlsx";
import type { Accepts, Cell } from "../../dataset/cell.ts";
import { address, type FormPage } from "../../dataset/dataset.ts";
import { font, type HeldCell, ink, stored } from "./cells.ts";

type Entry = Cell & { readonly kind: "entry" };
type Validation = NonNullable<WriteSheet["dataValidations"]>[number];

const line = { style: "thin", color: { rgb: "B8860B" } } as const;
const style: CellStyle = {
  font: { ...font, color: ink },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFFBE6" } },
  border: { top: line, right: line, bottom: line, left: line },
  protection: { locked: false },
};

/** Excel keeps at most so many characters of a title and of a message. */
const mostInTitle = 32;
const mostInText = 255;

/** Numbers keep the format "General": in the text format a spreadsheet program checks no bounds. */
const numberFormats: Readonly<Record<Accepts["kind"], string>> = {
  text: "@",
  list: "@",
  number: "General",
  day: "yyyy-mm-dd",
};

const plainNumber = /^-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{0,14}[1-9])?$/;

export function entryCell({ value, accepts }: Entry): HeldCell {
  const side = accepts.kind === "number" ? ({ horizontal: "right" } as const) : ({ horizontal: "left" } as const);
  const all = {
    ...style,
    numFmt: numberFormats[accepts.kind],
    alignment: { vertical: "top", wrapText: true, ...side },
  };
  if (value === "") return { value: null, type: "empty", style: all as CellStyle };
  // A text that is not exactly its number, such as 1,240 or 12.5 万, stays as it was written.
  if (accepts.kind === "number" && plainNumber.test(value) && String(Number(value)) === value)
    return { value: Number(value), type: "number", style: all as CellStyle };
  return { value: stored(value), type: "string", style: all as CellStyle };
}

/** What is checked while typing. Cells one below the other with the same rule share it: a sheet may have many thousand. */
export function validationsOf(rows: readonly (readonly Cell[])[]): Pick<WriteSheet, "dataValidations"> {
  const done: Validation[] = [];
  const open = new Map<number, { readonly rule: string; readonly entry: Entry; readonly from: number }>();
  const close = (column: number, to: number) => {
    const { entry, from } = open.get(column) ?? {};
    if (!entry || from === undefined) return;
    const [first, last] = [address(column, from), address(column, to)];
    const made = validation(entry, first === last ? first : `${first}:${last}`);
    if (made) done.push(made);
    open.delete(column);
  };
  for (const [index, row] of rows.entries())
    for (const [column, cell] of row.entries()) {
      const rule = cell.kind === "entry" ? JSON.stringify([cell.accepts, cell.prompt]) : undefined;
      if (open.get(column)?.rule === rule) continue;
      close(column, index - 1);
      if (cell.kind === "entry" && rule !== undefined) open.set(column, { rule, entry: cell, from: index });
    }
  for (const column of [...open.keys()]) close(column, rows.length - 1);
  return done.length > 0 ? { dataValidations: done } : {};
}

/** Of each entry that has bounds, a list or a prompt. */
function validation({ accepts, prompt }: Entry, range: string): Validation | undefined {
  if (accepts.kind === "text" && !prompt) return undefined;
  return {
    ...checked(accepts),
    range,
    allowBlank: true,
    ...(prompt
      ? {
          showInputMessage: true,
          inputTitle: cut(prompt.title, mostInTitle),
          inputMessage: cut(prompt.text, mostInText),
        }
      : {}),
  };
}

function checked(accepts: Accepts): Pick<Validation, "type"> & Partial<Validation> {
  switch (accepts.kind) {
    case "text":
      return { type: "textLength", operator: "lessThan", formula1: "32001" };
    case "list":
      return { type: "list", formula1: accepts.from, showErrorMessage: true, errorStyle: "stop" };
    case "day":
      return { type: "date", operator: "greaterThan", formula1: "1", showErrorMessage: true, errorStyle: "warning" };
    case "number": {
      const bounds = bounded(accepts.minimum, accepts.maximum);
      return { type: accepts.whole ? "whole" : "decimal", ...bounds, showErrorMessage: true, errorStyle: "warning" };
    }
  }
}

const least = "-999999999999999";
const most = "999999999999999";

function bounded(minimum: string | undefined, maximum: string | undefined): Partial<Validation> {
  return { operator: "between", formula1: minimum ?? least, formula2: maximum ?? most };
}

/** Locked, with what does not touch the contents allowed: widths, heights, filters. No password: the lock guards against slips. */
export const protectedSheet: Pick<WriteSheet, "protection"> = {
  protection: {
    sheet: true,
    objects: true,
    scenarios: true,
    formatCells: false,
    formatColumns: true,
    formatRows: true,
    insertRows: false,
    deleteRows: false,
    autoFilter: true,
  },
};

export function headAndFoot({ header, footer }: FormPage): Pick<WriteSheet, "headerFooter"> {
  return { headerFooter: { oddHeader: stored(header), oddFooter: stored(footer) } };
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
