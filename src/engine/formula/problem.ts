import type { FactsArgument, FactValue, Rule } from "../model/index.ts";

type AnyFacts = Readonly<Record<string, FactValue | undefined>>;

/** Why a text is no formula, and which part of it. Caught where the formula is read; never leaves the engine. */
export class FormulaProblem<F = unknown> extends Error {
  readonly rule: Rule<AnyFacts>;
  readonly start: number;
  readonly end: number;
  readonly facts: AnyFacts;

  constructor(rule: Rule<F>, start: number, end: number, ...[facts]: FactsArgument<F>) {
    super(rule.id);
    // The parameters have been checked to fit together; who catches the problem needs to know no more.
    this.rule = rule as Rule<AnyFacts>;
    this.start = start;
    this.end = end;
    this.facts = facts ?? {};
  }
}
