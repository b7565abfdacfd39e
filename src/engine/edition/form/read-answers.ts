/** The rows of questions in a filled form: answers in the long form, each by the code of its question. */
import { type Data, type GridCell, withoutTitle } from "../../intake/index.ts";
import { type Diagnostic, diagnose, type Input, type Path, type Standard, say, type Where } from "../../model/index.ts";
import { formRules as rules } from "../../validate/index.ts";
import { itemCode, met, notMet, type QuestionColumn, signatureOf, statuses } from "./codes.ts";
import type { FormSheet } from "./find-columns.ts";
import { line } from "./question-words.ts";

interface Reading {
  /** The text of a cell, after what is odd about it was reported. */
  readonly take: (cell: GridCell | undefined) => string;
  readonly found: (diagnostic: Diagnostic) => void;
  readonly place: (path: Path, where: Where) => void;
}

type Item = { readonly text: string; readonly where: Where };

/** What people fill in; the other columns are the form's own. */
const entries: readonly QuestionColumn[] = ["answer", "status", "reason", "expected", "note", "evidence"];

export class AnswerRows {
  private readonly standard: Standard;
  private readonly codes: ReadonlyMap<string, string>;
  private readonly reading: Reading;
  private readonly answers = new Map<string, Record<string, Data>>();
  private readonly items = new Map<string, Map<string, Item>>();
  private readonly firsts = new Map<string, Where>();
  private readonly changed = new Set<string>();

  constructor(standard: Standard, codes: ReadonlyMap<string, string>, reading: Reading) {
    this.standard = standard;
    this.codes = codes;
    this.reading = reading;
  }

  read({ rows, columns }: FormSheet): void {
    for (const row of rows) this.readRow(row, (name) => row.find(({ column }) => column === columns.get(name)));
  }

  private readRow(row: readonly GridCell[], cellOf: (column: QuestionColumn) => GridCell | undefined): void {
    const filled = entries.flatMap((name) => cellOf(name) ?? []);
    const [first] = filled;
    if (!first) return;
    const code = withoutTitle(cellOf("code")?.text ?? "");
    const [id = "", item] = this.standard.inputs.has(code.split("/")[0] ?? "") ? code.split("/") : [];
    const input = this.standard.inputs.get(id) ?? this.byQuestion(code, cellOf("question"), first);
    if (!input) {
      const written = first.text === "" ? (row[0]?.text ?? "") : first.text;
      this.reading.found(diagnose(rules.unknownRow, first.where, { written, code: code === "" ? undefined : code }));
      return;
    }
    if (!this.isAsked(input.id, first.where)) return;
    if (item === undefined) this.readQuestion(input, cellOf, first.where);
    else this.readItem(input, item, cellOf("answer"));
  }

  /** Without a code the exact words of the question decide. */
  private byQuestion(code: string, cell: GridCell | undefined, { where }: GridCell): Input | undefined {
    if (code !== "" || !cell) return undefined;
    const words = cell.text.replace(/\s+/g, " ").trim();
    const found = [...this.standard.inputs.values()].filter(({ question }) =>
      (["zh", "en"] as const).some((locale) => line(question, locale) === words),
    );
    const [input, ...others] = found;
    if (!input || others.length > 0) return undefined;
    this.reading.found(diagnose(rules.byQuestion, where, { id: input.id }));
    return input;
  }

  /** False if the question now asks something else than the form did. */
  isAsked(id: string, where: Where | undefined): boolean {
    const [now, then] = [this.standard.inputs.get(id)?.asks, this.codes.get(`asks.${id}`)];
    if (!now || then === undefined || signatureOf(now) === then) return true;
    if (!this.changed.has(id) && where)
      this.reading.found(diagnose(rules.askedOtherwise, where, { id, found: then, expected: signatureOf(now) }));
    this.changed.add(id);
    return false;
  }

