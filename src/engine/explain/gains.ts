/** Where points were lost, and what would raise the total. */
import { answerScope, decided, endingIfFull } from "../evaluate/index.ts";
import { evaluateFormula, usesNode } from "../formula/index.ts";
import {
  type Assessment,
  type Branch,
  type Gate,
  headline,
  type Indicator,
  type Review,
  type Standard,
  totalScale,
} from "../model/index.ts";
import { clamp, Decimal, sum, zero } from "../quantity/index.ts";
import type { PublishedNode, ResultDocument } from "../schema/types.gen.ts";

/** What a result was computed from. */
export interface Given {
  readonly assessment: Assessment;
  readonly review?: Review;
}

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
export function gains(result: ResultDocument, standard: Standard, given: Given): readonly Gain[] {
  const gainedBy = afterGates(result, standard, given);
  const measures = applicableMeasures(standard, given);
  const all = result.nodes.flatMap((node): Gain[] => {
    const indicator = standard.nodes.get(node.id);
    if (indicator?.kind !== "indicator" || node.lost === undefined) return [];
    const points = new Decimal(node.lost);
    if (!points.greaterThan(0)) return [];
    const by = node.outcome.kind === "scored" ? "score" : "absence";
    return [{ indicator, node, points, gained: gainedBy(indicator, points), by, measures: measures(indicator) }];
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

/**
 * What is gained before gates, carried through the gates. Gates that read scores are decided anew, for which the answers
 * are needed; a public edition has not all of them, so its gates are held as they are.
 */
function afterGates(
  result: ResultDocument,
  standard: Standard,
  given: Given,
): (indicator: Indicator, points: Decimal) => Decimal {
  const { outcome, "before-gates": before } = headline(result);
  if (standard.gates.length === 0 || outcome.score === undefined || before.score === undefined)
    return (_, points) => points;
  if (!result.public && standard.gates.some(readsScores)) {
    const ending = endingIfFull(standard, given);
    const now = ending([])?.total ?? zero;
    return (indicator) => (ending([indicator])?.total ?? now).minus(now);
  }
  const from = new Decimal(before.score);
  const now = throughGates(result, standard, from);
  return (_, points) => throughGates(result, standard, from.plus(points)).minus(now);
}

function readsScores({ effect, when }: Gate): boolean {
  return (when !== undefined && usesNode(when)) || ("amount" in effect && usesNode(effect.amount));
}

/** With the gates as they are in the result. */
function throughGates({ gates }: ResultDocument, standard: Standard, before: Decimal): Decimal {
  const { from, to } = totalScale(standard);
  const moved = before.plus(sum(gates.map(({ effect = "0" }) => new Decimal(effect))));
  const caps = standard.gates.flatMap(({ id, effect }) => {
    const acts = gates.find((gate) => gate.id === id)?.state !== "not-acting";
    return acts && effect.kind === "cap-score" ? [effect.score] : [];
  });
  return Decimal.min(clamp(moved, from, to), ...caps);
}

/** Advice with a condition is given only where the answers meet it. */
export function applicableMeasures(
  standard: Standard,
  { assessment, review }: Given,
): (indicator: Indicator) => Indicator["improve"] {
  const { answers } = decided(assessment, review, review ? "verified" : "self-assessed");
  const scope = answerScope(standard, { answers, period: assessment.period });
  return ({ improve }) => improve.filter(({ when }) => when === undefined || evaluateFormula(when, scope) === true);
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
