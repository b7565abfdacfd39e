/** What the functions of the formula language make of ranges. */
import type { Formula } from "../model/index.ts";
import { type Decimal, one, zero } from "../quantity/index.ts";
import { functions } from "./functions.ts";
import * as ranges from "./range.ts";
import { anyNumber, type Range } from "./range.ts";

export function isColumn(formula: Formula): boolean {
  return !hasNoColumn(formula);
}

export function hasNoColumn(formula: Formula): boolean {
  switch (formula.op) {
    case "column":
      return false;
    case "shared":
    case "negative":
      return hasNoColumn(formula.of);
    case "binary":
      return hasNoColumn(formula.left) && hasNoColumn(formula.right);
    case "call":
      return functions.get(formula.name)?.picks === undefined;
    default:
      return true;
  }
}

/** Of a column, a row or more. */
export function ofColumn(name: string, cell: Range): Range {
  const unsigned = !cell.low.lessThan(zero);
  switch (name) {
    case "min":
    case "max":
    case "mean":
    case "median":
      return cell;
    case "sum":
      return unsigned ? ranges.range(cell.low, undefined, cell.lowOpen) : anyNumber;
    case "count":
      return ranges.range(one);
    case "gini":
      return unsigned ? ranges.share : anyNumber;
    default:
      return ranges.range(zero);
  }
}

export function ofNumbers(name: string, all: readonly Range[]): Range {
  const [first = anyNumber, low = first, high = first] = all;
  switch (name) {
    case "min":
      return ranges.lowestOf(all);
    case "max":
      return ranges.highestOf(all);
    case "abs":
      return ranges.absolute(first);
    case "clamp":
      return ranges.lowestOf([ranges.highestOf([first, low]), high]);
    case "floor":
      return ranges.rising(first, (x) => x.floor());
    case "ceiling":
      return ranges.rising(first, (x) => x.ceil());
    case "exp":
      return ranges.rising(first, (x) => exponential(x));
    case "sqrt":
      return ranges.rising(ranges.intersect(first, ranges.range(zero)), (x) => (x.isNegative() ? zero : x.sqrt()));
    case "ln":
      return ranges.rising(ranges.intersect(first, ranges.range(zero, undefined, true)), (x) => logarithm(x));
    case "round":
      return ranges.add(first, ranges.range(one.negated(), one));
    default:
      return anyNumber;
  }
}

function exponential(x: Decimal): Decimal {
  if (x.isFinite()) return x.exp();
  return x.isNegative() ? zero : x;
}

function logarithm(x: Decimal): Decimal {
  return x.greaterThan(zero) ? x.ln() : ranges.minusInfinity;
}
