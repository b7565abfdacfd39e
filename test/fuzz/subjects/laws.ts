/** What must hold of everything that is read: of findings, results and reports. */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Standards } from "../../../src/cli/files/standards.ts";
import { allRules, ruleWords } from "../../../src/cli/rules.ts";
import {
  type Checked,
  canonicalJson,
  cityReport,
  type Diagnostic,
  formats,
  hasErrors,
  noAttachments,
  parseDocument,
  type ResultDocument,
  type SourceDocument,
  type Standard,
  scoreSubmission,
  validateResult,
  verify,
} from "../../../src/engine/index.ts";

export interface Subject<Input extends string | Uint8Array = string | Uint8Array> {
  /** Inputs that are damaged; each is tried as it is, too. */
  readonly seeds: readonly Input[];
  /** How it was received. Throws where something does not hold. */
  readonly try: (input: Input) => string | Promise<string>;
}

export const root = resolve(import.meta.dirname, "../../..");
export const read = (file: string) => readFileSync(join(root, file), "utf8");
export const standards = new Standards([join(root, "standards")]);
export const source = (text: string) => ({ file: "fuzz.yaml", text });

export function filesBelow(folder: string, name: RegExp, most: number): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => name.test(file))
    .sort()
    .slice(0, most)
    .map((file) => join(folder, file));
}

class Broken extends Error {}

export function hold(law: string, held: boolean): void {
  if (!held) throw new Broken(law);
}

/** Every finding has a rule with words in both languages, and a place in the text that was read. */
export function sound(diagnostics: readonly Diagnostic[]): void {
  for (const finding of diagnostics) {
    hold(`${finding.rule} is a rule`, allRules.has(finding.rule));
    for (const locale of ["zh", "en"] as const) {
      const { message } = ruleWords(finding, locale);
      hold(`${finding.rule} says something in ${locale}`, message.trim() !== "");
      hold(`${finding.rule} is filled in in ${locale}`, !message.includes("[object"));
    }
    const span = finding.where.span;
    if (span) hold(`${finding.rule} has a place`, span.start.line >= 1 && span.start.column >= 1);
  }
}

/** A result is of its schema, its numbers in their intervals, and the same when it is computed again from itself. */
export function soundResult(result: ResultDocument, standard: Standard): void {
  const written = JSON.parse(canonicalJson(result)) as ResultDocument;
  hold("the result is of its schema", validateResult(written));
  const outcomes = [
    ...Object.values(written.totals).map(({ outcome }) => outcome),
    ...written.nodes.map((node) => node.outcome),
  ];
  for (const { score, low, high } of outcomes)
    for (const number of [score, low, high])
      if (number !== undefined) hold(`${number} is a number`, /^-?[0-9]+(\.[0-9]+)?$/.test(number));
  for (const { kind, score, low, high } of outcomes) {
    hold(`${kind} has a score only where it is scored`, (kind === "scored") === (score !== undefined));
    if (score !== undefined && low !== undefined && high !== undefined)
      hold("a score lies in its interval", Number(low) <= Number(score) && Number(score) <= Number(high));
  }
  hold("the result verifies", verify(written, standard).kind === "same");
}

let turn = 0;
/** Reports are made of one result in twenty: they take longer than everything before them. */
async function soundReport(result: ResultDocument, standard: Standard): Promise<void> {
  turn += 1;
  if (turn % 20 !== 0) return;
  const report = cityReport(result, standard, turn % 40 === 0 ? "zh" : "en");
  for (const name of ["md", "html"] as const)
    hold(`${name} is written`, (await formats[name].write(report)).length > 0);
}

export async function tryAssessment(text: string, review?: string): Promise<string> {
  const { scored, diagnostics } = await scoreSubmission({
    source: source(text),
    standardOf: (reference) => standards.get(reference),
    attachments: noAttachments,
    ...(review === undefined ? {} : { review: { value: source(review), diagnostics: [] } }),
  });
  sound(diagnostics);
  if (!scored) {
    hold("what is not scored has an error", hasErrors(diagnostics));
    return "refused";
  }
  soundResult(scored.result, scored.standard);
  await soundReport(scored.result, scored.standard);
  return "scored";
}

export function documentOf(text: string): Checked<SourceDocument> {
  const parsed = parseDocument(source(text));
  sound(parsed.diagnostics);
  return parsed;
}
