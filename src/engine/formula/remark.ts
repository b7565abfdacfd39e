/** What is remarkable about a part of a formula: that some answers leave it without a value, or that no answer changes it. */
import type { Formula, Sign } from "../model/index.ts";
import { zero } from "../quantity/index.ts";
import { isColumn } from "./bound-functions.ts";
import type { Sides } from "./known.ts";
import type { Range } from "./range.ts";
import * as ranges from "./range.ts";
import { writeFormula } from "./write-formula.ts";

/** A part that some answers leave without a value, or a condition that no answer changes. */
export type Remark =
  | {
      readonly what: "zero-divisor" | "no-logarithm" | "no-root";
      readonly part: Formula;
      readonly always: boolean;
      /** Whether it can be less than 0. */
      readonly negative: boolean;
    }
  | { readonly what: "decided"; readonly part: Formula; readonly holds: boolean };

/** Whether a sign divides by 0: by its right side, or by its left side under a negative exponent. */
export function remarkOnSign(sign: Sign, { left, right }: Sides, a: Range, b: Range): Remark | undefined {
  if (sign === "/") return isLowestOverHighest(left, right) ? undefined : zeroDivisor(right, b);
  return sign === "^" && ranges.onlyNumber(b)?.isNegative() ? zeroDivisor(left, a) : undefined;
}

function zeroDivisor(part: Formula, divisor: Range): Remark | undefined {
  if (!ranges.holds(divisor, zero)) return undefined;
  return { what: "zero-divisor", part, always: ranges.onlyNumber(divisor) !== undefined, negative: false };
}

/** The lowest row over the highest: only where every row is 0 does it divide by 0, which is no table to speak of. */
function isLowestOverHighest(left: Formula, right: Formula): boolean {
  if (left.op !== "call" || right.op !== "call" || left.name !== "min" || right.name !== "max") return false;
  const [low, high] = [left.parts[0], right.parts[0]];
  return low !== undefined && high !== undefined && isColumn(low) && writeFormula(low) === writeFormula(high);
}

/** Whether a function is asked for what it has no value for. */
export function remarkOnFunction(name: string, part: Formula, { low, high, lowOpen }: Range): Remark | undefined {
  const negative = low.lessThan(zero);
  if (name === "ln" && (negative || (low.isZero() && !lowOpen)))
    return { what: "no-logarithm", part, always: !high.greaterThan(zero), negative };
  if (name === "sqrt" && negative) return { what: "no-root", part, always: high.lessThan(zero), negative };
  return undefined;
}
