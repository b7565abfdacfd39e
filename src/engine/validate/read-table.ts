/** The rows of a table as a city writes them; what is wrong, empty or not a row of its own is reported. */
import { type Data, isObject } from "../intake/index.ts";
import type { AnswerValue, Asks, Row } from "../model/index.ts";
import type { Decimal } from "../quantity/index.ts";
import { at, type Reader } from "./answer-reader.ts";
import { nearest } from "./nearest.ts";
import { readNumber } from "./read-number.ts";
import type { Report } from "./report.ts";
import * as rules from "./rules/assessment/index.ts";
import { splitNumber } from "./split-number.ts";
import { titled } from "./titles.ts";
import { isSumOfOthers, isTotalLabel } from "./total-rows.ts";

type TableAsks = Asks & { readonly kind: "table" };

export function readTable(id: string, asks: TableAsks, data: readonly Data[], reader: Reader): AnswerValue | undefined {
  let right = true;
  const report: Report = (rule, part, ...facts) => {
    if (rule.severity === "error") right = false;
    reader.report(rule, part, ...facts);
  };
  if (data.length === 0) report(rules.emptyTable, at(), { id });
  const heads = readHeads(asks, data);
  reportUnknown(id, asks, heads, data, report);
  const labels = new Set<string>();
  const absent = absentColumns(asks, heads, data);
  if (heads.unknown.size === 0)
    for (const column of absent) report(rules.missingColumn, { ...at(), key: true }, { id, column });
  const rows = data.map((row, i): Row => {
    if (!isObject(row)) {
      report(rules.rowLabel, at(i), { id, column: asks.rows });
      return { label: "", cells: new Map() };
    }
    const label = readLabel(id, heads, row, i, labels, report);
    if (!isTotalLabel(label)) noteEmptyCells(id, asks, heads, row, i, absent, report);
    return { label, cells: readCells(asks, heads, row, { ...reader, report }, i) };
  });
  if (!right) return undefined;
  return { kind: "table", rows: withoutTotals(id, heads, rows, report) };
}

/** How the columns are called in what is written. */
interface Heads {
  /** The column that names the rows. */
  readonly label: string;
  /** Of each column that the question asks for, by its id. */
  readonly columns: ReadonlyMap<string, string>;
  /** No row has that column: said once. */
  readonly unlabelled: boolean;
  /** Heads that are no column, with the first row that has them. */
  readonly unknown: ReadonlyMap<string, number>;
}

/** A column is called by its id or its title. What is left over may be the column that names the rows, if only texts stand in it. */
function readHeads({ rows, columns }: TableAsks, data: readonly Data[]): Heads {
  const written = new Map<string, number>();
  data.forEach((row, i) => {
    if (isObject(row)) for (const head of Object.keys(row)) if (!written.has(head)) written.set(head, i);
  });
  const titles = [...columns].map(([id, { title }]) => [id, title] as const);
  const known = new Map<string, string>();
  const unknown = new Map<string, number>();
  for (const [head, i] of written) {
    const id = columns.has(head) ? head : titled(head, titles);
    if (head === rows) continue;
    if (id === undefined || (id !== head && written.has(id)) || known.has(id)) unknown.set(head, i);
    else known.set(id, head);
  }
  const [left] = unknown.keys();
  const named = !written.has(rows) && unknown.size === 1 && left !== undefined && namesRows(left, data);
  if (named) return { label: left, columns: known, unlabelled: false, unknown: new Map() };
  return { label: rows, columns: known, unlabelled: !written.has(rows), unknown };
}

/** Whether every row has its own text in this column, and no number. */
function namesRows(head: string, data: readonly Data[]): boolean {
  return data.every((row) => {
    const cell = isObject(row) ? row[head] : undefined;
    return typeof cell === "string" && cell.trim() !== "" && !/^[-+]?[0-9.,]+/.test(cell.trim());
  });
}

function reportUnknown(
  id: string,
  { rows, columns }: TableAsks,
  { unknown }: Heads,
  data: readonly Data[],
  report: Report,
): void {
  const known = [rows, ...columns.keys()].join(", ");
  for (const [head, i] of unknown) {
    const row = data[i];
    const facts = { id, column: head, nearest: nearest(head, columns.keys()), known };
    report(
      rules.unknownColumn,
      { ...at(i, head), key: true },
      { ...facts, ...(isObject(row) && splitNumber(row, head)) },
    );
  }
}

type RowData = { readonly [key: string]: Data };

/** The name of a row; one that is missing or repeated is reported. */
function readLabel(
  id: string,
  { label: rows, unlabelled }: Heads,
  row: RowData,
  i: number,
  known: Set<string>,
  report: Report,
): string {
  const label = row[rows];
  if (typeof label !== "string" || label.trim() === "") {
    if (i === 0 || !unlabelled) report(rules.rowLabel, at(i), { id, column: rows });
  } else if (known.has(label)) report(rules.repeatedRow, at(i, rows), { id, written: label });
  else known.add(label);
  return typeof label === "string" ? label : "";
}

function noteEmptyCells(
  id: string,
  { columns }: TableAsks,
  heads: Heads,
  row: RowData,
  i: number,
  absent: readonly string[],
  report: Report,
): void {
  const label = row[heads.label];
  const name = typeof label === "string" && label !== "" ? label : String(i + 1);
  for (const column of columns.keys()) {
    const head = heads.columns.get(column) ?? column;
    if (isEmpty(row[head]) && !absent.includes(column))
      report(rules.emptyCell, head in row ? at(i, head) : at(i), { id, row: name, column: head });
  }
}

/** Columns that no row has, or in which no row has a value. */
function absentColumns({ columns }: TableAsks, heads: Heads, data: readonly Data[]): readonly string[] {
  if (data.length === 0) return [];
  return [...columns.keys()].filter((column) => {
    const head = heads.columns.get(column);
    return head === undefined || data.every((row) => !isObject(row) || isEmpty(row[head]));
  });
}

function isEmpty(cell: Data | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** A row named 合计 or Total is not one of the places; a row that only looks like a total stays, with a warning. */
function withoutTotals(id: string, { label }: Heads, rows: readonly Row[], report: Report): readonly Row[] {
  const kept = rows.filter((row) => !isTotalLabel(row.label));
  rows.forEach((row, i) => {
    if (kept.length === 0) return;
    if (!kept.includes(row)) report(rules.totalRow, at(i, label), { id, written: row.label });
    else if (isSumOfOthers(row, kept)) report(rules.rowIsSum, at(i, label), { id, written: row.label });
  });
  return kept.length === 0 ? rows : kept;
}

function readCells(
  { columns }: TableAsks,
  heads: Heads,
  row: RowData,
  reader: Reader,
  i: number,
): ReadonlyMap<string, Decimal> {
  const cells = new Map<string, Decimal>();
  for (const [id, head] of heads.columns) {
    const column = columns.get(id);
    const cell = row[head];
    if (!column || typeof cell !== "string" || cell.trim() === "") continue;
    const number = readNumber(column, cell, reader, at(i, head));
    if (number) cells.set(id, number);
  }
  return cells;
}
