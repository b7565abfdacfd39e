/** Shares of the total in effect, once what does not apply has left its place to its siblings. */
import type { Aggregation, Node, Standard } from "../model/index.ts";
import { type Decimal, one, sum, zero } from "../quantity/index.ts";
import { aggregations, partsOf } from "../scoring/index.ts";
import { isScore } from "./state.ts";
import type { ScoreTree } from "./tree.ts";

interface Whole {
  readonly aggregation: Aggregation;
  readonly parts: readonly Node[];
  readonly unknownWeights?: true;
}

/** Each node's share of this total; none below an aggregation that is no mean or whose weights are unknown, and none for what takes no place. */
export function effectiveShares({ method, dimensions }: Standard, tree: ScoreTree): ReadonlyMap<string, Decimal> {
  const shares = new Map<string, Decimal>();
  const spread = ({ aggregation, parts: children, unknownWeights }: Whole, whole: Decimal): void => {
    if (!aggregations[aggregation].isMean || unknownWeights) return;
    const parts = partsOf(aggregation, children).filter(({ id }) => isScore(tree.state(id)?.score("value")));
    const weights = sum(parts.map(({ weight }) => weight));
    for (const part of parts) {
      const share = whole.times(part.weight).div(weights);
      shares.set(part.id, share);
      if (part.kind !== "indicator") spread(part, share);
    }
    if (aggregations[aggregation].pools) for (const child of children) addUp(child, shares);
  };
  spread({ ...method, parts: dimensions }, one);
  return shares;
}

/** A group inside a pooled mean has the shares of its indicators together. */
function addUp(node: Node, shares: Map<string, Decimal>): void {
  if (node.kind === "indicator") return;
  for (const part of node.parts) addUp(part, shares);
  shares.set(node.id, sum(node.parts.map(({ id }) => shares.get(id) ?? zero)));
}
