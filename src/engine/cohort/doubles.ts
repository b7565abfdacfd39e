/**
 * Doubles treated as the decimals that they stand for. A sum of doubles misses its decimal by some 10⁻¹⁵ of its size, so
 * equal cities would differ and 70 would fall below a grade that begins at 70: numbers are settled before they are compared.
 */
import type { roundingAt, Scale } from "../model/index.ts";

type Rounding = NonNullable<ReturnType<typeof roundingAt>>;

/** Twelve digits of the scale: a thousand times coarser than the error, and finer than any report shows. */
export function decimalsOn({ from, to }: Scale): number {
  const size = Math.max(Math.abs(Number(from)), Math.abs(Number(to)), 1e-3);
  return Math.max(0, 12 - Math.ceil(Math.log10(size)));
}

/** The double nearest to the number with so many decimals; what is no number stays as it is. */
export function settled(number: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(number * factor) / factor;
}

/** Rounded as the standard says, from the settled number, so that a tie is seen as one. */
export function rounded(number: number, settledTo: number, { decimals, mode }: Rounding): number {
  if (decimals >= settledTo) return settled(number, settledTo);
  const units = Math.round(number * 10 ** settledTo);
  const step = 10 ** (settledTo - decimals);
  const below = Math.floor(units / step);
  const rest = 2 * (units - below * step) - step;
  const up = rest === 0 ? (mode === "half-even" ? below % 2 !== 0 : below >= 0) : rest > 0;
  return (up ? below + 1 : below) / 10 ** decimals;
}
