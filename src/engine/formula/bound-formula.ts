/**
 * The reader that bounds: a formula to everything that it can come to, for all answers that an assessment may give. It computes with
 * ranges, and with what the conditions around a part say of it: under `a > 0` nothing divides by an `a` of 0.
 */
import type { Formula, Sign } from "../model/index.ts";
import { one, zero } from "../quantity/index.ts";
import { hasNoColumn, isColumn, ofColumn, ofNumbers } from "./bound-functions.ts";
import { functions, type NodeNumber } from "./functions.ts";
import {
  againstZero,
  beside,
  compareChoices,
  minus,
  mirrored,
  narrowed,
  number,
  opposite,
  type Possible,
} from "./possible.ts";
import * as ranges from "./range.ts";
import { anyNumber, type Range } from "./range.ts";
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

/** What is known of names before any condition. */
export interface Bounds {
  name(name: string): Possible;
  column(table: string, column: string): Range;
  node(what: NodeNumber, id: string): Range;
}

/** What conditions say of parts of a formula, by the text of the part. */
export type Known = ReadonlyMap<string, Possible>;

export const nothingKnown: Known = new Map();

/** A formula with the names in it; remarks are passed on as they are met. */
export class Bounding {
  readonly #bounds: Bounds;
  readonly #remark: (remark: Remark) => void;

  constructor(bounds: Bounds, remark: (remark: Remark) => void = () => undefined) {
    this.#bounds = bounds;
    this.#remark = remark;
  }

  of(formula: Formula, known: Known): Possible {
    const computed = this.#compute(formula, known);
    const said = known.size > 0 ? known.get(writeFormula(formula)) : undefined;
    return said ? narrowed(computed, said) : computed;
  }

  /** The numbers that a formula can come to. */
  range(formula: Formula, known: Known): Range {
    const possible = this.of(formula, known);
    return possible.is === "number" ? possible.range : anyNumber;
  }

  /** What is known where a condition holds, or does not, besides what was. */
  where(condition: Formula | undefined, holds: boolean, known: Known): Known {
    if (!condition) return known;
    if (condition.op === "not") return this.where(condition.of, !holds, known);
    if (condition.op !== "binary") return known;
    const { sign, left, right } = condition;
    if (sign === (holds ? "and" : "or")) return this.where(right, holds, this.where(left, holds, known));
    if (sign === "and" || sign === "or") return known;
    return this.#compared(holds ? sign : opposite(sign), left, right, known);
  }

  #compute(formula: Formula, known: Known): Possible {
    switch (formula.op) {
      case "number":
        return number(ranges.point(formula.value));
      case "choice":
        return { is: "choice", choices: new Set([formula.value]) };
      case "name":
        return this.#bounds.name(formula.name);
      case "column":
        return number(this.#bounds.column(formula.table, formula.column));
      case "shared":
        return this.of(formula.of, known);
      case "period":
        return { is: "other" };
      case "negative":
        return number(ranges.negate(this.range(formula.of, known)));
      case "not": {
        const { yes, no } = this.#truth(formula.of, known);
        return { is: "truth", yes: no, no: yes };
      }
      case "binary":
        return this.#binary(formula, known);
      case "call":
        return this.#call(formula, known);
    }
  }

