/**
 * text ──characters──▶ records ──header──▶ rows with positions
 *
 * A CSV table as a document: one object for each record, by the names in the header; every cell is a text.
 */
import {
  type Checked,
  type Diagnostic,
  diagnose,
  type FactsArgument,
  hasErrors,
  type Path,
  type Rule,
  type Where,
} from "../model/index.ts";
import { checkCharacters } from "./characters.ts";
import { type Cell, type CsvRecord, readRecords } from "./csv-records.ts";
import { type Data, Lines, type SourceDocument, type SourceText } from "./document.ts";
import * as rules from "./rules/index.ts";

type Found = <F>(rule: Rule<F>, start: number, end: number, ...facts: FactsArgument<F>) => void;

interface Table {
  readonly header: CsvRecord;
  readonly rows: readonly CsvRecord[];
}

/** Reads one table. It has no value if the text is not comma-separated under a header of distinct names. */
export function parseTable({ file, text: written }: SourceText): Checked<SourceDocument> {
  const text = written.replace(/^\ufeff/, "");
  const lines = new Lines(text);
  const diagnostics: Diagnostic[] = [];
  const whereIs = (start: number, end: number, path: Path = []): Where => ({
    file,
    path,
    span: lines.span(start, end),
    source: lines.line(start),
  });
  const found: Found = (rule, start, end, ...facts) => {
    diagnostics.push(diagnose(rule, whereIs(start, end), ...facts));
  };
  if (/^\s*</.test(text)) found(rules.webPage, 0, firstLine(text).length);
  else checkCharacters(text, found);
  const table = hasErrors(diagnostics) ? undefined : readTable(text, found);
  if (!table || hasErrors(diagnostics)) return { diagnostics };
  const names = table.header.map((cell) => cell.text);
  const where: SourceDocument["where"] = ([row, column], what, within) => {
    const record = what === "key" && column !== undefined ? table.header : table.rows[row as number];
    if (!record) return whereIs(...extent(table.header));
    const cell = column === undefined ? undefined : record[names.indexOf(String(column))];
    if (!cell) return whereIs(...extent(record), [row as number]);
    const path = [row as number, column as string];
    if (!within) return whereIs(cell.start, cell.end, path);
    const at = (offset: number) => cell.start + offsetInCell(cell, text[cell.start] === '"', offset);
    return whereIs(at(within[0]), Math.min(at(within[1] - 1) + 1, cell.end), path);
  };
  return { value: { file, data: table.rows.map((record) => toRow(names, record)), where }, diagnostics };
}

function readTable(text: string, found: Found): Table | undefined {
  const { records, misplaced } = readRecords(text);
  const [header, ...rows] = records;
  if (misplaced !== undefined) found(rules.csvQuote, misplaced, misplaced + 1);
  else if (!header) found(rules.empty, 0, 0);
  if (misplaced !== undefined || !header) return undefined;
  checkHeader(header, text, found);
  for (const record of rows)
    if (record.length !== header.length)
      found(rules.csvRagged, ...extent(record), { found: String(record.length), expected: String(header.length) });
  return { header, rows };
}

function checkHeader(header: CsvRecord, text: string, found: Found): void {
  const [first] = header;
  const line = extent(header);
  if ((header.length === 1 && /[;\t]/.test(first?.text ?? "")) || /^sep=/i.test(text))
    return found(rules.csvDelimiter, ...line);
  const names = header.map((cell) => cell.text);
  const twice = names.find((name, i) => name === "" || names.indexOf(name) !== i);
  if (twice !== undefined) found(rules.csvHead, ...line, { column: twice });
}

/** Where a character of a cell's text is in the cell as written, in which quotes are doubled. */
function offsetInCell(cell: Cell, quoted: boolean, offset: number): number {
  return quoted ? 1 + offset + cell.text.slice(0, offset).split('"').length - 1 : offset;
}

function extent(record: CsvRecord): [start: number, end: number] {
  return [record[0]?.start ?? 0, record.at(-1)?.end ?? 0];
}

function firstLine(text: string): string {
  return /^.*/.exec(text)?.[0] ?? "";
}

function toRow(names: readonly string[], record: CsvRecord): Data {
  const row: Record<string, Data> = Object.create(null);
  names.forEach((name, i) => {
    row[name] = record[i]?.text || null;
  });
  return row;
}
