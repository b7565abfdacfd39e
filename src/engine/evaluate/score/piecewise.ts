import type { Decimal } from "../../quantity/index.ts";

export interface Point {
  readonly at: Decimal;
  readonly score: Decimal;
}

/**
 * Straight lines between neighbouring points, held at the first and the last.
 *
 *     score = s₁ + (value − a₁) × (s₂ − s₁) ÷ (a₂ − a₁)
 */
export function piecewise(value: Decimal, points: readonly Point[]): Decimal | undefined {
  const next = points.findIndex(({ at }) => value.lessThanOrEqualTo(at));
  const right = points[next === -1 ? points.length - 1 : next];
  const left = points[next - 1];
  if (!right || !left || next === -1) return right?.score;
  return left.score.plus(value.minus(left.at).times(right.score.minus(left.score)).div(right.at.minus(left.at)));
}
