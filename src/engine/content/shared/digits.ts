/**
 * Numbers for reading. A shown number stands to every threshold as the number itself does, above, on or below:
 * where rounding would carry it across, it takes more digits.
 */
import { Decimal, one, type RoundingMode, round, roundTogether, sum, zero } from "../../quantity/index.ts";

const most = 15;

/** Rounded to so many decimals, more where a threshold asks for it; thousands are grouped. */
export function shown(
  number: Decimal,
  decimals: number,
  thresholds: readonly Decimal[] = [],
  mode: RoundingMode = "half-even",
): string {
  for (let digits = decimals; digits < most; digits += 1) {
    const rounded = round(number, digits, mode);
    if (thresholds.every((threshold) => number.comparedTo(threshold) === rounded.comparedTo(threshold)))
      return grouped(rounded.toFixed(digits));
  }
  return grouped(number.toString());
}

/** A measured number: whole if it is, else to four significant digits or at least one decimal, without trailing zeros. */
export function shownValue(number: Decimal, thresholds: readonly Decimal[] = []): string {
  if (number.isInteger()) return grouped(number.toFixed(0));
  const before = number.e + 1;
  return withoutTrailingZeros(shown(number, Math.min(most, Math.max(1, 4 - before)), thresholds));
}

/** A number that others are held against: all its digits. */
export function shownExactly(number: Decimal): string {
  return shownValue(number, [number]);
}

/** With its sign, for what is added or taken away. */
export function signed(number: Decimal, decimals: number): string {
  const text = shown(number, decimals, [new Decimal(0)]);
  return number.greaterThan(0) ? `+${text}` : text;
}

/** A shown number, read back. */
export function shownNumber(text: string): Decimal {
  return new Decimal(text.replaceAll(",", "").replace("−", "-"));
}

/** The difference of two numbers as they are shown. */
export interface Difference {
  readonly difference: Decimal;
  /** With its sign. */
  readonly text: string;
  /** Without. */
  readonly size: string;
}

/** From one shown number to another: a reader who subtracts them finds the same. At least so many decimals. */
export function differenceOf(from: string, to: string, decimals: number): Difference {
  const difference = shownNumber(to).minus(shownNumber(from));
  const digits = Math.max(decimals, difference.decimalPlaces());
  return { difference, text: signedOrZero(difference, digits), size: shown(difference.abs(), digits) };
}

/** With its sign, or zero without one. */
export function signedOrZero(number: Decimal, decimals: number): string {
  return number.isZero() ? number.toFixed(decimals) : signed(number, decimals);
}

/** Rounded so that they add up to the sum as it is shown; what that lacks goes to the largest. */
export function addingUp(parts: readonly Decimal[], shownSum: Decimal, digits: number): readonly Decimal[] {
  const off = shownSum.minus(sum(parts));
  const largest = parts.reduce(
    (best, points, index) => (points.abs().greaterThan(parts[best]?.abs() ?? zero) ? index : best),
    0,
  );
  return roundTogether(
    parts.map((points, index) => (index === largest ? points.plus(off) : points)),
    digits,
  );
}

/** A fraction as a percentage; `least`, a fraction too, is a threshold. */
export function percent(fraction: Decimal, decimals = 2, least: Decimal = zero): string {
  const thresholds = [zero, least, one].map((threshold) => threshold.times(100));
  return `${withoutTrailingZeros(shown(fraction.times(100), decimals, thresholds))}%`;
}

function withoutTrailingZeros(text: string): string {
  return text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** 1234567.5 as 1,234,567.5, with a true minus sign. */
function grouped(text: string): string {
  const [whole = "", fraction] = text.split(".");
  const head = whole.replace(/\B(?=(?:\d{3})+$)/g, ",").replace("-", "−");
  return fraction === undefined ? head : `${head}.${fraction}`;
}
