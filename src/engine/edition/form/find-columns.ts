/** The columns of a filled form, found by the codes in their heads, wherever they were moved. */
import type { Grid, GridCell, GridSheet } from "../../intake/index.ts";
import { codeInHead, formKind } from "./codes.ts";

/** A part of a form: `questions`, `evidence`, or a table by its input. Its columns by code, without the part's name. */
export interface FormSheet {
  readonly part: string;
  readonly rows: readonly (readonly GridCell[])[];
  readonly columns: ReadonlyMap<string, number>;
}

/** How far down a head is looked for: people put titles above a table. */
const mostRowsAbove = 30;

export function formSheets({ sheets }: Grid): readonly FormSheet[] {
  return sheets.flatMap((sheet) => (isCodeSheet(sheet) ? [] : (formSheet(sheet) ?? [])));
}

function formSheet({ rows }: GridSheet): FormSheet | undefined {
  for (const [i, row] of rows.slice(0, mostRowsAbove).entries()) {
    const codes = row.flatMap(({ text, column }): [string, number][] => {
      const code = codeInHead(text);
      return code === undefined ? [] : [[code, column]];
    });
    const names = codes.map(([code]) => code);
    const part = names.includes("answer") ? "questions" : names.find((name) => name.includes("/"))?.split("/")[0];
    if (part === undefined) continue;
    const columns = new Map(
      codes.flatMap(([code, column]): [string, number][] => {
        const name = part === "questions" ? code : code.startsWith(`${part}/`) ? code.slice(part.length + 1) : "";
        return name === "" ? [] : [[name, column]];
      }),
    );
    return { part, columns, rows: rows.slice(i + 1) };
  }
  return undefined;
}

/** What the form is of: the keys and values of its hidden sheet. Empty if there is none. */
export function formCodes({ sheets }: Grid): ReadonlyMap<string, string> {
  const sheet = sheets.find(isCodeSheet);
  return new Map(
    sheet?.rows.flatMap(([key, value]): [string, string][] => (key && value ? [[key.text, value.text]] : [])) ?? [],
  );
}

function isCodeSheet({ rows }: GridSheet): boolean {
  return rows.some(([key, value]) => key?.text === "citymark" && value?.text === formKind);
}
