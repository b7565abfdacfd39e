/** What indicators can come to: values, conditions and scores, for all answers that an assessment may give. */
import {
  Bounding,
  factorsIn,
  type Known,
  namesIn,
  nothingKnown,
  type Remark,
  ranges,
  writeFormula,
} from "../../formula/index.ts";
import { type Formula, type Indicator, type Standard, scaleOf, type Worded } from "../../model/index.ts";
import { type Decimal, isPlain, one, publish, type Unit, unitWords, withUnit } from "../../quantity/index.ts";
import { boundsOf as formulasOf, proveScore, type ScoreProver, scoreProofRules } from "../../scoring/index.ts";
import type { Subject } from "../checks/check.ts";
import { indicatorEntries } from "../checks/entries.ts";
import { noUnit } from "../context.ts";
import { below, type Part } from "../report.ts";
import { conditionAlways, conditionNever, constantValue, percentTwice } from "../rules/standard/index.ts";
import { boundsOf, type Chosen } from "./bounds.ts";
import type { Remarked } from "./divisors.ts";

/** Reports what is wrong with each indicator, and returns what leaves its value undefined. */
export function proveIndicators(subject: Subject): readonly Remarked[] {
  const parts = new Map([...indicatorEntries(subject.texts)].map(({ id, part }) => [id, part]));
  return subject.standard.indicators.flatMap((indicator) => {
    const part = parts.get(indicator.id);
    return part ? proveIndicator(indicator, part, subject) : [];
  });
}

