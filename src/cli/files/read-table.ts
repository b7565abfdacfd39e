/** A CSV file beside an assessment, as a document: its rows by the names of its head, every cell a text with its place. */
import { CsvError, type Info, parse } from "csv-parse/sync";
import {
  type Checked,
  checkCharacters,
  type Data,
  type Diagnostic,
  diagnose,
  type Facts,
  hasErrors,
  intakeRules,
  Lines,
  type Rule,
  type SourceDocument,
  type Span,
  type Where,
} from "../../engine/index.ts";
import { readSource } from "./read-source.ts";

interface Line {
  readonly record: readonly string[];
  readonly info: Info;
}

/** `file` is where it stands; `name` is how the answer calls it. */
export async function readTable(file: string, name: string): Promise<Checked<SourceDocument>> {
  const source = await readSource(file);
  if (!source.value)
    return { diagnostics: source.diagnostics.map((each) => ({ ...each, where: { ...each.where, file: name } })) };
  const text = source.value.text.replace(/^\ufeff/, "");
  const diagnostics: Diagnostic[] = [];
  const written = text.split(/\r?\n/);
  const found = (rule: Rule, line: number, facts: Facts = {}) =>
    diagnostics.push(diagnose(rule, lineWhere(name, written, line), facts));
  const places = new Lines(text);
  if (/^\s*</.test(text)) found(intakeRules.webPage, 1);
  else
    checkCharacters(text, (rule, start, end, facts) => {
      const where = { file: name, path: [], span: places.span(start, end), source: places.line(start) };
      diagnostics.push(diagnose(rule, where, facts));
    });
  const lines = hasErrors(diagnostics) ? [] : readLines(text, found);
  const [head, ...rows] = lines;
  if (!head || hasErrors(diagnostics)) {
    if (diagnostics.length === 0) found(intakeRules.empty, 1);
    return { diagnostics };
  }
  checkHead(head, text, found);
  const width = head.record.length;
  for (const { record, info } of rows)
    if (record.length !== width)
      found(intakeRules.csvRagged, startOf(record, info), { found: String(record.length), expected: String(width) });
  if (hasErrors(diagnostics)) return { diagnostics };
  const data = rows.map(({ record }) => toRow(head.record, record));
  return {
    value: {
      file: name,
      data,
      where: ([row, column]) => {
        const line = rows[row as number];
        if (!line) return lineWhere(name, written, 1);
        const start = startOf(line.record, line.info);
        const whole = lineWhere(name, written, start);
        const path = [row as number, ...(column === undefined ? [] : [column])];
        if (column === undefined) return { ...whole, path };
        return { ...whole, path, span: cellSpan(written[start - 1] ?? "", start, head.record.indexOf(String(column))) };
      },
    },
    diagnostics,
  };
}

function readLines(text: string, found: (rule: Rule, line: number, facts?: Facts) => void): readonly Line[] {
  try {
    return parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as readonly Line[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    found(intakeRules.csvQuote, (error as CsvError & { lines?: number }).lines ?? 1);
    return [];
  }
}

/** A whole line of the file. */
function lineWhere(file: string, written: readonly string[], line: number): Where {
  const source = written[line - 1] ?? "";
  return { file, path: [], span: { start: { line, column: 1 }, end: { line, column: source.length + 1 } }, source };
}

/** Where a record begins: csv-parse counts the line at which it ends. */
function startOf(record: readonly string[], { lines }: Info): number {
  return lines - record.reduce((breaks, cell) => breaks + (cell.match(/\n/g)?.length ?? 0), 0);
}

function checkHead({ record }: Line, text: string, found: (rule: Rule, line: number, facts?: Facts) => void): void {
  if (record.length === 1 && /[;\t]/.test(record[0] ?? "")) return found(intakeRules.csvDelimiter, 1);
  if (/^sep=/i.test(text)) return found(intakeRules.csvDelimiter, 1);
  const twice = record.find((column, i) => column === "" || record.indexOf(column) !== i);
  if (twice !== undefined) found(intakeRules.csvHead, 1, { column: twice });
}

function toRow(head: readonly string[], record: readonly string[]): Data {
  const row: Record<string, Data> = Object.create(null);
  head.forEach((column, i) => {
    const cell = record[i] ?? "";
    row[column] = cell === "" ? null : cell;
  });
  return row;
}

/** The place of a cell in its line; cells before it may be quoted. */
function cellSpan(written: string, line: number, column: number): Span {
  let at = 0;
  let quoted = false;
  let cell = 0;
  for (; at < written.length && cell < column; at += 1) {
    if (written[at] === '"') quoted = !quoted;
    else if (written[at] === "," && !quoted) cell += 1;
  }
  const end = written.indexOf(",", at);
  return { start: { line, column: at + 1 }, end: { line, column: (end === -1 ? written.length : end) + 1 } };
}
