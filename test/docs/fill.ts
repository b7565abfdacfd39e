/** Fills workbooks in as departments do: types the answers of an assessment into the cells of each form, and saves it. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as spreadsheet from "xlsx";
import { readAssessment } from "../../src/cli/files/read-assessment.ts";
import type { Standards } from "../../src/cli/files/standards.ts";
import { type Answer, type Data, type Decimal, type Input, isObject, parseDocument } from "../../src/engine/index.ts";

/** What is typed for one question. */
export interface Typed {
  readonly answer?: string;
  readonly items?: readonly string[];
  readonly status?: string;
  readonly reason?: string;
  /** The label of a row, and a number for each column in the unit that it asks. */
  readonly rows?: readonly { readonly label: string; readonly cells: ReadonlyMap<string, string> }[];
}

/** The answers of an assessment, as they are typed. */
export async function answersOf(file: string, standards: Standards): Promise<ReadonlyMap<string, Typed>> {
  const { assessment, document, standard } = await readAssessment(file, standards);
  const answers = isObject(document?.data) ? document.data["answers"] : undefined;
  if (!assessment || !standard || !isObject(answers)) throw new Error(file);
  return new Map(
    Object.entries(answers).map(([id, data]) => [
      id,
      typedFor(data, assessment.answers.get(id), standard.inputs.get(id)),
    ]),
  );
}

/** Answers that stand in YAML by themselves. */
export function answersIn(text: string): ReadonlyMap<string, Typed> {
  const { data } = parseDocument({ file: "answers.yaml", text }).value ?? {};
  return new Map(isObject(data) ? Object.entries(data).map(([id, each]) => [id, typedFor(each)]) : []);
}

/** Every workbook of a folder; questions without an entry stay empty. */
export function fillFolder(folder: string, typed: ReadonlyMap<string, Typed>): void {
  const files = readdirSync(folder).filter((each) => each.endsWith(".xlsx"));
  if (files.length === 0) throw new Error(`${folder} holds no workbook.`);
  for (const name of files) fillFile(join(folder, name), typed);
}

function fillFile(file: string, typed: ReadonlyMap<string, Typed>): void {
  const book = spreadsheet.read(readFileSync(file), { cellStyles: true });
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name];
    if (sheet) fillSheet(sheet, typed);
  }
  writeFileSync(file, spreadsheet.write(book, { type: "buffer", bookType: "xlsx" }));
}

function typedFor(data: Data, answer?: Answer, input?: Input): Typed {
  const long = isObject(data) ? data : { value: data };
  const { value = null, missing } = long;
  if (answer?.value?.kind === "table" && input?.asks.kind === "table") {
    const { columns } = input.asks;
    const inUnit = ([id, number]: readonly [string, Decimal]) =>
      [id, number.div(columns.get(id)?.unit.factor ?? 1).toString()] as const;
    return { rows: answer.value.rows.map(({ label, cells }) => ({ label, cells: new Map([...cells].map(inUnit)) })) };
  }
  if (isObject(missing)) return { status: "missing", reason: textOf(missing["reason"]) };
  if (long["not-applicable"] !== undefined) return { status: "not-applicable", reason: textOf(long["not-applicable"]) };
  if (Array.isArray(value)) return { items: value.map(String) };
  return typeof value === "string" ? { answer: value } : {};
}

function textOf(data: Data | undefined): string {
  if (typeof data === "string") return data;
  const said = isObject(data) ? (data["zh"] ?? data["en"]) : undefined;
  return typeof said === "string" ? said : "–";
}

function fillSheet(sheet: spreadsheet.WorkSheet, typed: ReadonlyMap<string, Typed>): void {
  const filling = new Filling(sheet);
  filling.questions(typed);
  filling.table(typed);
}

/** A sheet whose columns are known by the codes in its first row. */
class Filling {
  private readonly sheet: spreadsheet.WorkSheet;
  private readonly last: number;
  private readonly columns: ReadonlyMap<string, number>;

  constructor(sheet: spreadsheet.WorkSheet) {
    this.sheet = sheet;
    const { e: end } = spreadsheet.utils.decode_range(sheet["!ref"] ?? "A1");
    this.last = end.r;
    const codes = Array.from({ length: end.c + 1 }, (_, column) => /\[([^\]]+)\]\s*$/.exec(this.text(0, column))?.[1]);
    this.columns = new Map(codes.flatMap((code, column) => (code === undefined ? [] : [[code, column] as const])));
  }

  questions(typed: ReadonlyMap<string, Typed>): void {
    const codes = this.columns.get("code");
    if (codes === undefined) return;
    for (let row = 1; row <= this.last; row += 1) {
      const [id = "", item] = this.text(row, codes).split("/");
      const { answer, items, status, reason } = typed.get(id) ?? {};
      if (item !== undefined) this.type(row, "answer", items && (items.includes(item) ? "yes" : "no"));
      else for (const [code, value] of Object.entries({ answer, status, reason })) this.type(row, code, value);
    }
  }

  table(typed: ReadonlyMap<string, Typed>): void {
    const [label = ""] = [...this.columns.keys()].filter((code) => code.includes("/"));
    const [table = ""] = label.split("/");
    for (const [place, row] of (typed.get(table)?.rows ?? []).entries()) {
      this.type(place + 1, label, row.label);
      for (const [id, number] of row.cells) this.type(place + 1, `${table}/${id}`, number);
    }
  }

  private text(row: number, column: number): string {
    return String(this.sheet[spreadsheet.utils.encode_cell({ r: row, c: column })]?.v ?? "");
  }

  private type(row: number, code: string, value: string | undefined): void {
    const column = this.columns.get(code);
    if (column === undefined || value === undefined) return;
    const place = spreadsheet.utils.encode_cell({ r: row, c: column });
    const { w: _, ...cell } = this.sheet[place] ?? {};
    const number = /^-?[0-9]+(?:\.[0-9]+)?$/.test(value);
    this.sheet[place] = { ...cell, ...(number ? { t: "n", v: Number(value) } : { t: "s", v: value }) };
  }
}
