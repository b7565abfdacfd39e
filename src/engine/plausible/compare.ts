/**
 * One number held against others of its kind. Positive numbers are compared by their quotient, so that a city twice as large is
 * as far away as one half as large.
 *
 *     slip     the quotient to last time's number is close to 10, 100, 1,000, 10,000 or 10⁸, or to one over these: within a
 *              factor of 1.25, 1.6, and 2 from 1,000 on
 *     jump     otherwise, last time's number three times or more, or a third or less; or 0 where there was none, and none
 *              where there was 0
 *     outside  among five others at least: more than 3.5 deviations from their median (the median distance to the median,
 *              times 1.4826, of the logarithms) and by a factor of three or more
 *
 * Small counts move by chance: a change counts from a difference of 3 between the square roots on, four times what is usual.
 */
import { Decimal, one } from "../quantity/index.ts";

/** Powers of ten by which people are wrong, and how close a quotient must come to each. */
const powers: readonly (readonly [power: number, factor: number])[] = [
  [1, 1.25],
  [2, 1.6],
  [3, 2],
  [4, 2],
  [8, 2],
];
const jumpFactor = 3;
const smallCount = 3;
const fewestOthers = 5;
const manyDeviations = 3.5;
/** Makes the median distance a standard deviation where numbers are distributed normally. */
const asDeviation = new Decimal("1.4826");

export type Change =
  | { readonly kind: "slip" /** The number is 10 to this power times what it probably is. */; readonly power: number }
  /** Without a factor: one of the two is 0. */
  | { readonly kind: "jump"; readonly factor?: Decimal };

/** What is unusual about a number after last time's. `counts`: whether it counts things, one by one. */
export function changeSince(last: Decimal, now: Decimal, counts: boolean): Change | undefined {
  if (last.isNegative() || now.isNegative() || last.equals(now)) return undefined;
  if (counts && now.sqrt().minus(last.sqrt()).abs().lessThan(smallCount)) return undefined;
  if (last.isZero() || now.isZero()) return { kind: "jump" };
  const factor = now.div(last);
  const power = powerOf(factor);
  if (power !== undefined) return { kind: "slip", power };
  return isFar(factor, jumpFactor) ? { kind: "jump", factor } : undefined;
}

function powerOf(factor: Decimal): number | undefined {
  const sign = factor.lessThan(1) ? -1 : 1;
  const size = sign < 0 ? one.div(factor) : factor;
  const found = powers.find(([power, close]) => !isFar(size.div(tenTo(power)), close));
  return found && found[0] * sign;
}

function isFar(quotient: Decimal, factor: number): boolean {
  return quotient.greaterThan(factor) || quotient.times(factor).lessThan(1);
}

/** Every power of ten that a slip may be, the likeliest first. */
export const slips: readonly number[] = powers.flatMap(([power]) => [power, -power]);

export function tenTo(power: number): Decimal {
  return new Decimal(10).pow(power);
}

/** The spread of others, by the logarithms of their numbers. */
export interface Spread {
  readonly others: number;
  readonly median: Decimal;
  /** As a number: what lies beyond these is outside. */
  readonly low: Decimal;
  readonly high: Decimal;
}

/** Nothing where there are too few to tell. */
export function spreadOf(numbers: readonly Decimal[]): Spread | undefined {
  const logs = numbers.filter((each) => each.greaterThan(0)).map((each) => each.log(10));
  if (logs.length < fewestOthers) return undefined;
  const middle = medianOf(logs);
  const deviation = medianOf(logs.map((each) => each.minus(middle).abs())).times(asDeviation);
  const reach = Decimal.max(deviation.times(manyDeviations), new Decimal(jumpFactor).log(10));
  const number = (log: Decimal) => new Decimal(10).pow(log);
  return {
    others: logs.length,
    median: number(middle),
    low: number(middle.minus(reach)),
    high: number(middle.plus(reach)),
  };
}

/** How far a number is from the median, in orders of magnitude; nothing where it is not positive. */
export function distance(number: Decimal, { median }: Spread): Decimal | undefined {
  return number.greaterThan(0) ? number.div(median).log(10).abs() : undefined;
}

export function isOutside(number: Decimal, { low, high }: Spread): boolean {
  return number.greaterThan(0) && (number.lessThan(low) || number.greaterThan(high));
}

function medianOf(numbers: readonly Decimal[]): Decimal {
  const ordered = [...numbers].sort((a, b) => a.comparedTo(b));
  const [low, high] = [Math.floor((ordered.length - 1) / 2), Math.ceil((ordered.length - 1) / 2)];
  return (ordered[low] ?? one).plus(ordered[high] ?? one).div(2);
}
