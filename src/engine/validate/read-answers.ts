/** The answers of an assessment in their short and long forms. */
import { type Data, isObject, type SourceDocument } from "../intake/index.ts";
import {
  type Answer,
  type Assessment,
  type Checked,
  type Diagnostic,
  defined,
  given,
  hasErrors,
  type Input,
  type Path,
  readText,
  type Standard,
  say,
  type Text,
  type Worded,
} from "../model/index.ts";
import { parseDay } from "../quantity/index.ts";
import type { LongAnswerText } from "../schema/types.gen.ts";
import { dateFacts } from "./date-facts.ts";
import { nearest } from "./nearest.ts";
import { readAnswer } from "./read-answer.ts";
import { type Part, type Report, reportInto } from "./report.ts";
import * as rules from "./rules/assessment/index.ts";
import { shortened, titled } from "./titles.ts";

/** What answers are read with. */
export interface AnswerSources {
  readonly standard: Standard;
  readonly departments: ReadonlyMap<string, Text>;
  readonly evidence: Assessment["evidence"];
  /** Parts of the document that could not be read, by path. */
  readonly broken: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, Checked<SourceDocument>>;
}

/** Reads answers one by one; a wrong answer is reported and has the status `error`. */
export class AnswerReader {
  private readonly sources: AnswerSources;
  private readonly diagnostics: Diagnostic[];
  private readonly report: Report;

  constructor(sources: AnswerSources, diagnostics: Diagnostic[], report: Report) {
    this.sources = sources;
    this.diagnostics = diagnostics;
    this.report = report;
  }

  read(input: Input, written: Data): Answer {
    if (written === null) return { input: input.id, status: "unanswered", evidence: [] };
    if (!isObject(written)) return this.value(input, written, {}, []);
    return this.long(input, written as unknown as LongAnswerText);
  }

  private long(input: Input, text: LongAnswerText): Answer {
    const path = ["answers", input.id];
    const at = (...steps: Path) => ({ document: "", path: [...path, ...steps] });
    const { note, confirmed, missing, file, draft } = text;
    const by = given(text.by, (written) => this.department(written, at("by")));
    const evidence = (text.evidence ?? []).map((written, i) => this.piece(written, at("evidence", i)));
    const more = { evidence, ...defined({ by, note: given(note, readText), confirmed: given(confirmed, readText) }) };
    if (confirmed !== undefined)
      this.report(rules.confirmed, at("confirmed"), { id: input.id, reason: worded(readText(confirmed)) });
    if (draft !== undefined && draft !== null)
      return { input: input.id, status: "unanswered", draft: String(draft), ...more };
    const claim = text["not-applicable"];
    const ways = [text.value, file, claim, missing].filter((way) => way !== undefined && way !== null).length;
    if (ways > 1) {
      this.report(rules.oneOf, { ...at(), key: true });
      return { input: input.id, status: "error", rule: rules.oneOf.id, ...more };
    }
    if (missing)
      return {
        input: input.id,
        status: "declared-missing",
        reason: readText(missing.reason),
        ...defined({ expected: given(missing.expected, (day) => this.expected(day, at("missing", "expected"))) }),
        ...more,
      };
    if (claim !== undefined) return this.claim(input, readText(claim), more, at("not-applicable"));
    if (file !== undefined) return this.file(input, file, more);
    if (text.value === undefined || text.value === null) return { input: input.id, status: "unanswered", ...more };
    return this.value(input, text.value as Data, more, ["value"]);
  }

  /** A department by its key or its name; one that does not exist is reported, and kept as written. */
  private department(written: string, part: Part): string {
    const { departments } = this.sources;
    const names = [...departments];
    const id = departments.has(written) ? written : titled(written, names);
    if (id === undefined && !this.isUnread("departments", written))
      this.report(rules.unknownDepartment, part, unknownFacts(written, names));
    return id ?? written;
  }

