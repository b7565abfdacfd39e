/**
 * answers ──▶ value and score of each indicator ──▶ dimensions ──▶ total ──▶ gates ──▶ grade
 *
 * Everything that a Result says of one basis, still as numbers.
 */
import type { Scope } from "../formula/index.ts";
import {
  type Assessment,
  defined,
  type Found,
  type Indicator,
  type Scale,
  type Standard,
  totalScale,
} from "../model/index.ts";
import { type Decimal, settle } from "../quantity/index.ts";
import type { PublishedTotal } from "../schema/types.gen.ts";
import { answerScope } from "./answer-scope.ts";
import { Coverages } from "./coverage.ts";
import { asSure, type DecidedAnswers } from "./decided.ts";
import { declaredShares } from "./declared-shares.ts";
import { applyGates } from "./gates.ts";
import { type Gating, gatingOf } from "./gating.ts";
import { withoutNorm } from "./imputation.ts";
import { type Measurement, type Measurements, measure } from "./measure.ts";
import { Ratings } from "./ratings.ts";
import { onScale } from "./scale.ts";
import { isScore } from "./state.ts";
import { isShort, publishTotal } from "./total.ts";
import { ScoreTree } from "./tree.ts";

export interface Computation {
  readonly measurements: Measurements;
  readonly tree: ScoreTree;
  readonly coverages: Coverages;
  readonly scale: Scale;
  readonly gating: Gating;
  readonly ratings: Ratings;
  readonly total: PublishedTotal;
}

/** What is computed from: an assessment with its answers as decided on. */
export interface Basics {
  readonly standard: Standard;
  readonly assessment: Assessment;
  readonly decided: DecidedAnswers;
  readonly evidence: ReadonlyMap<string, Found>;
}

export function compute(basics: Basics): Computation {
  const { standard, assessment, decided } = basics;
  const scope = answerScope(standard, { answers: decided.answers, period: assessment.period });
  return computeFrom(basics, whenAsked(standard, measuring(basics, scope)), scope);
}

/** Each indicator is measured when it is first asked for: a worked case asks for few. */
function whenAsked({ nodes }: Standard, measured: (indicator: Indicator) => Measurement): Measurements {
  const known = new Map<string, Measurement>();
  return {
    get(id) {
      const node = nodes.get(id);
      if (node?.kind !== "indicator") return undefined;
      const measurement = known.get(id) ?? measured(node);
      known.set(id, measurement);
      return measurement;
    },
  };
}

/** Measures indicators by the answers as decided on. */
export function measuring(
  { standard, assessment, decided }: Basics,
  scope: Scope,
): (indicator: Indicator) => Measurement {
  const { method } = standard;
  const asGiven = answerScope(standard, assessment);
  return (indicator) => {
    const counted = measure(indicator, scope, decided.answers, method);
    const unheard = decided.onlyVerified && indicator.uses.some((id) => decided.unverified.has(id));
    const measured = asSure(
      unheard ? { ...counted, outcome: withoutNorm(counted.outcome) } : counted,
      indicator.uses,
      decided,
    );
    if (!refusedBy(measured)) return measured;
    return { ...measured, given: measure(indicator, asGiven, assessment.answers, method).outcome.kind };
  };
}

/** Whether a reviewer rejected what it rests on, or adjusted it to what contradicts other answers. */
function refusedBy({ outcome }: Measurement): boolean {
  return outcome.kind === "error" || (outcome.kind === "scored" && outcome.rejected !== undefined);
}

/** The same from measurements that are given. */
function computeFrom(
  { standard, assessment, decided, evidence }: Basics,
  measurements: Measurements,
  scope: Scope,
): Computation {
  const tree = ScoreTree.of(standard, measurements);
  const coverages = new Coverages(standard, { assessment, decided, evidence }, measurements, declaredShares(standard));
  const gating = gatingOf(standard, scope, decided, tree, coverages);
  const scale = totalScale(standard);
  const { unverified } = decided;
  const ratings = new Ratings({ standard, scope, measurements, tree, coverages, unverified });
  let total: PublishedTotal | undefined;
  return {
    measurements,
    tree,
    coverages,
    scale,
    gating,
    ratings,
    get total() {
      if (total) return total;
      const finished = publishTotal(standard, tree, gating, scale, isShort(standard, coverages, tree));
      total = defined({ ...finished, rating: ratings.total(finished) });
      return total;
    },
  };
}

/** The total after gates by measurements that are given, and nothing else of a computation; where nothing has a score, nothing. */
export function totalOf(
  { standard, assessment, decided, evidence }: Basics,
  measurements: Measurements,
  scope: Scope,
): Decimal | undefined {
  const scale = totalScale(standard);
  const tree = ScoreTree.of(standard, measurements);
  const before = tree.total.score("value");
  if (!isScore(before)) return undefined;
  const coverages = new Coverages(standard, { assessment, decided, evidence }, measurements, declaredShares(standard));
  const gates = gatingOf(standard, scope, decided, tree, coverages)("value");
  return settle(applyGates(onScale(before, scale), gates, scale, standard.method));
}
