/** What a formula can come to: a number in base units, a truth, a choice, a day, a column, or the reason why it is none. */
import { Decimal } from "../quantity/index.ts";

export class Day {
  readonly number: number;
  constructor(number: number) {
    this.number = number;
  }
}

/** A column of a table; `undefined` is an empty cell. */
export class Column {
  readonly table: string;
  readonly cells: readonly (Decimal | undefined)[];
  constructor(table: string, cells: readonly (Decimal | undefined)[]) {
    this.table = table;
    this.cells = cells;
  }
}

/** Why there is no value; the most serious reason counts: a rejection before a claim, an error, a missing answer. */
export class Absent {
  readonly why: "rejected" | "claimed" | "error" | "missing";
  /** The inputs that are the cause. */
  readonly inputs: readonly string[];
  /** For an error: the rule that names it. */
  readonly rule: string;

  constructor(why: Absent["why"], inputs: readonly string[], rule = "") {
    this.why = why;
    this.inputs = inputs;
    this.rule = rule;
  }
}

export type Present = Decimal | boolean | string | Day | Column;
export type Value = Present | Absent;

const gravity = { missing: 0, error: 1, claimed: 2, rejected: 3 };

export function graver(a: Absent, b: Absent): Absent {
  if (a.why !== b.why) return gravity[a.why] > gravity[b.why] ? a : b;
  return new Absent(a.why, [...new Set([...a.inputs, ...b.inputs])], a.rule || b.rule);
}

/** The most serious of the reasons why some values are absent, if any is. */
export function absentAmong(values: readonly Value[]): Absent | undefined {
  let worst: Absent | undefined;
  for (const value of values) {
    if (value instanceof Absent) worst = worst ? graver(worst, value) : value;
  }
  return worst;
}

/** A number as a value; overflow and what is no number are errors, never infinity. */
export function finite(number: Decimal): Decimal | Absent {
  if (number.isFinite()) return number;
  return new Absent("error", [], number.isNaN() ? "formula/not-a-number" : "formula/overflow");
}

export function isNumber(value: Value): value is Decimal {
  return value instanceof Decimal;
}
