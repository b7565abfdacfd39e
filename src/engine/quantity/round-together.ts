/** Rounds numbers so that they still add up to their rounded sum. */
import { Decimal, round, sum } from "./decimal.ts";

/** Rounds each number half-even; the difference to the rounded sum goes to the largest remainders. */
export function roundTogether(parts: readonly Decimal[], decimals: number): readonly Decimal[] {
  const unit = new Decimal(10).pow(-decimals);
  const rounded = parts.map((part) => round(part, decimals, "half-even"));
  let left = round(sum(parts), decimals, "half-even").minus(sum(rounded)).div(unit).round().toNumber();
  const byRemainder = parts
    .map((part, i) => ({ i, remainder: part.minus(rounded[i] ?? part) }))
    .sort((a, b) => b.remainder.comparedTo(a.remainder) * Math.sign(left || 1) || a.i - b.i);
  const result = [...rounded];
  for (const { i } of byRemainder) {
    if (left === 0) break;
    const step = Math.sign(left);
    result[i] = (result[i] ?? new Decimal(0)).plus(unit.times(step));
    left -= step;
  }
  return result;
}