  private readQuestion(input: Input, cellOf: (column: QuestionColumn) => GridCell | undefined, where: Where): void {
    const { id } = input;
    const earlier = this.firsts.get(id);
    if (earlier) {
      const first = earlier.cell ?? String(earlier.span?.start.line ?? "");
      this.reading.found(diagnose(rules.twice, where, { id, first }));
      return;
    }
    this.firsts.set(id, where);
    const text = (column: QuestionColumn, ...path: Path): string => {
      const cell = cellOf(column);
      if (cell) this.reading.place(["answers", id, ...path], cell.where);
      return this.reading.take(cell);
    };
    this.reading.place(["answers", id], where);
    const answer: Record<string, Data> = Object.create(null);
    const value = text("answer", "value");
    if (value !== "") answer["value"] = choiceOrText(input, value);
    const [status, reason, expected] = [text("status"), text("reason"), text("expected", "missing", "expected")];
    Object.assign(answer, this.noAnswer(id, { status, reason, expected }, where));
    const note = text("note", "note");
    if (note !== "") answer["note"] = note;
    const evidence = text("evidence", "evidence")
      .split(/[、,，;；\s]+/)
      .filter((each) => each !== "");
    if (evidence.length > 0) answer["evidence"] = evidence;
    if (Object.keys(answer).length === 0) return;
    const by = this.departmentOf(this.reading.take(cellOf("by")));
    if (by !== "" && by !== input.owner) answer["by"] = by;
    this.answers.set(id, answer);
  }

  /** `missing: { reason }` or `not-applicable: reason`. */
  private noAnswer(
    id: string,
    { status, reason, expected }: Readonly<Record<"status" | "reason" | "expected", string>>,
    where: Where,
  ): { readonly [key: string]: Data } {
    if (status === "" && reason === "" && expected === "") return {};
    const chosen = statuses.find(({ id: each, title }) =>
      [each, title.zh, title.en].some((name) => name === withoutTitle(status)),
    );
    if (!chosen || reason === "") {
      this.reading.found(diagnose(rules.status, where, { id, written: status === "" ? undefined : status }));
      return {};
    }
    return chosen.id === "missing"
      ? { missing: expected === "" ? { reason } : { reason, expected } }
      : { "not-applicable": reason };
  }

  /** The id of a department, which may be given by its name. */
  private departmentOf(written: string): string {
    const id = withoutTitle(written);
    if (id === "" || this.standard.owners.has(id)) return id;
    const named = [...this.standard.owners].find(([, title]) => [say(title, "zh"), say(title, "en")].includes(id));
    return named?.[0] ?? id;
  }

  private readItem({ id }: Input, item: string, cell: GridCell | undefined): void {
    const text = this.reading.take(cell);
    if (!cell || text === "") return;
    const items = this.items.get(id) ?? new Map<string, Item>();
    this.items.set(id, items.set(item, { text, where: cell.where }));
  }

  /** All answers, with checklists and tables; those of one question in one place. */
  finish(tables: Readonly<Record<string, Data>>): { readonly [key: string]: Data } {
    for (const [id, items] of this.items) this.finishChecklist(id, items);
    for (const [id, value] of Object.entries(tables))
      this.answers.set(id, Object.assign(this.answers.get(id) ?? Object.create(null), { value }));
    const answers: Record<string, Data> = Object.create(null);
    for (const id of this.standard.inputs.keys()) {
      const answer = this.answers.get(id);
      if (answer) answers[id] = answer;
    }
    return answers;
  }

  private finishChecklist(id: string, given: ReadonlyMap<string, Item>): void {
    const asks = this.standard.inputs.get(id)?.asks;
    if (asks?.kind !== "checklist") return;
    const [first] = given.values();
    const isMet: string[] = [];
    let complete = true;
    for (const item of asks.items.keys()) {
      const { text = "", where = first?.where } = given.get(item) ?? {};
      const reply = [met, notMet].find(
        (each) => each.id === withoutTitle(text).toLowerCase() || each.title.zh === text,
      );
      if (reply === met) isMet.push(item);
      if (reply || !where) continue;
      complete = false;
      const facts = { id, item: itemCode(id, item), written: text === "" ? undefined : text };
      this.reading.found(diagnose(rules.item, where, facts));
    }
    if (!complete || !first) return;
    this.reading.place(["answers", id, "value"], first.where);
    this.answers.set(id, Object.assign(this.answers.get(id) ?? Object.create(null), { value: isMet }));
  }
}

/** A choice or level by its code; by its exact words where the code is gone. Anything else as it was written. */
function choiceOrText({ asks }: Input, written: string): string {
  if (asks.kind !== "choice" && asks.kind !== "levels") return written;
  const known = asks.kind === "choice" ? asks.choices : new Map([...asks.levels].map(([id, { title }]) => [id, title]));
  const id = withoutTitle(written);
  if (known.has(id)) return id;
  const [named, ...others] = [...known].filter(([, title]) => [say(title, "zh"), say(title, "en")].includes(written));
  return named && others.length === 0 ? named[0] : written;
}
