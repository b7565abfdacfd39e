/** How much weight of a standard rests on which basis: read in the source, inferred, our own. */
import { declaredShares } from "../evaluate/declared-shares.ts";
import type { Basis, Indicator, Standard } from "../model/index.ts";
import { type Decimal, settle, sum, zero } from "../quantity/index.ts";

export interface BasisShare {
  /** `none`: nothing says where it comes from. */
  readonly basis: Basis | "none";
  /** Scored indicators. */
  readonly count: number;
  /** Of the declared weight, 0 to 1. */
  readonly share: Decimal;
}

/** From the surest. */
const order: readonly BasisShare["basis"][] = ["source-text", "adapted", "inferred", "recalled", "ours", "none"];

/** Each scored indicator counts for the least sure of its sources; bases on which nothing rests are left out. */
export function basisShares(standard: Standard): readonly BasisShare[] {
  const shares = declaredShares(standard);
  const scored = standard.indicators.filter(({ scoring }) => scoring);
  return order.flatMap((basis): BasisShare[] => {
    const resting = scored.filter((indicator) => leastSure(indicator) === basis);
    const share = settle(sum(resting.map(({ id }) => shares.get(id) ?? zero)));
    return resting.length === 0 ? [] : [{ basis, count: resting.length, share }];
  });
}

function leastSure({ sources }: Indicator): BasisShare["basis"] {
  return order[Math.max(...sources.map(({ basis }) => order.indexOf(basis)))] ?? "none";
}
