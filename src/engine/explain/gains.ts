/** Where points were lost, and where the most are to be gained. */
import type { Branch, Indicator, Standard } from "../model/index.ts";
import { Decimal, zero } from "../quantity/index.ts";
import type { PublishedNode, ResultDocument } from "../schema/types.gen.ts";

/** What the total would gain, before gates, if this indicator alone scored full. */
export interface Gain {
  readonly indicator: Indicator;
  readonly node: PublishedNode;
  readonly points: Decimal;
  /** Whether it is lost by a score below full, or because there is no score. */
  readonly by: "score" | "absence";
}

/** A dimension's points lost. They add up only where every aggregation above is a mean. */
export interface Loss {
  readonly dimension: Branch;
  readonly byScore: Decimal;
  readonly byAbsence: Decimal;
}

/** Every indicator that costs points, the costliest first; equal ones in the standard's order. */
export function gains(result: ResultDocument, standard: Standard): readonly Gain[] {
  const all = result.nodes.flatMap((node): Gain[] => {
    const indicator = standard.nodes.get(node.id);
    if (indicator?.kind !== "indicator" || node.lost === undefined) return [];
    const points = new Decimal(node.lost);
    return points.greaterThan(0)
      ? [{ indicator, node, points, by: node.outcome.kind === "scored" ? "score" : "absence" }]
      : [];
  });
  return all.sort((a, b) => b.points.comparedTo(a.points));
}

/** Points lost by dimension, in the standard's order; nothing where they do not add up. */
export function losses(result: ResultDocument, standard: Standard): readonly Loss[] | undefined {
  const adding = result.nodes.every(({ lost, share }) => lost === undefined || share !== undefined);
  if (!adding) return undefined;
  const every = gains(result, standard);
  const lostIn = (dimension: string, by: Gain["by"]) =>
    every.reduce(
      (lost, gain) => (gain.indicator.dimension === dimension && gain.by === by ? lost.plus(gain.points) : lost),
      zero,
    );
  return standard.dimensions.map((dimension) => ({
    dimension,
    byScore: lostIn(dimension.id, "score"),
    byAbsence: lostIn(dimension.id, "absence"),
  }));
}
