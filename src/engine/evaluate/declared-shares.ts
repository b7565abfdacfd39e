/** Shares of the total as the standard declares them, whatever a city answers. */
import type { Aggregation, Node, Standard } from "../model/index.ts";
import { type Decimal, one, sum } from "../quantity/index.ts";
import { partsOf } from "../scoring/index.ts";

/** By dimensions: what depends on the standard alone is computed once, however many assessments it scores. */
const known = new WeakMap<Standard["dimensions"], ReadonlyMap<string, Decimal>>();

/** Every scored indicator's share, 0 to 1, by declared weights alone, whatever the aggregations. */
export function declaredShares(standard: Pick<Standard, "dimensions" | "method">): ReadonlyMap<string, Decimal> {
  const shares = known.get(standard.dimensions) ?? spreadShares(standard);
  known.set(standard.dimensions, shares);
  return shares;
}

function spreadShares({ method, dimensions }: Pick<Standard, "dimensions" | "method">): ReadonlyMap<string, Decimal> {
  const shares = new Map<string, Decimal>();
  const spread = (aggregation: Aggregation, children: readonly Node[], whole: Decimal) => {
    const parts = partsOf(aggregation, children).filter(holdsScore);
    const weights = sum(parts.map(({ weight }) => weight));
    for (const part of parts) {
      const share = whole.times(part.weight).div(weights);
      if (part.kind === "indicator") shares.set(part.id, share);
      else spread(part.aggregation, part.parts, share);
    }
  };
  spread(method.aggregation, dimensions, one);
  return shares;
}

function holdsScore(node: Node): boolean {
  return node.kind === "indicator" ? node.scoring !== undefined : node.parts.some(holdsScore);
}
