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
  let total = zero;
  let weights = zero;
  for (const { score, weight } of parts) {
    total = total.plus(score.times(weight));
    weights = weights.plus(weight);
  }
  return weights.isZero() ? undefined : total.div(weights);
}
