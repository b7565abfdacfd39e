/** What the gates do to a published total, held while weights are drawn. */
import { headline, type Standard } from "../model/index.ts";
import type { PublishedGate, ResultDocument } from "../schema/types.gen.ts";

export interface HeldGates {
  /** Bonuses less deductions, on the scale. */
  readonly effect: number;
  /** The highest total that they allow; infinite where nothing caps it. */
  readonly cap: number;
  /** The place of the highest grade that they allow. */
  readonly grade: number;
}

export function heldGates(result: ResultDocument, { gates, grades }: Standard): HeldGates {
  const acting = new Map(result.gates.filter(({ state }) => state !== "not-acting").map((gate) => [gate.id, gate]));
  const { outcome, grade } = headline(result);
  const total = Number(outcome.score);
  const reached = grades.findIndex(({ id }) => id === grade?.id);
  let held: HeldGates = { effect: 0, cap: Number.POSITIVE_INFINITY, grade: grades.length - 1 };
  for (const { id, effect } of gates) {
    const gate = acting.get(id);
    if (!gate) continue;
    switch (effect.kind) {
      case "deduct":
      case "bonus":
        held = { ...held, effect: held.effect + Number(gate.effect ?? 0) };
        break;
      case "cap-score":
        if (holds(gate, total <= Number(effect.score)))
          held = { ...held, cap: Math.min(held.cap, Number(effect.score)) };
        break;
      case "cap-grade": {
        const cap = grades.findIndex((each) => each.id === effect.grade);
        if (holds(gate, reached <= cap)) held = { ...held, grade: Math.min(held.grade, cap) };
      }
    }
  }
  return held;
}

/** An undecided cap is taken as acting, as at worst, unless the published total is above it. */
function holds({ state }: PublishedGate, below: boolean): boolean {
  return state === "acting" || below;
}
