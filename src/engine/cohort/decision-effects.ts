/** What each decision of a review does to the total by itself: with all of them, less what it would be without this one. */
import { compute, decided } from "../evaluate/index.ts";
import type { Review, Standard } from "../model/index.ts";
import { Decimal } from "../quantity/index.ts";
import type { Submission } from "./change.ts";

/** By input, on the scale of the total; decisions that let the answer stand, and those without a total on either side, are left out. They do not add up. */
export function decisionEffects(standard: Standard, { assessment, review }: Submission): ReadonlyMap<string, Decimal> {
  const effects = new Map<string, Decimal>();
  if (!review) return effects;
  const total = (these: Review): string | undefined => {
    const basics = { standard, assessment, decided: decided(assessment, these, "verified"), evidence: new Map() };
    return compute(basics).total.outcome.score;
  };
  const all = total(review);
  for (const [input, { verdict }] of review.latest) {
    if (verdict !== "adjusted" && verdict !== "rejected") continue;
    const without = total({ ...review, latest: new Map([...review.latest].filter(([each]) => each !== input)) });
    if (all !== undefined && without !== undefined) effects.set(input, new Decimal(all).minus(without));
  }
  return effects;
}
