/** The rows of a table as a city writes them; what is wrong, empty or not a row of its own is reported. */
import { type Data, isObject } from "../intake/index.ts";
import type { AnswerValue, Asks, Row } from "../model/index.ts";
import type { Decimal } from "../quantity/index.ts";
import { at, type Reader } from "./answer-reader.ts";
import { nearest } from "./nearest.ts";
import { readNumber } from "./read-number.ts";
import type { Report } from "./report.ts";
import * as rules from "./rules/assessment/index.ts";
import { isSumOfOthers, isTotalLabel } from "./total-rows.ts";

type TableAsks = Asks & { readonly kind: "table" };

export function readTable(id: string, asks: TableAsks, data: readonly Data[], reader: Reader): AnswerValue | undefined {
  let right = true;
  const report: Report = (rule, part, ...facts) => {
    if (rule.severity === "error") right = false;
    reader.report(rule, part, ...facts);
  };
  if (data.length === 0) report(rules.emptyTable, at(), { id });
  const labels = new Set<string>();
  const absent = absentColumns(asks, data);
  if (!data.some((row) => isObject(row) && hasUnknownColumn(asks, row)))
    for (const column of absent) report(rules.missingColumn, { ...at(), key: true }, { id, column });
  const rows = data.map((row, i): Row => {
    if (!isObject(row)) {
      report(rules.rowLabel, at(i), { id, column: asks.rows });
      return { label: "", cells: new Map() };
    }
    const label = readLabel(id, asks, row, i, labels, report);
    if (!isTotalLabel(label)) noteEmptyCells(id, asks, row, i, absent, report);
    return { label, cells: readCells(id, asks, row, { ...reader, report }, i) };
  });
  if (!right) return undefined;
  return { kind: "table", rows: withoutTotals(id, asks, rows, report) };
}

type RowData = { readonly [key: string]: Data };

/** The name of a row; one that is missing or repeated is reported. */
function readLabel(
  id: string,
  { rows }: TableAsks,
  row: RowData,
  i: number,
  known: Set<string>,
  report: Report,
): string {
  const label = row[rows];
  if (typeof label !== "string" || label.trim() === "") report(rules.rowLabel, at(i), { id, column: rows });
  else if (known.has(label)) report(rules.repeatedRow, at(i, rows), { id, written: label });
  else known.add(label);
  return typeof label === "string" ? label : "";
}

function noteEmptyCells(
  id: string,
  { rows, columns }: TableAsks,
  row: RowData,
  i: number,
  absent: readonly string[],
  report: Report,
): void {
  const label = row[rows];
  const name = typeof label === "string" && label !== "" ? label : String(i + 1);
  for (const column of columns.keys())
    if (isEmpty(row[column]) && !absent.includes(column))
      report(rules.emptyCell, column in row ? at(i, column) : at(i), { id, row: name, column });
}

/** Columns that no row has, or in which no row has a value. */
function absentColumns({ columns }: TableAsks, data: readonly Data[]): readonly string[] {
  if (data.length === 0) return [];
  return [...columns.keys()].filter((column) => data.every((row) => !isObject(row) || isEmpty(row[column])));
}

/** A column that seems to be missing may be misspelt. */
function hasUnknownColumn({ rows, columns }: TableAsks, row: RowData): boolean {
  return Object.keys(row).some((key) => key !== rows && !columns.has(key));
}

function isEmpty(cell: Data | undefined): boolean {
  return cell === undefined || cell === null || (typeof cell === "string" && cell.trim() === "");
}

/** A row named 合计 or Total is not one of the places; a row that only looks like a total stays, with a warning. */
function withoutTotals(id: string, { rows: label }: TableAsks, rows: readonly Row[], report: Report): readonly Row[] {
  const kept = rows.filter((row) => !isTotalLabel(row.label));
  rows.forEach((row, i) => {
    if (kept.length === 0) return;
    if (!kept.includes(row)) report(rules.totalRow, at(i, label), { id, written: row.label });
    else if (isSumOfOthers(row, kept)) report(rules.rowIsSum, at(i, label), { id, written: row.label });
  });
  return kept.length === 0 ? rows : kept;
}

function readCells(
  id: string,
  { rows, columns }: TableAsks,
  row: RowData,
  reader: Reader,
  i: number,
): ReadonlyMap<string, Decimal> {
  const cells = new Map<string, Decimal>();
  for (const [key, cell] of Object.entries(row)) {
    if (key === rows) continue;
    const column = columns.get(key);
    if (!column)
      reader.report(
        rules.unknownColumn,
        { ...at(i, key), key: true },
        {
          id,
          column: key,
          ...splitNumber(row, key),
          nearest: nearest(key, columns.keys()),
          known: [rows, ...columns.keys()].join(", "),
        },
      );
    else if (typeof cell === "string" && cell.trim() !== "") {
      const number = readNumber(column, cell, reader, at(i, key));
      if (number) cells.set(key, number);
    }
  }
  return cells;
}

/** A key of three digits is the second part of a number with a comma: 6 and 420 are 6,420. Only one cell can be the first part. */
function splitNumber(row: RowData, key: string): { readonly number?: string; readonly digits?: string } {
  if (!/^[0-9]{3}(?:\.[0-9]+)?$/.test(key)) return {};
  const first = Object.values(row).filter(
    (cell) => typeof cell === "string" && /^-?[1-9][0-9]{0,2}$/.test(cell.trim()),
  );
  return first.length === 1 ? { number: `${String(first[0]).trim()},${key}` } : { digits: key };
}
