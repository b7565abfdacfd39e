/** Every rule of the program, by id: what `explain <rule>` shows, and where presentation finds the words of a diagnostic. */
import { evaluationRules } from "../evaluate/index.ts";
import { formulaRules, valueRules } from "../formula/index.ts";
import { type Facts, fill, type Locale, type Rule } from "../model/index.ts";
import { fileRules, syntaxRules } from "../parse/index.ts";
import { scoreRules } from "../scoring/index.ts";
import {
  assessmentRules,
  numberRuleList,
  programmeRules,
  reviewRules,
  standardRules,
  structureRules,
} from "../validate/index.ts";
import { sayTerms } from "./terms.ts";

function rulesOf(room: Readonly<Record<string, unknown>>): readonly Rule[] {
  return Object.values(room).filter(isRule);
}

function isRule(value: unknown): value is Rule {
  return typeof value === "object" && value !== null && "id" in value && "severity" in value;
}

export const allRules: ReadonlyMap<string, Rule> = new Map(
  [
    ...rulesOf(fileRules),
    ...rulesOf(syntaxRules),
    ...Object.values(syntaxRules.forbidden),
    ...syntaxRules.yamlProblems,
    ...rulesOf(structureRules),
    ...rulesOf(numberRuleList),
    ...Object.values(formulaRules),
    ...valueRules.values(),
    ...rulesOf(standardRules),
    ...rulesOf(scoreRules),
    ...rulesOf(assessmentRules),
    ...rulesOf(reviewRules),
    ...rulesOf(programmeRules),
    ...rulesOf(evaluationRules),
  ].map((rule) => [rule.id, rule] as const),
);

/** The words of a finding in a language: what was found, and what to do. */
export function ruleWords(
  finding: { readonly rule: string; readonly facts: Facts },
  locale: Locale,
): { readonly message: string; readonly help: string } {
  const rule = allRules.get(finding.rule);
  if (!rule) return { message: finding.rule, help: "" };
  const facts = sayTerms(rule, finding.facts, locale);
  return { message: fill(rule[locale].message, facts), help: fill(rule[locale].help, facts) };
}
