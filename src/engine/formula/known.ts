/** What the conditions around a part of a formula say of it: under `a > 0`, that `a` is above 0. */
import type { Formula, Sign } from "../model/index.ts";
import { zero } from "../quantity/index.ts";
import { beside, minus, mirrored, narrowed, number, type Possible } from "./possible.ts";
import * as ranges from "./range.ts";
import { anyNumber, type Range } from "./range.ts";
import { writeFormula } from "./write-formula.ts";

/** What conditions say of parts of a formula, by the text of the part. */
export type Known = ReadonlyMap<string, Possible>;

export const nothingKnown: Known = new Map();

/** The two sides of a sign. */
export interface Sides {
  readonly left: Formula;
  readonly right: Formula;
}

/** A part as computed, and no more than conditions leave of it. */
export function asKnown(part: Formula, computed: Possible, known: Known): Possible {
  const said = saidOf(part, known);
  return said ? narrowed(computed, said) : computed;
}

/** The numbers that conditions leave of a part. */
export function rangeAsKnown(part: Formula, computed: Range, known: Known): Range {
  const said = saidOf(part, known);
  return said?.is === "number" ? ranges.intersect(computed, said.range) : computed;
}

function saidOf(part: Formula, known: Known): Possible | undefined {
  return known.size > 0 ? known.get(writeFormula(part)) : undefined;
}

/** What is known where two parts, which can be `a` and `b`, compare so. */
export function whereCompared(sign: Sign, { left, right }: Sides, a: Possible, b: Possible, known: Known): Known {
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