const consequences = {
  applicable: {
    never: { fact: "never", zh: "该指标永远不适用", en: "the indicator never applies" },
    always: { fact: "always", zh: "该指标总是适用", en: "the indicator always applies" },
  },
  require: {
    never: { fact: "never", zh: "任何填报都算错误", en: "every answer is an error" },
    always: { fact: "always", zh: "任何填报都不会违反", en: "no answer can break it" },
  },
  improve: {
    never: { fact: "never", zh: "这条建议永远不会给出", en: "the advice is never given" },
    always: { fact: "always", zh: "每个城市都会得到这条建议", en: "the advice is given to every city" },
  },
  value: {
    never: { fact: "never", zh: "“if”的前一个结果永远用不到", en: "the first result of “if” is never used" },
    always: { fact: "always", zh: "“if”的后一个结果永远用不到", en: "the second result of “if” is never used" },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<"never" | "always", Worded>>>>;

function proveIndicator(indicator: Indicator, part: Part, subject: Subject): readonly Remarked[] {
  const { standard } = subject;
  const remarks: Remarked[] = [];
  const bounding = (place: Part) =>
    new Bounding(boundsOf(standard), (remark) => remarks.push({ remark, by: indicator.id, part: place }));
  const { applicable, require, value } = indicator;
  let known = nothingKnown;
  for (const [key, condition] of [
    ["applicable", applicable],
    ["require", require],
  ] as const) {
    if (!condition) continue;
    const reading = bounding(below(part, key));
    if (decided(reading, condition, known, consequences[key], below(part, key), subject)) return [];
    known = reading.where(condition, true, known);
  }
  const place = below(part, "value");
  const reached = bounding(place).range(value, known);
  const always = ranges.onlyNumber(reached);
  for (const { remark } of remarks)
    if (remark.what === "decided") reportDecided(remark, consequences.value, place, subject);
  const undefinedParts = remarks.filter(({ remark }) => remark.what !== "decided");
  if (undefinedParts.some(({ remark }) => "always" in remark && remark.always)) return undefinedParts;
  if (indicator.valueText !== undefined && (always || namesIn(value).length === 0)) {
    subject.report(constantValue, place, { id: indicator.id, value: inUnit(always ?? reached.low, indicator.unit) });
    return [];
  }
  proveAdvice(indicator, part, known, subject);
  if (factorTwice(indicator, place, subject)) return undefinedParts;
  const scored = proveScoring(indicator, part, known, reached, subject);
  return scored ? [...undefinedParts, ...scored] : [];
}

/** Advice that no city, or every city, is given by its condition. */
function proveAdvice({ improve }: Indicator, part: Part, known: Known, subject: Subject): void {
  const reading = new Bounding(boundsOf(subject.standard));
  for (const [i, { when }] of improve.entries())
    if (when) decided(reading, when, known, consequences.improve, below(part, "improve", i, "when"), subject);
}

/** Reports a condition that no answer changes. */
function decided(
  reading: Bounding,
  condition: Formula,
  known: Known,
  words: (typeof consequences)["require" | "applicable" | "improve"],
  part: Part,
  subject: Subject,
): boolean {
  const truth = reading.of(condition, known);
  if (truth.is !== "truth" || truth.yes === truth.no) return false;
  reportDecided({ what: "decided", part: condition, holds: truth.yes }, words, part, subject);
  return true;
}

function reportDecided(
  { part: condition, holds }: Remark & { what: "decided" },
  words: { readonly never: Worded; readonly always: Worded },
  part: Part,
  { report }: Subject,
): void {
  const place = { ...part, within: [condition.start, condition.end] as const };
  const facts = { condition: writeFormula(condition) };
  if (holds) report(conditionAlways, place, { ...facts, consequence: words.always });
  else report(conditionNever, place, { ...facts, consequence: words.never });
}

/** A share is multiplied by its unit, and not by its formula as well. */
function factorTwice({ unit, value }: Indicator, part: Part, { report }: Subject): boolean {
  if (!unit || !isPlain(unit.kind) || unit.factor.equals(one)) return false;
  const factor = factorsIn(value).find((number) => number.times(unit.factor).equals(one));
  if (factor) report(percentTwice, part, { factor: publish(factor), unit: unit.written });
  return factor !== undefined;
}

/** What leaves the score undefined; nothing where it is wrong in a way that explains what leaves the value undefined as well. */
function proveScoring(
  indicator: Indicator,
  part: Part,
  known: Known,
  value: ScoreProver["value"],
  subject: Subject,
): readonly Remarked[] | undefined {
  const { scoring } = indicator;
  if (!scoring) return [];
  const { standard, report } = subject;
  const remarks: Remarked[] = [];
  const place = below(part, "score");
  let constant = false;
  for (const chosen of choicesFor(formulasOf(scoring), standard)) {
    let found = 0;
    const bounds = boundsOf(standard, chosen);
    const reading = new Bounding(
      { ...bounds, name: (name) => (name === "value" ? { is: "number", range: value } : bounds.name(name)) },
      (remark) => remarks.push({ remark, by: indicator.id, part: formulaPlace(remark, indicator, place) }),
    );
    proveScore(scoring, {
      value,
      range: (formula) => reading.range(formula, known),
      number: (number) => wordedIn(number, indicator.unit, standard),
      score: (score) => onScale(score, indicator, standard),
      choices: [...chosen].map(([input, choice]) => `${input} = ${choice}`).join(", "),
      report(rule, path, ...facts) {
        found += 1;
        if (rule.id === scoreProofRules.constantScore.id) constant = true;
        report(rule, below(place, ...path), ...facts);
      },
    });
    if (found > 0 || remarks.length > 0) break;
  }
  return constant ? undefined : remarks;
}

/** A remark about the formula of a score stands there; one about a computed bound at the score. */
function formulaPlace(_remark: Remark, { scoring }: Indicator, part: Part): Part {
  return scoring?.kind === "formula" ? below(part, "formula") : { ...part, key: true };
}

const mostCombinations = 32;

/** Every combination of the choices that parameters in these formulas depend on; one without any where there are none, or too many. */
function choicesFor(formulas: readonly Formula[], { parameters, inputs }: Standard): readonly Chosen[] {
  const deciding = new Set<string>();
  for (const name of formulas.flatMap(namesIn)) {
    const value = parameters.get(name)?.value;
    if (value?.kind === "by") deciding.add(value.input);
  }
  let all: Chosen[] = [new Map()];
  for (const input of deciding) {
    const asks = inputs.get(input)?.asks;
    if (asks?.kind !== "choice") continue;
    all = all.flatMap((chosen) => [...asks.choices.keys()].map((choice) => new Map([...chosen, [input, choice]])));
    if (all.length > mostCombinations) return [new Map()];
  }
  return all;
}

function wordedIn(number: Decimal, unit: Unit = noUnit, { units }: Standard): Worded {
  const digits = publish(number.div(unit.factor).toSignificantDigits(12));
  const said = (locale: "zh" | "en") => withUnit(digits, unitWords(unit, units, locale, digits));
  return { fact: inUnit(number, unit), zh: said("zh"), en: said("en") };
}

function inUnit(number: Decimal, unit: Unit = noUnit): string {
  const text = publish(number.div(unit.factor).toSignificantDigits(12));
  return unit.written === "" || unit.written === "ratio" ? text : `${text} ${unit.written}`;
}

function onScale(score: Decimal, { weight }: Indicator, { method }: Standard): string {
  const { from, to } = scaleOf(method, weight);
  return publish(from.plus(score.times(to.minus(from))).toSignificantDigits(12));
}
