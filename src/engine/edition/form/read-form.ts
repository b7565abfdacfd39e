/**
 * grid ──codes──▶ rows ──▶ an assessment as a document, each answer with its cell
 *
 * What is checked, and how it is worded, is then the same as for an assessment in YAML.
 */
import { codeInHead, type Data, type Grid, type GridCell, type SourceDocument } from "../../intake/index.ts";
import {
  type Checked,
  type Diagnostic,
  defined,
  diagnose,
  type Path,
  type Standard,
  say,
  type Where,
} from "../../model/index.ts";
import { cellText, formRules as rules } from "../../validate/index.ts";
import type { AnswerPart } from "../merge/held.ts";
import { evidenceColumns, knownCode, personCode } from "./codes.ts";
import { type FormSheet, formCodes, formSheets } from "./find-columns.ts";
import { AnswerRows } from "./read-answers.ts";

/** The standard that a form names; `undefined` if its hidden sheet is gone. */
export function formReference(grid: Grid): string | undefined {
  return formCodes(grid).get("standard");
}

/** Who filled a form in, which questions it puts, and which answers it showed: as far as it says. */
export function formOrigin(grid: Grid): Pick<AnswerPart, "source" | "asked" | "known"> {
  const codes = formCodes(grid);
  const named = (prefix: string) =>
    [...codes].flatMap(([key, value]): [string, string][] =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), value]] : [],
    );
  const asked = new Set(named("asks.").map(([id]) => id));
  const known = new Map(named(knownCode("")).flatMap(([id, value]) => knownAnswer(id, value)));
  return {
    source: defined({ department: codes.get("department"), person: personIn(grid) }),
    known,
    ...(asked.size === 0 ? {} : { asked }),
  };
}

function knownAnswer(id: string, written: string): readonly [string, Data][] {
  try {
    return [[id, JSON.parse(written) as Data]];
  } catch {
    return [];
  }
}

/** The cell to the right of the one with the code. */
function personIn({ sheets }: Grid): string | undefined {
  for (const row of sheets.flatMap(({ rows }) => rows)) {
    const at = row.findIndex(({ text }) => codeInHead(text) === personCode);
    if (at >= 0) return row[at + 1]?.text;
  }
  return undefined;
}

/** What a form is held to where the form itself does not say it. */
export interface FormFrame {
  readonly city: { readonly id: string; readonly name: string };
  readonly period: { readonly from: string; readonly to: string };
}

/** The filled form as an assessment. No value if it has no questions of this standard, or is another city's or period's. */
export function readForm(grid: Grid, standard: Standard, expected?: FormFrame): Checked<SourceDocument> {
  const where = { file: grid.file, path: [] };
  const sheets = formSheets(grid);
  const isOurs = (part: string) => ["questions", "evidence"].includes(part) || standard.inputs.has(part);
  if (!sheets.some(({ part }) => isOurs(part)))
    return { diagnostics: [diagnose(rules.notAForm, where, { edition: standard.reference })] };
  const codes = formCodes(grid);
  const other = otherFrame(codes, standard, expected);
  if (other) return { diagnostics: [diagnose(rules.otherForm, where, other)] };
  const form = new FormReader(grid, standard, codes);
  for (const sheet of sheets) form.read(sheet);
  return { value: form.document(expected), diagnostics: form.diagnostics };
}

/** The first of standard, city and period that is not the expected one. */
function otherFrame(codes: ReadonlyMap<string, string>, standard: Standard, expected: FormFrame | undefined) {
  const days = (from: string | undefined, to: string | undefined) => (from && to ? `${from} – ${to}` : undefined);
  const [id, name] = [codes.get("city.id"), codes.get("city.name")];
  const isCity = !expected || id === undefined || id === expected.city.id || name === expected.city.name;
  const pairs = [
    [codes.get("standard"), standard.reference],
    [isCity ? undefined : (name ?? id), expected?.city.name],
    [days(codes.get("period.from"), codes.get("period.to")), days(expected?.period.from, expected?.period.to)],
  ];
  const [found, right] = pairs.find(([one, two]) => one !== undefined && two !== undefined && one !== two) ?? [];
  return found !== undefined && right !== undefined ? { found, expected: right } : undefined;
}

class FormReader {
  readonly diagnostics: Diagnostic[] = [];
  private readonly grid: Grid;
  private readonly standard: Standard;
  private readonly codes: ReadonlyMap<string, string>;
  private readonly answers: AnswerRows;
  private readonly evidence: Record<string, Data> = Object.create(null);
  private readonly tables: Record<string, Data> = Object.create(null);
  private readonly places = new Map<string, Where>();

