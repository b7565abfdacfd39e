/** Where points were lost, and what would raise the total. */
import { type Branch, type Gate, headline, type Indicator, type Standard } from "../model/index.ts";
import { Decimal, sum } from "../quantity/index.ts";
import type { PublishedNode, ResultDocument } from "../schema/types.gen.ts";

/** One indicator that is not full. */
export interface Gain {
  readonly indicator: Indicator;
  readonly node: PublishedNode;
  /** What the total would gain, before gates, if this indicator alone scored full. */
  readonly points: Decimal;
  /** The same after gates: nothing where a cap holds the total. */
  readonly gained: Decimal;
  /** Whether it is lost by a score below full, or because there is no score. */
  readonly by: "score" | "absence";
  /** What the standard advises and what applies to this city. */
  readonly measures: Indicator["improve"];
}

/** A dimension's points lost. They add up only where every aggregation above is a mean. */
export interface Loss {
  readonly dimension: Branch;
  readonly byScore: Decimal;
  readonly byAbsence: Decimal;
}

/** Every indicator that costs points: what raises the total most comes first; equal ones in the standard's order. */
export function gains(result: ResultDocument, standard: Standard): readonly Gain[] {
  const all = result.nodes.flatMap((node): Gain[] => {
    const indicator = standard.nodes.get(node.id);
    if (indicator?.kind !== "indicator" || node.lost === undefined) return [];
    const points = new Decimal(node.lost);
    if (!points.greaterThan(0)) return [];
    const by = node.outcome.kind === "scored" ? "score" : "absence";
    const gained = new Decimal(node.gained ?? node.lost);
    return [{ indicator, node, points, gained, by, measures: measuresOf(indicator, node) }];
  });
  return all.sort((a, b) => b.gained.comparedTo(a.gained) || b.points.comparedTo(a.points));
}

/** The gate that holds the total at its cap: nothing raises the total while it does. */
export function bindingCap(result: ResultDocument, standard: Standard): Gate | undefined {
  const { score } = headline(result).outcome;
  if (score === undefined) return undefined;
  return standard.gates.find(({ id, effect }) => {
    const state = result.gates.find((gate) => gate.id === id)?.state;
    return effect.kind === "cap-score" && state !== "not-acting" && effect.score.equals(score);
  });
}

/** What the standard advises and what applies: advice with a condition only where the answers meet it. */
export function measuresOf({ improve }: Indicator, { advice = [] }: PublishedNode): Indicator["improve"] {
  return improve.filter(({ when }, place) => when === undefined || advice.includes(place));
}

/** Points lost by dimension, in the standard's order; nothing where they do not add up. */
export function losses(result: ResultDocument, standard: Standard): readonly Loss[] | undefined {
  const adding = result.nodes.every(({ lost, share }) => lost === undefined || share !== undefined);
  if (!adding) return undefined;
  const lostIn = (dimension: string, isScored: boolean) =>
    sum(
      result.nodes.flatMap(({ id, lost, outcome }) => {
        const node = standard.nodes.get(id);
        const counts = node?.kind === "indicator" && node.dimension === dimension;
        return counts && lost !== undefined && (outcome.kind === "scored") === isScored ? [new Decimal(lost)] : [];
      }),
    );
  return standard.dimensions.map((dimension) => ({
    dimension,
    byScore: lostIn(dimension.id, true),
    byAbsence: lostIn(dimension.id, false),
  }));
}
