/** The columns of a filled form, found by the codes in their heads, wherever they were moved. */
import { codedTable, type Grid, type GridCell, type GridSheet } from "../../intake/index.ts";
import { formKind } from "./codes.ts";

/** A part of a form: `questions`, `evidence`, or a table by its input. Its columns by code, without the part's name. */
export interface FormSheet {
  readonly part: string;
  readonly rows: readonly (readonly GridCell[])[];
  readonly columns: ReadonlyMap<string, number>;
}

export function formSheets({ sheets }: Grid): readonly FormSheet[] {
  return sheets.flatMap((sheet) => (isCodeSheet(sheet) ? [] : (formSheet(sheet) ?? [])));
}

function formSheet(sheet: GridSheet): FormSheet | undefined {
  const table = codedTable(sheet, (codes) => partOf(codes) !== undefined);
  const part = table && partOf([...table.columns.keys()]);
  if (!table || part === undefined) return undefined;
  const columns = new Map(
    [...table.columns].flatMap(([code, column]): [string, number][] => {
      const name = part === "questions" ? code : code.startsWith(`${part}/`) ? code.slice(part.length + 1) : "";
      return name === "" ? [] : [[name, column]];
    }),
  );
  return { part, columns, rows: table.rows };
}

function partOf(codes: readonly string[]): string | undefined {
  return codes.includes("answer") ? "questions" : codes.find((code) => code.includes("/"))?.split("/")[0];
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