  #truth(formula: Formula, known: Known): { readonly yes: boolean; readonly no: boolean } {
    const possible = this.of(formula, known);
    return possible.is === "truth" ? possible : { yes: true, no: true };
  }

  #binary({ sign, left, right }: Formula & { op: "binary" }, known: Known): Possible {
    if (sign === "and" || sign === "or") {
      const deciding = sign === "or";
      const a = this.#truth(left, known);
      const b = this.#truth(right, this.where(left, !deciding, known));
      return deciding
        ? { is: "truth", yes: a.yes || (a.no && b.yes), no: a.no && b.no }
        : { is: "truth", yes: a.yes && b.yes, no: a.no || (a.yes && b.no) };
    }
    const [a, b] = [this.of(left, known), this.of(right, known)];
    if (comparisons.has(sign)) return this.#compare(sign, { left, right }, a, b, known);
    if (a.is !== "number" || b.is !== "number") return sign === "-" ? number(anyNumber) : { is: "other" };
    return number(this.#arithmetic(sign, { left, right }, a.range, b.range, known));
  }

  #arithmetic(sign: Sign, { left, right }: Sides, a: Range, b: Range, known: Known): Range {
    switch (sign) {
      case "+":
        return ranges.add(a, b);
      case "-":
        return this.#difference({ left, right }, a, b, known);
      case "*":
        return ranges.multiply(a, b);
      case "/":
        if (ranges.holds(b, zero) && !isLowestOverHighest(left, right))
          this.#remark({
            what: "zero-divisor",
            part: right,
            always: ranges.onlyNumber(b) !== undefined,
            negative: false,
          });
        return this.#quotient({ left, right }, a, b, known);
      default: {
        const exponent = ranges.onlyNumber(b);
        if (exponent?.isNegative() && ranges.holds(a, zero))
          this.#remark({
            what: "zero-divisor",
            part: left,
            always: ranges.onlyNumber(a) !== undefined,
            negative: false,
          });
        return ranges.power(a, exponent);
      }
    }
  }

  /** Of two equal parts 0; and no more than a condition leaves of it. */
  #difference({ left, right }: Sides, a: Range, b: Range, known: Known): Range {
    if (writeFormula(left) === writeFormula(right) && hasNoColumn(left)) return ranges.point(zero);
    const plain = ranges.add(a, ranges.negate(b));
    const reversed = known.size > 0 ? known.get(writeFormula(minus(right, left))) : undefined;
    return reversed?.is === "number" ? ranges.intersect(plain, ranges.negate(reversed.range)) : plain;
  }

  /** Of two equal parts 1; a part of a whole is no more than 1. */
  #quotient(sides: Sides, a: Range, b: Range, known: Known): Range {
    if (writeFormula(sides.left) === writeFormula(sides.right) && hasNoColumn(sides.left)) return ranges.point(one);
    const plain = ranges.divide(a, b);
    if (b.low.lessThan(zero)) return plain;
    const said = known.get(writeFormula(minus(sides.left, sides.right)));
    const over = this.#difference(sides, a, b, known);
    const difference = said?.is === "number" ? ranges.intersect(over, said.range) : over;
    if (!difference.high.greaterThan(zero))
      return ranges.intersect(
        plain,
        ranges.range(undefined, one, false, difference.high.lessThan(zero) || difference.highOpen),
      );
    if (!difference.low.lessThan(zero)) return ranges.intersect(plain, ranges.range(one));
    return plain;
  }

  #compare(sign: Sign, sides: Sides, a: Possible, b: Possible, known: Known): Possible {
    if (a.is === "choice" && b.is === "choice") return compareChoices(sign, a.choices, b.choices);
    if (a.is !== "number" || b.is !== "number") return { is: "truth", yes: true, no: true };
    const plain = this.#difference(sides, a.range, b.range, known);
    const said = known.size > 0 ? known.get(writeFormula(minus(sides.left, sides.right))) : undefined;
    const difference = said?.is === "number" ? ranges.intersect(plain, said.range) : plain;
    return { is: "truth", ...againstZero(sign, difference) };
  }

  #compared(sign: Sign, left: Formula, right: Formula, known: Known): Known {
    const [a, b] = [this.of(left, known), this.of(right, known)];
    const learned = new Map(known);
    const learn = (part: Formula, possible: Possible) => {
      if (part.op === "number" || part.op === "choice") return;
      const key = writeFormula(part);
      const before = learned.get(key);
      learned.set(key, before ? narrowed(before, possible) : possible);
    };
    if (a.is === "choice" && b.is === "choice") {
      if (sign === "=") {
        learn(left, b);
        learn(right, a);
      }
      return learned;
    }
    if (a.is !== "number" || b.is !== "number") return known;
    learn(left, number(beside(sign, b.range, a.range)));
    learn(right, number(beside(mirrored(sign), a.range, b.range)));
    learn(minus(left, right), number(beside(sign, ranges.point(zero), anyNumber)));
    learn(minus(right, left), number(beside(mirrored(sign), ranges.point(zero), anyNumber)));
    return learned;
  }

  #call({ name, parts }: Formula & { op: "call" }, known: Known): Possible {
    const { branches, node, picks, asks } = functions.get(name) ?? {};
    if (asks) return { is: "truth", yes: true, no: true };
    const [first, second, third] = parts;
    if (branches && first && second && third) return this.#branches(first, second, third, known);
    if (node && first?.op === "name") return number(this.#bounds.node(node, first.name));
    const all = parts.map((part) => this.range(part, known));
    const [only = anyNumber, ...others] = all;
    if (picks) return number(others.reduce(ranges.hull));
    this.#checkDomain(name, first, only);
    return number(first !== undefined && isColumn(first) ? ofColumn(name, only) : ofNumbers(name, all));
  }

  #checkDomain(name: string, part: Formula | undefined, { low, high, lowOpen }: Range): void {
    if (!part) return;
    const negative = low.lessThan(zero);
    if (name === "ln" && (negative || (low.isZero() && !lowOpen)))
      this.#remark({ what: "no-logarithm", part, always: !high.greaterThan(zero), negative });
    if (name === "sqrt" && negative) this.#remark({ what: "no-root", part, always: high.lessThan(zero), negative });
  }

  #branches(condition: Formula, yes: Formula, no: Formula, known: Known): Possible {
    const truth = this.#truth(condition, known);
    if (truth.yes !== truth.no) this.#remark({ what: "decided", part: condition, holds: truth.yes });
    const reached = [
      ...(truth.yes ? [this.of(yes, this.where(condition, true, known))] : []),
      ...(truth.no ? [this.of(no, this.where(condition, false, known))] : []),
    ];
    const [a, b = a] = reached;
    if (!a || !b) return { is: "other" };
    return a.is === "number" && b.is === "number" ? number(ranges.hull(a.range, b.range)) : a;
  }
}

interface Sides {
  readonly left: Formula;
  readonly right: Formula;
}

const comparisons: ReadonlySet<Sign> = new Set<Sign>(["=", "!=", "<", "<=", ">", ">="]);

/** The lowest row over the highest: only where every row is 0 does it divide by 0, which is no table to speak of. */
function isLowestOverHighest(left: Formula, right: Formula): boolean {
  if (left.op !== "call" || right.op !== "call" || left.name !== "min" || right.name !== "max") return false;
  const [low, high] = [left.parts[0], right.parts[0]];
  return low !== undefined && high !== undefined && isColumn(low) && writeFormula(low) === writeFormula(high);
}
