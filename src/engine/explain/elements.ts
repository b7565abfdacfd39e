/** What the founding text asks for, element by element, and how the city stands on it. */
import type { Element, Indicator, Standard } from "../model/index.ts";
import { Decimal, one, zero } from "../quantity/index.ts";
import type { PublishedNode, ResultDocument } from "../schema/types.gen.ts";
import { placeOn, scaleOf } from "./scale.ts";

export interface Standing {
  readonly element: Element;
  /** The indicators that measure it, in the standard's order. */
  readonly measured: readonly { readonly indicator: Indicator; readonly node: PublishedNode }[];
  readonly scored: number;
  /** Missing or wrong: it applies, but there is no score. */
  readonly missing: number;
  readonly notApplicable: number;
  /** Measured without being scored. */
  readonly unscored: number;
  /** The mean of its scored indicators, weighted by their shares of the total, from 0 to 1. Absent where nothing is scored. */
  readonly score?: Decimal;
}

/**
 * Each element's mean, over its scored indicators only:
 *
 *     Σ shareᵢ × scoreᵢ ÷ Σ shareᵢ
 *
 * Where the total is no mean and a result holds no shares, the declared weights make them.
 */
export function standings(result: ResultDocument, standard: Standard): readonly Standing[] {
  const nodes = new Map(result.nodes.map((node) => [node.id, node]));
  return [...standard.elements.values()].map((element) => {
    const measured = standard.indicators.flatMap((indicator) => {
      const node = nodes.get(indicator.id);
      return node && indicator.measures.includes(element.id) ? [{ indicator, node }] : [];
    });
    const count = (...kinds: PublishedNode["outcome"]["kind"][]) =>
      measured.filter(({ node }) => kinds.includes(node.outcome.kind)).length;
    const score = mean(measured, standard);
    return {
      element,
      measured,
      scored: count("scored"),
      missing: count("missing", "error", "insufficient-coverage"),
      notApplicable: count("not-applicable"),
      unscored: count("unscored"),
      ...(score && { score }),
    };
  });
}

function mean(measured: Standing["measured"], standard: Standard): Decimal | undefined {
  const scored = measured.filter(({ node }) => node.outcome.score !== undefined);
  const shared = scored.every(({ node }) => node.share !== undefined);
  let weights = zero;
  let weighted = zero;
  for (const { indicator, node } of scored) {
    const share = shared ? new Decimal(node.share ?? 0) : declaredShare(indicator, standard);
    weights = weights.plus(share);
    weighted = weighted.plus(share.times(placeOn(scaleOf(standard, node.id), node.outcome.score ?? "0")));
  }
  return weights.isZero() ? undefined : weighted.div(weights);
}

/** Its part of the total as the standard declares it: its weight among its siblings, times that of each node above. */
function declaredShare(indicator: Indicator, { nodes, dimensions }: Standard): Decimal {
  let share = one;
  for (
    let node = nodes.get(indicator.id);
    node;
    node = node.parent === undefined ? undefined : nodes.get(node.parent)
  ) {
    const above = node.parent === undefined ? undefined : nodes.get(node.parent);
    const siblings = above && above.kind !== "indicator" ? above.parts : dimensions;
    const all = siblings.reduce((total, { weight }) => total.plus(weight), zero);
    share = all.isZero() ? zero : share.times(node.weight).div(all);
  }
  return share;
}
