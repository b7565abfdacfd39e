/**
 * Where an answer is missing and the standard has a norm for it: what the norm scores counts for the parent in its place.
 *
 * It is no answer. The outcome stays missing, and both ends stay open: they are what a real answer could give.
 */
import { evaluateFormula, isNumber, type Scope } from "../formula/index.ts";
import { type Indicator, type Method, type Node, scaleOf } from "../model/index.ts";
import { scoreOf } from "../scoring/index.ts";
import { leavesOf } from "./coverage.ts";
import type { Measurement } from "./measure.ts";
import { roundAt } from "./scale.ts";
import type { ScoreTree } from "./tree.ts";

/** Only where it is known to apply, nobody has answered, and no reviewer has decided: a rejection never brings a norm. */
export function withNorm(measured: Measurement, indicator: Indicator, scope: Scope, method: Method): Measurement {
  const { outcome } = measured;
  const { impute, scoring, weight } = indicator;
  if (!impute || !scoring || outcome.kind !== "missing" || outcome.rejected || measured.settledBy) return measured;
  const value = evaluateFormula(impute.value, scope);
  if (!isNumber(value)) return measured;
  const score = scoreOf(value, scoring, scope);
  if (!isNumber(score)) return measured;
  const rounded = roundAt("indicator", score, scaleOf(method, weight), method);
  return { ...measured, outcome: { ...outcome, imputed: { value, score: rounded } } };
}

/** Where only verified answers count, no norm stands for one that nobody verified. */
export function withoutNorm(measured: Measurement): Measurement {
  const { outcome } = measured;
  if (outcome.kind !== "missing" || !outcome.imputed) return measured;
  const { imputed: _, ...missing } = outcome;
  return { ...measured, outcome: missing };
}

/** The indicators below for which a norm stands; of all dimensions those in the total. */
export function imputedBelow(nodes: readonly Node[], tree: ScoreTree): readonly string[] {
  return nodes.flatMap(leavesOf).flatMap(({ id }) => {
    const outcome = tree.state(id)?.outcome;
    return outcome?.kind === "missing" && outcome.imputed ? [id] : [];
  });
}
