/** The rules that answers can break, and the words of a diagnostic. */
import { evaluationRules } from "../evaluate/index.ts";
import { intakeRules } from "../intake/index.ts";
import { type Facts, fill, type Locale, type Rule } from "../model/index.ts";
import { plausibilityRules } from "../plausible/index.ts";
import { assessmentRules, formRules, numberRules, structureRules } from "../validate/index.ts";
import { sayTerms } from "./terms.ts";

export function rulesOf(module: Readonly<Record<string, unknown>>): readonly Rule[] {
  return Object.values(module).filter(isRule);
}

export function byId(rules: readonly Rule[]): ReadonlyMap<string, Rule> {
  return new Map(rules.map((rule) => [rule.id, rule] as const));
}

function isRule(value: unknown): value is Rule {
  return typeof value === "object" && value !== null && "id" in value && "severity" in value;
}

/** What can be found in answers, in whichever way they are written. */
export const answerRules: ReadonlyMap<string, Rule> = byId([
  ...rulesOf(intakeRules),
  ...Object.values(intakeRules.forbidden),
  ...intakeRules.yamlProblems,
  ...rulesOf(structureRules),
  ...rulesOf(numberRules),
  ...rulesOf(assessmentRules),
  ...rulesOf(evaluationRules),
  ...rulesOf(plausibilityRules),
  ...rulesOf(formRules),
]);

/** The message and the help of a finding in one language. `rules`: those that it may have broken. */
export function ruleWords(
  finding: { readonly rule: string; readonly facts: Facts },
  locale: Locale,
  rules: ReadonlyMap<string, Rule>,
): { readonly message: string; readonly help: string } {
  const rule = rules.get(finding.rule);
  if (!rule) return { message: finding.rule, help: "" };
  const facts = sayTerms(rule, finding.facts, locale);
  return { message: fill(rule[locale].message, facts), help: fill(rule[locale].help, facts) };
}