  /** A piece of evidence by its key or its title; one that does not exist is reported, and kept as written. */
  private piece(written: string, part: Part): string {
    const { evidence } = this.sources;
    const titles = [...evidence].map(([id, { title }]) => [id, title] as const);
    const id = evidence.has(written) ? written : titled(written, titles);
    if (id === undefined && !this.isUnread("evidence", written))
      this.report(rules.unknownEvidence, part, unknownFacts(written, titles));
    return id ?? written;
  }

  /** Nothing more is said of an entry that exists but could not be read. */
  private isUnread(section: "departments" | "evidence", id: string): boolean {
    const { broken } = this.sources;
    return broken.has(section) || broken.has(`${section}/${id}`);
  }

  private expected(day: string, part: { document: string; path: Path }): string {
    if (parseDay(day) === undefined) this.report(rules.date, part, dateFacts(day));
    return day;
  }

  private claim(
    input: Input,
    reason: Text,
    more: Partial<Answer> & Pick<Answer, "evidence">,
    part: { document: string; path: Path },
  ): Answer {
    if (input.claimable) return { input: input.id, status: "claimed", reason, ...more };
    this.report(rules.claimNotAllowed, part, { id: input.id });
    return { input: input.id, status: "error", rule: rules.claimNotAllowed.id, ...more };
  }

  private file(input: Input, file: string, more: Partial<Answer> & Pick<Answer, "evidence">): Answer {
    const table = this.sources.tables.get(file);
    if (!table?.value) {
      if (table) this.diagnostics.push(...table.diagnostics);
      else this.report(rules.tableFile, { document: "", path: ["answers", input.id, "file"] }, { file });
      return { input: input.id, status: "error", rule: rules.tableFile.id, ...more };
    }
    this.diagnostics.push(...table.diagnostics);
    const source = table.value;
    const found: Diagnostic[] = [];
    const report = unlessConfirmed(
      more,
      reportInto(found, () => source),
    );
    const value = readAnswer(input, source.data, this.sources.standard.units, report);
    this.diagnostics.push(...found);
    return value && !hasErrors(found)
      ? { input: input.id, status: "answered", value, written: file, ...more }
      : { input: input.id, status: "error", rule: found[0]?.rule ?? rules.tableFile.id, ...more };
  }

  private value(input: Input, data: Data, more: Partial<Answer>, steps: Path): Answer {
    const path = ["answers", input.id, ...steps];
    let broken: string | undefined;
    const report: Report = (rule, part, ...facts) => {
      if (rule.severity === "error") broken ??= rule.id;
      this.report(rule, { ...part, path: [...path, ...part.path] }, ...facts);
    };
    const value = readAnswer(input, data, this.sources.standard.units, unlessConfirmed(more, report));
    const written = typeof data === "string" ? { written: data } : {};
    const evidence = more.evidence ?? [];
    if (!value || broken)
      return { input: input.id, status: "error", ...written, ...more, evidence, rule: broken ?? "" };
    return { input: input.id, status: "answered", value, ...written, ...more, evidence };
  }
}

/** Warnings that an answer is implausible, which a city can answer with a reason. */
const plausibility: ReadonlySet<string> = new Set([
  rules.fractionOfCount.id,
  rules.maybeFraction.id,
  rules.rowIsSum.id,
]);

function unlessConfirmed({ confirmed }: Partial<Answer>, report: Report): Report {
  if (confirmed === undefined) return report;
  return (rule, part, ...facts) => {
    if (!plausibility.has(rule.id)) report(rule, part, ...facts);
  };
}

/** An entry that does not exist, and the one that may be meant: by its title, or by its spelling. */
function unknownFacts(id: string, entries: readonly (readonly [string, Text])[]) {
  const keys = entries.map(([key]) => key);
  return { id, nearest: shortened(id, entries) ?? nearest(id, keys), known: listed(keys) };
}

/** So many keys help; more would hide the finding. */
const mostKeys = 12;

function listed(keys: readonly string[]): string | undefined {
  return keys.length > 0 && keys.length <= mostKeys ? keys.join(", ") : undefined;
}

function worded(text: Text): Worded {
  const [zh, en] = [say(text, "zh"), say(text, "en")];
  return { fact: typeof text === "string" ? text : en || zh, zh, en };
}
