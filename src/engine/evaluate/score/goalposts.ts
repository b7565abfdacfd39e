import { clamp, type Decimal, one, zero } from "../../quantity/index.ts";

/**
 * A straight line from the worst value to the best, held between 0 and 1.
 *
 *     score = (value − worst) ÷ (best − worst)
 *
 * The goalposts carry the direction: where less is better, `worst` is the larger number.
 * Equal goalposts, possible only where they are computed, have no line: nothing comes back.
 */
export function goalposts(value: Decimal, worst: Decimal, best: Decimal): Decimal | undefined {
  if (worst.equals(best)) return undefined;
  return clamp(value.minus(worst).div(best.minus(worst)), zero, one);
}
