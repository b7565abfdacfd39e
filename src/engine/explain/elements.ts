/** What the founding text asks for, element by element, and how the city stands on it. */
import { declaredShares } from "../evaluate/declared-shares.ts";
import type { Element, Indicator, Standard } from "../model/index.ts";
import { Decimal, zero } from "../quantity/index.ts";
import type { PublishedNode, ResultDocument } from "../schema/types.gen.ts";
import { placeOn, scaleAt } from "./scale.ts";

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
  const declared = declaredShares(standard);
  return [...standard.elements.values()].map((element) => {
    const measured = standard.indicators.flatMap((indicator) => {
      const node = nodes.get(indicator.id);
      return node && indicator.measures.includes(element.id) ? [{ indicator, node }] : [];
    });
    const count = (...kinds: PublishedNode["outcome"]["kind"][]) =>
      measured.filter(({ node }) => kinds.includes(node.outcome.kind)).length;
    const score = mean(measured, standard, declared);
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

function mean(
  measured: Standing["measured"],
  standard: Standard,
  declared: ReadonlyMap<string, Decimal>,
): Decimal | undefined {
  const scored = measured.filter(({ node }) => node.outcome.score !== undefined);
  const shared = scored.every(({ node }) => node.share !== undefined);
  let weights = zero;
  let weighted = zero;
  for (const { indicator, node } of scored) {
    const share = shared ? new Decimal(node.share ?? 0) : (declared.get(indicator.id) ?? zero);
    weights = weights.plus(share);
    weighted = weighted.plus(share.times(placeOn(scaleAt(standard, node.id), node.outcome.score ?? "0")));
  }
  return weights.isZero() ? undefined : weighted.div(weights);
}
