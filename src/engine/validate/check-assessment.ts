/**
 * document ──structure──▶ answers, one by one ──▶ Assessment
 *
 * A wrong answer is a diagnostic and an answer of status `error`; the rest is read. There is no value
 * only where the shape cannot be read.
 */

import type { Data, SourceDocument } from "../intake/index.ts";
import {
  type Answer,
  type Assessment,
  type Checked,
  type Diagnostic,
  defined,
  given,
  isTrue,
  type Path,
  readText,
  type Standard,
} from "../model/index.ts";
import { dayText, parseDay } from "../quantity/index.ts";
import type { AssessmentDocument } from "../schema/types.gen.ts";
import { validateAssessment } from "../schema/validate-assessment.gen.js";
import { withDigest } from "./assessment-digest.ts";
import { checkParts } from "./check-parts.ts";
import { dateFacts } from "./date-facts.ts";
import { checkEvidence } from "./evidence.ts";
import { checkFar } from "./far-period.ts";
import { nearest, strangeCharacter } from "./nearest.ts";
import { checkPractices } from "./practices.ts";
import { AnswerReader } from "./read-answers.ts";
import { type Report, reportInto } from "./report.ts";
import * as rules from "./rules/assessment/index.ts";
import { unknownKey } from "./rules/structure.ts";
import { checkWanted } from "./wanted-evidence.ts";

/** `tables`: the CSV tables that answers name, by the path that they write; a table that is missing is an error of its answer. */
export interface AssessmentSources {
  readonly document: SourceDocument;
  readonly standard: Standard;
  /** The CSV files that answers name, by the name as written: each read to a document, or why it could not be. */
  readonly tables?: ReadonlyMap<string, Checked<SourceDocument>>;
}

/**
 * Reads an assessment against its standard. A wrong answer is an answer of status `error`; there is no value only where the shape
 * cannot be read.
 */
export function checkAssessment({ document, standard, tables = new Map() }: AssessmentSources): Checked<Assessment> {
  const diagnostics: Diagnostic[] = [];
  const report = reportInto(diagnostics, () => document);
  const read = checkParts(document, "assessment/1", validateAssessment, shapeReport(standard, report), separablePart);
  if (!read) return { diagnostics };
  const { text, broken } = read;
  const period = readPeriod(text, report);
  if (!period) return { diagnostics };
  checkInForce(period, standard, report);
  const written = (text.answers ?? {}) as Readonly<Record<string, Data>>;
  const departments = new Map(Object.entries(text.departments ?? {}).map(([id, { name }]) => [id, readText(name)]));
  const evidence = checkEvidence(text, period, report);
  checkNames(written, standard, report);
  const reader = new AnswerReader({ standard, departments, evidence, broken, tables }, diagnostics, report);
  const answers = new Map(
    [...standard.inputs.values()].map((input) => {
      const rule = broken.get(`answers/${input.id}`) ?? broken.get(input.id);
      const answer: Answer =
        rule === undefined
          ? reader.read(input, written[input.id] ?? null)
          : { input: input.id, status: "error", evidence: [], rule };
      checkWanted(input, answer, { evidence, period }, report);
      return [input.id, answer];
    }),
  );
  checkDrafts(answers, report);
  checkLock(text, standard, report);
  const { city, programme, lock } = text;
  const assessment = {
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
  const whole = broken.size === 0 ? text : (document.data as unknown as AssessmentDocument);
  return { value: withDigest(assessment, whole, tables), diagnostics };
}

const rootKeys: ReadonlySet<string> = new Set(
  "citymark standard city fictitious period programme departments answers evidence practices archive lock".split(" "),
);

/** An answer that is written outside `answers` is reported as that, not as an unknown key. */
function shapeReport({ inputs }: Standard, report: Report): Report {
  return (rule, part, ...facts) => {
    const [key] = part.path;
    const answer = rule.id === unknownKey.id && part.path.length === 1 && typeof key === "string" && inputs.has(key);
    if (answer) report(rules.answerOutside, part, { id: key });
    else report(rule, part, ...facts);
  };
}

/** What a mistake in the shape costs: one answer, piece of evidence or department; otherwise nothing can be read. */
function separablePart([section, id]: Path): Path | undefined {
  const optional = section === "departments" || section === "evidence" || section === "practices";
  if (
    section === "practices" ||
    (optional && id === undefined) ||
    (typeof section === "string" && id === undefined && !rootKeys.has(section))
  )
    return [section];
  const separable = section === "answers" || section === "evidence" || section === "departments";
  return separable && typeof id === "string" ? [section, id] : undefined;
}

function readPeriod({ period }: AssessmentDocument, report: Report): Assessment["period"] | undefined {
  const [from, to] = [parseDay(period.from), parseDay(period.to)];
  if (from !== undefined && to !== undefined && from <= to) {
    checkFar(period, { document: "", path: ["period"] }, report);
    return { from, to };
  }
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

/** What was carried over and nobody has looked at yet is named once for all. */
function checkDrafts(answers: ReadonlyMap<string, Answer>, report: Report): void {
  const drafts = [...answers.values()].filter(({ draft }) => draft !== undefined);
  const [first] = drafts;
  if (!first) return;
  const ids = drafts.map(({ input }) => input);
  const number = {
    fact: String(ids.length),
    zh: String(ids.length),
    en: ids.length === 1 ? "One answer" : `${ids.length} answers`,
  };
  report(
    rules.drafts,
    { document: "", path: ["answers", first.input, "draft"], key: true },
    { number, from: first.draft ?? "", ids: ids.join(", ") },
  );
}

/** An assessment that was submitted is scored by the rules that it answered. */
function checkLock({ lock }: AssessmentDocument, { digests, reference }: Standard, report: Report): void {
  if (!lock) return;
  const part = { document: "", path: ["lock"] };
  if (lock.scoring !== digests.scoring) report(rules.lockChanged, part, { edition: reference, version: lock.version });
  else if (lock.content !== digests.content) report(rules.lockWords, part, { edition: reference });
}
