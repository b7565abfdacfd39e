import type { Facts } from "../model/index.ts";

export type FormulaProblemName =
  | "syntax"
  | "number"
  | "full-width"
  | "strange-letter"
  | "unknown-unit"
  | "unknown-name"
  | "unknown-function"
  | "unknown-column"
  | "unknown-choice"
  | "arguments"
  | "kinds"
  | "types"
  | "chained-comparison"
  | "too-long"
  | "too-deep";

/** Why a text is no formula, and which stretch of it. Caught where the formula is read; never leaves the engine. */
export class FormulaProblem extends Error {
  readonly what: FormulaProblemName;
  readonly start: number;
  readonly end: number;
  readonly facts: Facts;

  constructor(what: FormulaProblemName, start: number, end: number, facts: Facts = {}) {
    super(what);
    this.what = what;
    this.start = start;
    this.end = end;
    this.facts = facts;
  }
}
