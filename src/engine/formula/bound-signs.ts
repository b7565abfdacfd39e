/** What the signs of the formula language make of ranges, and of what conditions say of both sides together. */
import type { Sign } from "../model/index.ts";
import { one, zero } from "../quantity/index.ts";
import { hasNoColumn } from "./bound-functions.ts";
import { type Known, rangeAsKnown, type Sides } from "./known.ts";
import { againstZero, compareChoices, minus, type Possible } from "./possible.ts";
import type { Range } from "./range.ts";
import * as ranges from "./range.ts";
import { writeFormula } from "./write-formula.ts";

const comparisons: ReadonlySet<Sign> = new Set<Sign>(["=", "!=", "<", "<=", ">", ">="]);

export function isComparison(sign: Sign): boolean {
  return comparisons.has(sign);
}

export function ofComparison(sign: Sign, sides: Sides, a: Possible, b: Possible, known: Known): Possible {
  if (a.is === "choice" && b.is === "choice") return compareChoices(sign, a.choices, b.choices);
  if (a.is !== "number" || b.is !== "number") return { is: "truth", yes: true, no: true };
  return { is: "truth", ...againstZero(sign, difference(sides, a.range, b.range, known)) };
}

export function ofArithmetic(sign: Sign, sides: Sides, a: Range, b: Range, known: Known): Range {
  switch (sign) {
    case "+":
      return ranges.add(a, b);
    case "-":
      return difference(sides, a, b, known);
    case "*":
      return ranges.multiply(a, b);
    case "/":
      return quotient(sides, a, b, known);
    default:
      return ranges.power(a, ranges.onlyNumber(b));
  }
}

/** Of two equal parts 0; and no more than conditions leave of it, either way round. */
function difference(sides: Sides, a: Range, b: Range, known: Known): Range {
  const { left, right } = sides;
  const plain = areEqual(sides) ? ranges.point(zero) : ranges.add(a, ranges.negate(b));
  const reversed = rangeAsKnown(minus(right, left), ranges.negate(plain), known);
  return rangeAsKnown(minus(left, right), ranges.negate(reversed), known);
}

/** Of two equal parts 1; a part of a whole is no more than 1. */
function quotient(sides: Sides, a: Range, b: Range, known: Known): Range {
  if (areEqual(sides)) return ranges.point(one);
  const plain = ranges.divide(a, b);
  if (b.low.lessThan(zero)) return plain;
  const { low, high, highOpen } = difference(sides, a, b, known);
  if (!high.greaterThan(zero))
    return ranges.intersect(plain, ranges.range(undefined, one, false, high.lessThan(zero) || highOpen));
  return low.lessThan(zero) ? plain : ranges.intersect(plain, ranges.range(one));
}

function areEqual({ left, right }: Sides): boolean {
  return writeFormula(left) === writeFormula(right) && hasNoColumn(left);
}
