/**
 * Where an answer is missing and the standard has a norm for it: what the norm scores counts for the parent in its place.
 *
 * It is no answer. The outcome stays missing, and both ends stay open: they are what a real answer could give.
 */
import { evaluateFormula, isNumber, type Scope } from "../formula/index.ts";
import { type Indicator, type Method, type Outcome, scaleOf } from "../model/index.ts";
import { scoreOf } from "../scoring/index.ts";
import { roundAt } from "./scale.ts";

/** Of an indicator that applies. Only where nobody has answered, and no reviewer has decided: a rejection never brings a norm. */
export function withNorm(outcome: Outcome, indicator: Indicator, scope: Scope, method: Method): Outcome {
  const { impute, scoring, weight } = indicator;
  if (!impute || !scoring || outcome.kind !== "missing" || outcome.rejected) return outcome;
  const value = evaluateFormula(impute.value, scope);
  if (!isNumber(value)) return outcome;
  const score = scoreOf(value, scoring, scope);
  if (!isNumber(score)) return outcome;
  return { ...outcome, imputed: { value, score: roundAt("indicator", score, scaleOf(method, weight), method) } };
}

/** Where only verified answers count, no norm stands for one that nobody verified. */
export function withoutNorm(outcome: Outcome): Outcome {
  if (outcome.kind !== "missing" || !outcome.imputed) return outcome;
  const { imputed: _, ...missing } = outcome;
  return missing;
}
