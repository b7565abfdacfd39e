/** What changed in a city's own figures: the cause of each difference between two submissions, as they were submitted. */

import type { Indicator, Outcome } from "../model/index.ts";
import { Decimal } from "../quantity/index.ts";
import { outcomeIn, type Side } from "./mixture.ts";

export const ownCauses = ["scope", "completeness", "performance"] as const;
export type OwnCause = (typeof ownCauses)[number];

/** Nothing comes back where the two score alike. */
export function causeOf(indicator: Indicator, one: Side, two: Side): OwnCause | undefined {
  const [a, b] = [outcomeIn(one, indicator), outcomeIn(two, indicator)];
  if (!indicator.scoring || sameOutcome(a, b)) return undefined;
  if ((a.kind === "not-applicable") !== (b.kind === "not-applicable")) return "scope";
  return (a.kind === "scored") !== (b.kind === "scored") ? "completeness" : "performance";
}

export function sameOutcome(a: Outcome, b: Outcome): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind !== "scored" || b.kind !== "scored") return true;
  return a.score.equals(b.score) && (a.rejected === undefined) === (b.rejected === undefined);
}

/** The cause of a difference between the answers to one input, for the gates that use it, by a parameter too. */
export function causeOfInput(name: string, one: Side, two: Side): OwnCause {
  const parameter = one.basics.standard.parameters.get(name)?.value;
  const id = parameter?.kind === "by" ? parameter.input : name;
  const [a, b] = [one, two].map(({ basics }) => basics.decided.answers.get(id));
  if ((a?.status === "claimed") !== (b?.status === "claimed")) return "scope";
  return (a?.status === "answered") !== (b?.status === "answered") ? "completeness" : "performance";
}

/**
 * The terms of a Shapley value over the causes: Σ |S|! (n − |S| − 1)! ÷ n! × (v(S ∪ cause) − v(S)), over all sets S of the
 * other causes.
 */
export function shapleyTerms(
  cause: OwnCause,
): readonly { readonly others: ReadonlySet<OwnCause>; readonly weight: Decimal }[] {
  const rest = ownCauses.filter((each) => each !== cause);
  const n = ownCauses.length;
  return Array.from({ length: 2 ** rest.length }, (_, mask) => {
    const others = new Set(rest.filter((_, i) => (mask >> i) & 1));
    return { others, weight: new Decimal(factorial(others.size) * factorial(n - others.size - 1)).div(factorial(n)) };
  });
}

function factorial(k: number): number {
  return k <= 1 ? 1 : k * factorial(k - 1);
}
