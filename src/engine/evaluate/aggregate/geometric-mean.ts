import { type Decimal, one, sum } from "../../quantity/index.ts";
import type { Part } from "./part.ts";

/**
 * The weighted geometric mean: a weak part is hardly made good by a strong one.
 *
 *     ∏ scoreᵢ ^ (weightᵢ ÷ Σ weight)
 *
 * A part that scores 0 brings the whole to 0. Of no parts there is no mean.
 */
export function geometricMean(parts: readonly Part[]): Decimal | undefined {
  if (parts.length === 0) return undefined;
  const total = sum(parts.map(({ weight }) => weight));
  return parts.reduce((product, { score, weight }) => product.times(score.pow(weight.div(total))), one);
}
