/** What a formula can come to, and what comparisons say of it. */
import type { Formula, Sign } from "../model/index.ts";
import { zero } from "../quantity/index.ts";
import * as ranges from "./range.ts";
import { anyNumber, type Range } from "./range.ts";

/** What a formula can come to: numbers, truths, choices, or something that has no order to speak of. */
export type Possible =
  | { readonly is: "number"; readonly range: Range }
  | { readonly is: "truth"; readonly yes: boolean; readonly no: boolean }
  | { readonly is: "choice"; readonly choices: ReadonlySet<string> | undefined }
  | { readonly is: "other" };

export function number(range: Range): Possible {
  return { is: "number", range };
}

export function minus(left: Formula, right: Formula): Formula {
  return { op: "binary", sign: "-", left, right, start: 0, end: 0 };
}

export function narrowed(a: Possible, b: Possible): Possible {
  if (a.is === "number" && b.is === "number") return number(ranges.intersect(a.range, b.range));
  if (a.is === "choice" && b.is === "choice" && a.choices && b.choices)
    return { is: "choice", choices: new Set([...a.choices].filter((choice) => b.choices?.has(choice))) };
  return a;
}

export function opposite(sign: Sign): Sign {
  const opposites: Partial<Record<Sign, Sign>> = { "=": "!=", "!=": "=", "<": ">=", ">=": "<", ">": "<=", "<=": ">" };
  return opposites[sign] ?? sign;
}

/** a < b said of b. */
export function mirrored(sign: Sign): Sign {
  const mirrors: Partial<Record<Sign, Sign>> = { "<": ">", ">": "<", "<=": ">=", ">=": "<=" };
  return mirrors[sign] ?? sign;
}

/** What a number can be that compares so with another. */
export function beside(sign: Sign, other: Range, before: Range): Range {
  switch (sign) {
    case "<":
      return ranges.range(undefined, other.high, false, true);
    case "<=":
      return ranges.range(undefined, other.high, false, other.highOpen);
    case ">":
      return ranges.range(other.low, undefined, true);
    case ">=":
      return ranges.range(other.low, undefined, other.lowOpen);
    case "=":
      return other;
    default: {
      const value = ranges.onlyNumber(other);
      if (!value) return anyNumber;
      return ranges.range(
        before.low,
        before.high,
        before.lowOpen || before.low.equals(value),
        before.highOpen || before.high.equals(value),
      );
    }
  }
}

/** Whether a difference can be on the side of 0 that a comparison asks for, and whether it can not be. */
export function againstZero(sign: Sign, difference: Range): { readonly yes: boolean; readonly no: boolean } {
  if (ranges.isEmpty(difference)) return { yes: false, no: true };
  const below = difference.low.lessThan(zero);
  const above = difference.high.greaterThan(zero);
  const equal = ranges.holds(difference, zero);
  switch (sign) {
    case "<":
      return { yes: below, no: above || equal };
    case "<=":
      return { yes: below || equal, no: above };
    case ">":
      return { yes: above, no: below || equal };
    case ">=":
      return { yes: above || equal, no: below };
    case "=":
      return { yes: equal, no: below || above };
    default:
      return { yes: below || above, no: equal };
  }
}

export function compareChoices(
  sign: Sign,
  a: ReadonlySet<string> | undefined,
  b: ReadonlySet<string> | undefined,
): Possible {
  if (!a || !b) return { is: "truth", yes: true, no: true };
  const shared = [...a].some((choice) => b.has(choice));
  const sure = a.size === 1 && b.size === 1 && shared;
  return sign === "=" ? { is: "truth", yes: shared, no: !sure } : { is: "truth", yes: !sure, no: shared };
}
