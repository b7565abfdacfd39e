/**
 * document ──structure──▶ answers, one by one ──▶ Assessment
 *
 * A wrong answer is a diagnostic and an answer of status `error`; the rest is read. There is no value
 * only where the shape cannot be read.
 */

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
  isTrue,
  type Path,
  readText,
  type Standard,
  say,
  type Text,
  type Worded,
} from "../model/index.ts";
import { dayText, parseDay } from "../quantity/index.ts";
import type { AssessmentDocument, LongAnswerText } from "../schema/types.gen.ts";
import { validateAssessment } from "../schema/validate-assessment.gen.js";
import { withDigest } from "./assessment-digest.ts";

import { dateFacts } from "./date-facts.ts";
import { checkEvidence } from "./evidence.ts";
import { nearest, strangeCharacter } from "./nearest.ts";
import { checkPractices } from "./practices.ts";
import { readAnswer } from "./read-answer.ts";
import { type Report, reportInto } from "./report.ts";
import * as rules from "./rules/assessment/index.ts";
import { checkStructure } from "./structure.ts";
import { checkWanted } from "./wanted-evidence.ts";

export interface AssessmentSources {
  readonly document: SourceDocument;
  readonly standard: Standard;
  /** The CSV files that answers name, by the name as written: each read to a document, or why it could not be. */
  readonly tables?: ReadonlyMap<string, Checked<SourceDocument>>;
}

export function checkAssessment({ document, standard, tables = new Map() }: AssessmentSources): Checked<Assessment> {
  const diagnostics: Diagnostic[] = [];
  const report = reportInto(diagnostics, () => document);
  const text = checkStructure(document, "assessment/1", validateAssessment, report);
  if (!text) return { diagnostics };
  const period = readPeriod(text, report);
  if (!period) return { diagnostics };
  checkInForce(period, standard, report);
  const written = (text.answers ?? {}) as Readonly<Record<string, Data>>;
  const departments = new Map(Object.entries(text.departments ?? {}).map(([id, { name }]) => [id, readText(name)]));
  const evidence = checkEvidence(text, period, report);
  checkNames(written, standard, report);
  const reader = new AnswerReader(standard, departments, evidence, tables, diagnostics, report);
  const answers = new Map(
    [...standard.inputs.values()].map((input) => {
      const answer = reader.read(input, written[input.id] ?? null);
      checkWanted(input, answer, { evidence, period }, report);
      return [input.id, answer];
    }),
  );
  checkLock(text, standard, report);
  const { city, programme, lock } = text;
  const read = {
    standard: text.standard,
    city: { id: String(city.id), name: readText(city.name) },
    fictitious: isTrue(text.fictitious),
    period,
    departments,
    answers,
    evidence,
    practices: checkPractices(text, standard, report),
    ...defined({ programme: given(programme, ({ id, phase }) => ({ id, ...defined({ phase }) })), lock }),
    diagnostics,
  };
  return { value: withDigest(read, text, tables), diagnostics };
}

function readPeriod({ period }: AssessmentDocument, report: Report): Assessment["period"] | undefined {
  const [from, to] = [parseDay(period.from), parseDay(period.to)];
  if (from !== undefined && to !== undefined && from <= to) return { from, to };
  const ends = [
    ["from", from],
    ["to", to],
  ] as const;
  for (const [end, day] of ends)
    if (day === undefined) report(rules.date, { document: "", path: ["period", end] }, dateFacts(period[end]));
  if (from === undefined || to === undefined) return undefined;
  report(rules.period, { document: "", path: ["period"] }, { found: `${period.from} – ${period.to}` });
  return undefined;
}

/** In days: an assessment of last year answers the edition of this year. */
const lookBack = 366;

/** A period may end up to a year before its edition comes into force, and must begin before it ends. */
function checkInForce(period: Assessment["period"], { effective, reference }: Standard, report: Report): void {
  const { from, to } = effective ?? {};
  const early = from !== undefined && period.to + lookBack < from;
  const late = to !== undefined && period.from > to;
  if (!early && !late) return;
  const [first, last] = [given(from, dayText), given(to, dayText)];
  const days = {
    fact: `${first ?? ""} – ${last ?? ""}`.trim(),
    zh: [first && `自 ${first} 起`, last && `至 ${last} 止`].filter(Boolean).join("，"),
    en: [first && `from ${first}`, last && `until ${last}`].filter(Boolean).join(" "),
  };
  const found = `${dayText(period.from)} – ${dayText(period.to)}`;
  report(rules.notInForce, { document: "", path: ["period"] }, { found, edition: reference, days });
}

/** In the order of their names, so that the order of writing changes nothing. */
function checkNames(written: Readonly<Record<string, Data>>, { inputs, reference }: Standard, report: Report): void {
  for (const id of Object.keys(written).sort()) {
    if (inputs.has(id)) continue;
    const part = { document: "", path: ["answers", id], key: true };
    const facts = { nearest: nearest(id, inputs.keys()), strange: strangeCharacter(id) };
    report(rules.unknownInput, part, { edition: reference, id, ...facts });
  }
}

class AnswerReader {
  private readonly standard: Standard;
  private readonly departments: ReadonlyMap<string, Text>;
  private readonly evidence: Assessment["evidence"];
  private readonly tables: ReadonlyMap<string, Checked<SourceDocument>>;
  private readonly diagnostics: Diagnostic[];
  private readonly report: Report;

  constructor(
    standard: Standard,
    departments: ReadonlyMap<string, Text>,
    evidence: Assessment["evidence"],
    tables: ReadonlyMap<string, Checked<SourceDocument>>,
    diagnostics: Diagnostic[],
    report: Report,
  ) {
    this.standard = standard;
    this.departments = departments;
    this.evidence = evidence;
    this.tables = tables;
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
    const { by, evidence = [], note, confirmed, missing, file } = text;
    const more = { evidence, ...defined({ by, note: given(note, readText), confirmed: given(confirmed, readText) }) };
    if (confirmed !== undefined)
      this.report(rules.confirmed, at("confirmed"), { id: input.id, reason: worded(readText(confirmed)) });
    if (by !== undefined && !this.departments.has(by))
      this.report(rules.unknownDepartment, at("by"), { id: by, nearest: nearest(by, this.departments.keys()) });
    evidence.forEach((id, i) => {
      if (!this.evidence.has(id))
        this.report(rules.unknownEvidence, at("evidence", i), { id, nearest: nearest(id, this.evidence.keys()) });
    });
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
    const table = this.tables.get(file);
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
    const value = readAnswer(input, source.data, this.standard.units, report);
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
    const value = readAnswer(input, data, this.standard.units, unlessConfirmed(more, report));
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

function worded(text: Text): Worded {
  const [zh, en] = [say(text, "zh"), say(text, "en")];
  return { fact: typeof text === "string" ? text : en || zh, zh, en };
}

/** An assessment that was submitted is scored by the rules that it answered. */
function checkLock({ lock }: AssessmentDocument, { digests, reference }: Standard, report: Report): void {
  if (!lock) return;
  const part = { document: "", path: ["lock"] };
  if (lock.scoring !== digests.scoring) report(rules.lockChanged, part, { edition: reference, version: lock.version });
  else if (lock.content !== digests.content) report(rules.lockWords, part, { edition: reference });
}