  constructor(grid: Grid, standard: Standard, codes: ReadonlyMap<string, string>) {
    this.grid = grid;
    this.standard = standard;
    this.codes = codes;
    this.answers = new AnswerRows(standard, codes, {
      take: (cell) => this.take(cell),
      found: (each) => this.diagnostics.push(each),
      place: (path, where) => this.place(path, where),
    });
  }

  read(sheet: FormSheet): void {
    if (sheet.part === "questions") this.answers.read(sheet);
    else if (sheet.part === "evidence") this.readEvidence(sheet);
    else this.readTable(sheet);
  }

  /** The text of a cell; empty where there is none, or none that can be trusted. */
  private take(cell: GridCell | undefined): string {
    return cellText(cell, this.diagnostics);
  }

  private place(path: Path, where: Where): void {
    this.places.set(JSON.stringify(path), where);
  }

  private readEvidence({ rows, columns }: FormSheet): void {
    for (const row of rows) {
      const cells = evidenceColumns.flatMap((column) => {
        const cell = row.find((each) => each.column === columns.get(column));
        const text = this.take(cell);
        return cell && text !== "" ? [{ column, text, where: cell.where }] : [];
      });
      const [first] = cells;
      if (!first) continue;
      const id = cells.find(({ column }) => column === "id")?.text ?? "";
      if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
        this.diagnostics.push(diagnose(rules.evidenceNumber, first.where, { written: first.text }));
        continue;
      }
      const own = cells.filter(({ column }) => column !== "id");
      const known = this.evidence[id];
      const entry = Object.fromEntries(own.map(({ column, text }) => [column, text]));
      if (known !== undefined && JSON.stringify(known) !== JSON.stringify(entry)) {
        const at = this.places.get(JSON.stringify(["evidence", id]));
        this.diagnostics.push(diagnose(rules.twice, first.where, { id, first: at?.cell ?? placeOf(at) }));
        continue;
      }
      this.evidence[id] = entry;
      this.place(["evidence", id], first.where);
      for (const { column, where } of own) this.place(["evidence", id, column], where);
    }
  }

  private readTable({ part, rows, columns }: FormSheet): void {
    const asks = this.standard.inputs.get(part)?.asks;
    if (asks?.kind !== "table" || !this.answers.isAsked(part, rows[0]?.[0]?.where)) return;
    const names = [asks.rows, ...asks.columns.keys()];
    const read = rows.map((row) =>
      names.flatMap((name) => {
        const cell = row.find((each) => each.column === columns.get(name));
        const text = this.take(cell);
        return cell && text !== "" ? [{ name, text, where: cell.where }] : [];
      }),
    );
    // A row with only its name may be one of last time's; it counts as soon as the table is filled in at all.
    if (!read.some((row) => row.some(({ name }) => name !== asks.rows))) return;
    const filled = read.filter(({ length }) => length > 0);
    this.tables[part] = filled.map((row, i) => {
      for (const { name, where } of row) this.place(["answers", part, "value", i, name], where);
      const [first] = row;
      if (first) this.place(["answers", part, "value", i], first.where);
      return Object.fromEntries(row.map(({ name, text }) => [name, text]));
    });
    const at = filled[0]?.[0]?.where;
    if (at) this.place(["answers", part], at);
  }

  document(expected: FormFrame | undefined): SourceDocument {
    const { codes, standard, grid } = this;
    const answers = this.answers.finish(this.tables);
    const city = expected?.city ?? { id: codes.get("city.id") ?? "", name: codes.get("city.name") ?? "" };
    const period = expected?.period ?? { from: codes.get("period.from") ?? "", to: codes.get("period.to") ?? "" };
    const departments = [...standard.owners].map(([id, title]) => [id, { name: say(title, "zh") }]);
    const data: Data = {
      citymark: "assessment/1",
      standard: standard.reference,
      city: { ...city },
      period: { ...period },
      departments: Object.fromEntries(departments),
      answers,
      ...(Object.keys(this.evidence).length > 0 ? { evidence: this.evidence } : {}),
    };
    return { file: grid.file, data, where: (path) => this.where(path) };
  }

  /** The cell of a part, or of the nearest part above it. */
  private where(path: Path): Where {
    for (let length = path.length; length > 0; length -= 1) {
      const found = this.places.get(JSON.stringify(path.slice(0, length)));
      if (found) return { ...found, path };
    }
    return { file: this.grid.file, path };
  }
}

function placeOf(where: Where | undefined): string {
  return where?.cell ?? (where?.span ? String(where.span.start.line) : "");
}
