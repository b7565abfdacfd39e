/** Whether enough of the parts is there for a score: as answered, at worst, or at best. */
import type { Minimum, Node } from "../model/index.ts";
import { Decimal, settle, sum, zero } from "../quantity/index.ts";
import { leavesOf } from "./coverage.ts";
import { Measured, type Sight, type State } from "./state.ts";

/** Of a share, only what applies counts; at worst also what may come to apply. */
export function hasEnoughParts(least: NonNullable<Minimum["parts"]>, parts: readonly State[], sight: Sight): boolean {
  const scored = parts.filter((part) => part.hasScore(sight)).length;
  if ("count" in least) return scored >= least.count;
  const counted = parts.filter((part) => mayApply(part, sight) || part.hasScore(sight)).length;
  return counted === 0 || settle(new Decimal(scored).div(counted)).greaterThanOrEqualTo(least.share);
}

/** The share of the applicable weight below that is answered; nothing where nothing applies. */
export function reachedShare(
  parts: readonly Node[],
  stateOf: (id: string) => State | undefined,
  shares: ReadonlyMap<string, Decimal>,
  sight: Sight,
): Decimal | undefined {
  const leaves = parts.flatMap(leavesOf).flatMap(({ id }) => {
    const state = stateOf(id);
    return state instanceof Measured && shares.has(id) ? [{ state, weight: shares.get(id) ?? zero }] : [];
  });
  const isThere = (state: Measured) => (sight === "now" ? state.answered : state.hasScore(sight));
  const answered = leaves.filter(({ state }) => isThere(state));
  const counted = leaves.filter(({ state }) => mayApply(state, sight) || isThere(state));
  const all = sum(counted.map(({ weight }) => weight));
  return all.isZero() ? undefined : settle(sum(answered.map(({ weight }) => weight)).div(all));
}

function mayApply({ outcome, scorable }: State, sight: Sight): boolean {
  if (!scorable || outcome.kind === "unscored") return false;
  return outcome.kind !== "not-applicable" || (sight === "at-worst" && outcome.open);
}
