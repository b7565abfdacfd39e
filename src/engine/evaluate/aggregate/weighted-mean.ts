import { type Decimal, zero } from "../../quantity/index.ts";
import type { Part } from "./part.ts";

/**
 * The weighted mean: a weak part is made good by a strong one, weight for weight.
 *
 *     Σ weightᵢ × scoreᵢ ÷ Σ weight
 *
 * Of no parts there is no mean.
 */
export function weightedMean(parts: readonly Part[]): Decimal | undefined {
  return meanOf(weightedSum(parts));
}

/** The two sums of a weighted mean. */
export interface WeightedSum {
  readonly total: Decimal;
  readonly weights: Decimal;
}

export function weightedSum(parts: readonly Part[]): WeightedSum {
  let total = zero;
  let weights = zero;
  for (const { score, weight } of parts) {
    total = total.plus(score.times(weight));
    weights = weights.plus(weight);
  }
  return { total, weights };
}

export function meanOf({ total, weights }: WeightedSum): Decimal | undefined {
  return weights.isZero() ? undefined : total.div(weights);
}

/** The sums with another score for one part; one that took no place takes it now. */
export function withScore(
  { total, weights }: WeightedSum,
  { score, weight }: Part,
  before: Decimal | undefined,
): WeightedSum {
  return before
    ? { total: total.plus(score.minus(before).times(weight)), weights }
    : { total: total.plus(score.times(weight)), weights: weights.plus(weight) };
}
