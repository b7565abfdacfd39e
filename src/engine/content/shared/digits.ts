/**
 * Numbers for reading. A shown number stands to every threshold as the number itself does, above, on or below:
 * where rounding would carry it across, it takes more digits.
 */
import { Decimal, type RoundingMode, round } from "../../quantity/index.ts";

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

/** With its sign, for what is added or taken away. */
export function signed(number: Decimal, decimals: number): string {
  const text = shown(number, decimals, [new Decimal(0)]);
  return number.greaterThan(0) ? `+${text}` : text;
}

/** A shown number, read back. */
export function shownNumber(text: string): Decimal {
  return new Decimal(text.replaceAll(",", "").replace("−", "-"));
}

/** A fraction as a percentage. */
export function percent(fraction: Decimal, decimals = 2): string {
  return `${withoutTrailingZeros(shown(fraction.times(100), decimals, [new Decimal(0), new Decimal(100)]))}%`;
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
