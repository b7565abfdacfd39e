/** Ranges of numbers: what a number can be, from its lowest to its highest. An end is open where the number only comes near it. */
import { Decimal, one, zero } from "../quantity/index.ts";

export interface Range {
  readonly low: Decimal;
  readonly high: Decimal;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

const infinity = new Decimal(Infinity);
export const minusInfinity = new Decimal(-Infinity);

export function range(
  low: Decimal = minusInfinity,
  high: Decimal = infinity,
  lowOpen = false,
  highOpen = false,
): Range {
  return { low, high, lowOpen: lowOpen || !low.isFinite(), highOpen: highOpen || !high.isFinite() };
}

export const anyNumber: Range = range();
export const share: Range = range(zero, one);
const positiveOrZero = range(zero);

export function point(value: Decimal): Range {
  return range(value, value);
}

/** The one number that it can be, if there is only one. */
export function onlyNumber({ low, high, lowOpen, highOpen }: Range): Decimal | undefined {
  return low.equals(high) && !lowOpen && !highOpen ? low : undefined;
}

export function isEmpty({ low, high, lowOpen, highOpen }: Range): boolean {
  return low.greaterThan(high) || (low.equals(high) && (lowOpen || highOpen));
}

export function holds({ low, high, lowOpen, highOpen }: Range, value: Decimal): boolean {
  const above = lowOpen ? value.greaterThan(low) : value.greaterThanOrEqualTo(low);
  return above && (highOpen ? value.lessThan(high) : value.lessThanOrEqualTo(high));
}

export function intersect(a: Range, b: Range): Range {
  const low = a.low.greaterThan(b.low) || (a.low.equals(b.low) && a.lowOpen) ? a : b;
  const high = a.high.lessThan(b.high) || (a.high.equals(b.high) && a.highOpen) ? a : b;
  return range(low.low, high.high, low.lowOpen, high.highOpen);
}

/** Whether every number of one range is in another. */
export function isWithin(part: Range, whole: Range): boolean {
  const low = part.low.greaterThan(whole.low) || (part.low.equals(whole.low) && (!whole.lowOpen || part.lowOpen));
  const high = part.high.lessThan(whole.high) || (part.high.equals(whole.high) && (!whole.highOpen || part.highOpen));
  return low && high;
}

/** The smallest range that holds both. */
export function hull(a: Range, b: Range): Range {
  const low = a.low.lessThan(b.low) || (a.low.equals(b.low) && !a.lowOpen) ? a : b;
  const high = a.high.greaterThan(b.high) || (a.high.equals(b.high) && !a.highOpen) ? a : b;
  return range(low.low, high.high, low.lowOpen, high.highOpen);
}

export function negate({ low, high, lowOpen, highOpen }: Range): Range {
  return range(zero.minus(high), zero.minus(low), highOpen, lowOpen);
}

export function add(a: Range, b: Range): Range {
  return range(a.low.plus(b.low), a.high.plus(b.high), a.lowOpen || b.lowOpen, a.highOpen || b.highOpen);
}

interface End {
  readonly at: Decimal;
  readonly open: boolean;
}

function ends({ low, high, lowOpen, highOpen }: Range): readonly [End, End] {
  return [
    { at: low, open: lowOpen },
    { at: high, open: highOpen },
  ];
}

/** Nothing times something without bound is nothing. A product with a reached 0 is reached. */
function product(a: End, b: End): End {
  if (a.at.isZero() || b.at.isZero())
    return { at: zero, open: !((a.at.isZero() && !a.open) || (b.at.isZero() && !b.open)) };
  return { at: a.at.times(b.at), open: a.open || b.open };
}

function between(all: readonly End[]): Range {
  const [first = { at: zero, open: false }] = all;
  const lowest = all.reduce(
    (best, end) => (end.at.lessThan(best.at) || (end.at.equals(best.at) && !end.open) ? end : best),
    first,
  );
  const highest = all.reduce(
    (best, end) => (end.at.greaterThan(best.at) || (end.at.equals(best.at) && !end.open) ? end : best),
    first,
  );
  return range(lowest.at, highest.at, lowest.open, highest.open);
}

export function multiply(a: Range, b: Range): Range {
  return between(ends(a).flatMap((x) => ends(b).map((y) => product(x, y))));
}

/** Where the divisor may be 0 and lies on both sides of it, anything. */
export function divide(a: Range, b: Range): Range {
  if (b.low.lessThan(zero) && b.high.greaterThan(zero)) return anyNumber;
  if (b.low.isZero() && b.high.isZero()) return anyNumber;
  const below = b.high.isZero() ? minusInfinity : one.div(b.high);
  const above = b.low.isZero() ? infinity : one.div(b.low);
  return multiply(a, range(below, above, b.highOpen, b.lowOpen));
}

/** Raised to a fixed power. */
export function power(base: Range, exponent: Decimal | undefined): Range {
  if (!exponent) return base.low.lessThan(zero) ? anyNumber : positiveOrZero;
  const raise = ({ at, open }: End): End => ({ at: at.pow(exponent), open });
  if (!base.low.lessThan(zero)) return between(ends(base).map(raise));
  if (!exponent.isInteger() || exponent.isNegative()) return anyNumber;
  if (exponent.mod(2).isZero()) {
    const all = between(ends(base).map(raise));
    return holds(base, zero) ? range(zero, all.high, false, all.highOpen) : all;
  }
  return between(ends(base).map(raise));
}

/** Of a function that never falls. */
export function rising({ low, high, lowOpen, highOpen }: Range, compute: (value: Decimal) => Decimal): Range {
  return range(compute(low), compute(high), lowOpen, highOpen);
}

export function absolute(a: Range): Range {
  if (!a.low.lessThan(zero)) return a;
  if (!a.high.greaterThan(zero)) return negate(a);
  const furthest = hull(a, negate(a));
  return range(zero, furthest.high, false, furthest.highOpen);
}

export function lowestOf(all: readonly Range[]): Range {
  return all.reduce((a, b) => {
    const low = hull(a, b);
    const high = intersect(a, b);
    return range(low.low, high.high, low.lowOpen, high.highOpen);
  });
}

export function highestOf(all: readonly Range[]): Range {
  return negate(lowestOf(all.map(negate)));
}
