/**
 * The reader that bounds: a formula to everything that it can come to, for all answers that an assessment may give. It computes with
 * ranges, and with what the conditions around a part say of it: under `a > 0` nothing divides by an `a` of 0.
 */
import type { Formula } from "../model/index.ts";
import { isColumn, ofColumn, ofNumbers } from "./bound-functions.ts";
import { isComparison, ofArithmetic, ofComparison } from "./bound-signs.ts";
import { functions, type NodeNumber } from "./functions.ts";
import { asKnown, type Known, type Sides, whereCompared } from "./known.ts";
import { number, opposite, type Possible } from "./possible.ts";
import * as ranges from "./range.ts";
import { anyNumber, type Range } from "./range.ts";
import { type Remark, remarkOnFunction, remarkOnSign } from "./remark.ts";

/** What is known of names before any condition. */
export interface Bounds {
  name(name: string): Possible;
  column(table: string, column: string): Range;
  node(what: NodeNumber, id: string): Range;
}

/** A formula with the names in it; remarks are passed on as they are met. */
export class Bounding {
  readonly #bounds: Bounds;
  readonly #remark: (remark: Remark) => void;

  constructor(bounds: Bounds, remark: (remark: Remark) => void = () => undefined) {
    this.#bounds = bounds;
    this.#remark = remark;
  }

  of(formula: Formula, known: Known): Possible {
    return asKnown(formula, this.#compute(formula, known), known);
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
    const [a, b] = [this.of(left, known), this.of(right, known)];
    return whereCompared(holds ? sign : opposite(sign), { left, right }, a, b, known);
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

  /** The right side of `and` counts where the left one holds, that of `or` where it does not. */
  #joined(sign: "and" | "or", { left, right }: Sides, known: Known): Possible {
    const deciding = sign === "or";
    const a = this.#truth(left, known);
    const b = this.#truth(right, this.where(left, !deciding, known));
    return deciding
      ? { is: "truth", yes: a.yes || (a.no && b.yes), no: a.no && b.no }
      : { is: "truth", yes: a.yes && b.yes, no: a.no || (a.yes && b.no) };
  }

  #binary({ sign, left, right }: Formula & { op: "binary" }, known: Known): Possible {
    if (sign === "and" || sign === "or") return this.#joined(sign, { left, right }, known);
    const [a, b] = [this.of(left, known), this.of(right, known)];
    if (isComparison(sign)) return ofComparison(sign, { left, right }, a, b, known);
    if (a.is !== "number" || b.is !== "number") return sign === "-" ? number(anyNumber) : { is: "other" };
    const remark = remarkOnSign(sign, { left, right }, a.range, b.range);
    if (remark) this.#remark(remark);
    return number(ofArithmetic(sign, { left, right }, a.range, b.range, known));
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
    const remark = first && remarkOnFunction(name, first, only);
    if (remark) this.#remark(remark);
    return number(first !== undefined && isColumn(first) ? ofColumn(name, only) : ofNumbers(name, all));
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
