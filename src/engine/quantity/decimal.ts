/**
 * Decimal numbers of 34 significant digits, rounded half to even: every official number is one of these.
 * Beyond 10^±999 a number counts as overflow (infinite) or as zero, so that no formula can run away.
 */
import { Decimal as Base } from "decimal.js";

export const Decimal = Base.clone({
  precision: 34,
  rounding: Base.ROUND_HALF_EVEN,
  toExpNeg: -1000,
  toExpPos: 1000,
  maxE: 999,
  minE: -999,
});
export type Decimal = Base;

export const zero: Decimal = new Decimal(0);
export const one: Decimal = new Decimal(1);

export type RoundingMode = "half-even" | "half-up";

/** Rounds once to so many decimals. half-even is GB/T 8170; half-up takes ties away from zero. Never gives −0. */
export function round(value: Decimal, decimals: number, mode: RoundingMode): Decimal {
  const rounded = value.toDecimalPlaces(decimals, mode === "half-even" ? Base.ROUND_HALF_EVEN : Base.ROUND_HALF_UP);
  return rounded.isZero() ? zero : rounded;
}

/** The form in which numbers leave the engine and are compared: 15 decimals, half to even. */
export function settle(value: Decimal): Decimal {
  return value.decimalPlaces() <= 15 ? value : round(value, 15, "half-even");
}

/** A settled number as text: no exponent, no trailing zeros, no −0. */
export function publish(value: Decimal): string {
  const settled = settle(value);
  return settled.isZero() ? "0" : settled.toString();
}

/** Holds a value between two bounds. */
export function clamp(value: Decimal, low: Decimal, high: Decimal): Decimal {
  if (value.lessThan(low)) return low;
  return value.greaterThan(high) ? high : value;
}

export function sum(values: Iterable<Decimal>): Decimal {
  let total = zero;
  for (const value of values) total = total.plus(value);
  return total;
}
