/** What shows only when answers are combined: broken requirements, values that cannot be computed, implausible values. */
import { evaluateFormula, formulaRules, isNumber, namesIn, type Scope } from "../formula/index.ts";
import {
  type Diagnostic,
  diagnose,
  type FactsArgument,
  type FactsOf,
  type Formula,
  type Input,
  type Rule,
  type Standard,
  type Worded,
} from "../model/index.ts";
import { type Decimal, isPlain } from "../quantity/index.ts";
import { scoreValueRules } from "../scoring/index.ts";
import { answerScope } from "./answer-scope.ts";
import { brokenRows } from "./broken-rows.ts";
import { type Answered, isGiven, named, questions } from "./findings-facts.ts";
import { differenceIn, formulaInWords } from "./formula-in-words.ts";
import type { Measurements } from "./measure.ts";
import { implausible } from "./plausibility.ts";
import { requirement } from "./rules.ts";
import { beyondUsual } from "./usual.ts";
import { plainNumber, whyNoValue } from "./why-no-value.ts";

/** The rules for values that cannot be computed, by the reason of the outcome; what is no number says itself why. */
const valueRules: ReadonlyMap<string, Rule<{ id: Worded; divisor?: Worded }>> = new Map(
  [formulaRules.divisionByZero, formulaRules.overflow, ...scoreValueRules].map((rule) => [rule.id, rule]),
);

/** Where the value has a result, and its score has none. */
const scoreFormula: Worded = { fact: "score", zh: "得分公式", en: "the formula of its score" };

export function findings(standard: Standard, assessment: Answered, measurements: Measurements): readonly Diagnostic[] {
  const broken = standard.indicators.flatMap((indicator): Diagnostic[] => {
    const measurement = measurements.get(indicator.id);
    const id = named(indicator);
    const at = <F>(rule: Rule<F>, uses: readonly string[], ...facts: FactsArgument<F>) => {
      const given = uses.filter((used) => isGiven(assessment.answers.get(used))).slice(0, 1);
      return [diagnose(rule, { path: ["answers", ...given] }, ...facts)];
    };
    if (measurement?.broken && indicator.require)
      return at(requirement, indicator.uses, { id, ...brokenFacts(standard, assessment, indicator.require) });
    if (measurement?.outcome.kind !== "error") return [];
    const cause = whyNoValue(indicator.value, answerScope(standard, assessment));
    const uses = cause ? namesIn(cause.part) : indicator.uses;
    const answers = questions(uses, standard, assessment.answers);
    if (measurement.outcome.reason === formulaRules.notANumber.id)
      return at(formulaRules.notANumber, uses, { id, what: cause?.what ?? scoreFormula, answers });
    const rule = valueRules.get(measurement.outcome.reason);
    return rule ? at(rule, uses, { id, ...(cause && { divisor: answers }) }) : [];
  });
  const doubtful = implausible(standard, assessment, measurements);
  return [...broken, ...doubtful, ...beyondUsual(standard, assessment, doubtful)];
}

/** What does not hold: both sides as they come to, and the questions with their answers. */
function brokenFacts(
  standard: Standard,
  assessment: Answered,
  require: Formula,
): Omit<FactsOf<typeof requirement>, "id"> {
  const scope = answerScope(standard, assessment);
  const sides = brokenComparison(require, scope);
  const number = (formula: Formula) => {
    const value = evaluateFormula(formula, scope);
    return isNumber(value) ? value : undefined;
  };
  const shown = sides && namesIn(require).every((id) => isCounted(standard.inputs.get(id)));
  const [left, right] = shown ? [number(sides.left), number(sides.right)] : [];
  return {
    requirement: formulaInWords(standard, require),
    left: left && right && plainNumber(left),
    right: left && right && plainNumber(right),
    terms: shown ? termsOf(sides.left, standard, number) : undefined,
    values: questions(namesIn(require), standard, assessment.answers),
    rows: brokenRows(standard, assessment, require),
  };
}

/** What each of two numbers comes to whose difference is too large. */
function termsOf(
  side: Formula,
  standard: Standard,
  number: (formula: Formula) => Decimal | undefined,
): Worded | undefined {
  const terms = differenceIn(side);
  const [left, right] = terms ? [number(terms.left), number(terms.right)] : [];
  if (!terms || !left || !right) return undefined;
  const [one, other] = [formulaInWords(standard, terms.left), formulaInWords(standard, terms.right)];
  const [first, second] = [plainNumber(left), plainNumber(right)];
  return {
    fact: `${one.fact} = ${first}, ${other.fact} = ${second}`,
    zh: `${one.zh}为 ${first}，${other.zh}为 ${second}`,
    en: `${one.en} is ${first}, ${other.en} is ${second}`,
  };
}

/** Whether its numbers read the same in the computation: hours for days and metres for kilometres would puzzle. */
function isCounted(input: Input | undefined): boolean {
  const asks = input?.asks;
  if (asks?.kind === "table") return [...asks.columns.values()].every(({ unit }) => isPlain(unit.kind));
  return asks?.kind === "quantity" && isPlain(asks.unit.kind);
}

/** The first comparison of plain numbers that does not hold, among those that are joined by `and`. */
function brokenComparison(formula: Formula, scope: Scope): { left: Formula; right: Formula } | undefined {
  if (formula.op !== "binary") return undefined;
  const { sign, left, right } = formula;
  if (sign === "and") return brokenComparison(left, scope) ?? brokenComparison(right, scope);
  return /^(?:[<>]=?|!?=)$/.test(sign) && evaluateFormula(formula, scope) === false ? { left, right } : undefined;
}
