/** Every rule of the engine, by id, and the words of a diagnostic. */
import { evaluationRules } from "../evaluate/index.ts";
import { formulaRules } from "../formula/index.ts";
import { intakeRules } from "../intake/index.ts";
import { type Facts, fill, type Locale, type Rule } from "../model/index.ts";
import { scoreProofRules, scoreRules } from "../scoring/index.ts";
import {
  assessmentRules,
  formRules,
  numberRules,
  programmeRules,
  reviewRules,
  standardRules,
  structureRules,
  submissionRules,
} from "../validate/index.ts";
import { sayTerms } from "./terms.ts";

function rulesOf(module: Readonly<Record<string, unknown>>): readonly Rule[] {
  return Object.values(module).filter(isRule);
}

function isRule(value: unknown): value is Rule {
  return typeof value === "object" && value !== null && "id" in value && "severity" in value;
}

export const allRules: ReadonlyMap<string, Rule> = new Map(
  [
    ...rulesOf(intakeRules),
    ...Object.values(intakeRules.forbidden),
    ...intakeRules.yamlProblems,
    ...rulesOf(structureRules),
    ...rulesOf(numberRules),
    ...rulesOf(formulaRules),
    ...rulesOf(standardRules),
    ...rulesOf(scoreRules),
    ...rulesOf(scoreProofRules),
    ...rulesOf(assessmentRules),
    ...rulesOf(reviewRules),
    ...rulesOf(programmeRules),
    ...rulesOf(evaluationRules),
    ...rulesOf(formRules),
    ...rulesOf(submissionRules),
  ].map((rule) => [rule.id, rule] as const),
);

/** The message and the help of a finding in one language. `rules`: the registry, where it has more than the engine's. */
export function ruleWords(
  finding: { readonly rule: string; readonly facts: Facts },
  locale: Locale,
  rules = allRules,
): { readonly message: string; readonly help: string } {
  const rule = rules.get(finding.rule);
  if (!rule) return { message: finding.rule, help: "" };
  const facts = sayTerms(rule, finding.facts, locale);
  return { message: fill(rule[locale].message, facts), help: fill(rule[locale].help, facts) };
}
