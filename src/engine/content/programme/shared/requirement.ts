/** Conditions of acceptance as people read them: titles in place of ids. */
import { requirementScore } from "../../../catalogue/programme-phrases.ts";
import { formulaWords, functions } from "../../../formula/index.ts";
import type { AcceptanceRule, Formula } from "../../../model/index.ts";
import type { Decimal } from "../../../quantity/index.ts";
import type { ProgrammeSubject } from "./subject.ts";

export function requirementWords(subject: ProgrammeSubject, { require }: AcceptanceRule): string {
  return subject.say(formulaWords(require, subject.locale, (part) => scoreWords(subject, part)));
}

function scoreWords({ title, phaseTitle, words, locale }: ProgrammeSubject, part: Formula): string | undefined {
  const what = part.op === "call" ? functions.get(part.name)?.node : undefined;
  if (part.op !== "call" || !what) return undefined;
  const [id, phase] = part.parts.map((name) => (name.op === "name" ? name.name : undefined));
  if (id === undefined) return undefined;
  return requirementScore[locale]({
    title: id === "total" ? words.total : title(id),
    ofTotal: id === "total",
    what,
    phase: phase === undefined ? "" : phaseTitle(phase),
  });
}

export interface Threshold {
  readonly at: Decimal;
  /** Whether the total itself is compared with it, so that all bases of the total can be. */
  readonly ofTotal: boolean;
}

/** The number that a condition compares with; `undefined` where it is of another form. */
export function thresholdOf({ require }: AcceptanceRule): Threshold | undefined {
  if (require.op !== "binary" || !comparisons.has(require.sign)) return undefined;
  const at = numberOf(require.right);
  return at && { at, ofTotal: isTotal(require.left) };
}

const comparisons: ReadonlySet<string> = new Set([">=", ">", "<=", "<"]);

function numberOf(formula: Formula): Decimal | undefined {
  if (formula.op === "number") return formula.value;
  return formula.op === "negative" ? numberOf(formula.of)?.negated() : undefined;
}

function isTotal(formula: Formula): boolean {
  if (formula.op !== "call" || formula.name !== "score" || formula.parts.length !== 1) return false;
  const [only] = formula.parts;
  return only?.op === "name" && only.name === "total";
}
