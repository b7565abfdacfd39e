/**
 * From the indicators up to the total, in each run. Aggregations are monotone, so that the two ends hold every answer that
 * may still come.
 */
import {
  type Aggregation,
  type Branch,
  type Indicator,
  type Method,
  type Minimum,
  type MissingPolicy,
  type Node,
  type Standard,
  scaleOf,
} from "../model/index.ts";
import { Decimal } from "../quantity/index.ts";
import {
  aggregations,
  meanOf,
  type Part,
  partsOf,
  type WeightedSum,
  weightedSum,
  withScore,
} from "../scoring/index.ts";
import { isAnswered } from "./coverage.ts";
import { declaredShares } from "./declared-shares.ts";
import { hasEnoughParts, reachedShare } from "./enough.ts";
import type { Measurement, Measurements } from "./measure.ts";
import { roundAt } from "./scale.ts";
import { isScore, Joined, Measured, type Run, type Score, type Sight, type State } from "./state.ts";

/** What is made of parts: a branch, or the total of the dimensions. */
interface Whole {
  readonly aggregation: Aggregation;
  readonly parts: readonly Node[];
  readonly unknownWeights?: true;
  readonly minimum?: Minimum;
  /** What it costs what it is a part of; absent of the total. */
  readonly missing?: MissingPolicy;
}

/** What a state comes from that is not there yet: the standard, each when it is first asked for; or a tree that this one is like. */
type Grounds = ScoreTree | { readonly nodes: Standard["nodes"]; readonly measurements: Measurements };

/** Of a pooled mean also those of the groups inside it. */
function hasUnknownWeights({ aggregation, parts, unknownWeights }: Whole): boolean {
  if (unknownWeights) return true;
  return (
    aggregations[aggregation].pools === true &&
    parts.some((part) => part.kind !== "indicator" && hasUnknownWeights({ ...part, aggregation }))
  );
}

export class ScoreTree {
  readonly total: State;
  readonly dimensions: readonly Branch[];
  readonly method: Method;
  private readonly grounds: Grounds;
  private readonly states = new Map<string, State>();
  /** By the children that they sum up: every tree that is like this one starts from the same sums. */
  private readonly sums: Partial<Record<Run, Map<readonly Node[], WeightedSum | undefined>>> = {};

  static of(
    { dimensions, method, nodes }: Pick<Standard, "dimensions" | "method" | "nodes">,
    measurements: Measurements,
  ): ScoreTree {
    return new ScoreTree(dimensions, method, { nodes, measurements });
  }

  private constructor(dimensions: readonly Branch[], method: Method, grounds: Grounds) {
    this.dimensions = dimensions;
    this.method = method;
    this.grounds = grounds;
    const { aggregation, unknownWeights } = method;
    this.total = this.joined(
      { aggregation, parts: dimensions, ...(unknownWeights ? { unknownWeights } : {}) },
      (score) => score,
    );
  }

  /** A copy in which some indicators have other measurements: only their ancestors are computed again. */
  with(measurements: ReadonlyMap<Indicator, Measurement | undefined>): ScoreTree {
    const tree = new ScoreTree(this.dimensions, this.method, this);
    for (const [indicator, measurement] of measurements) {
      tree.measure(indicator, measurement);
      for (const branch of ancestors(indicator, this.dimensions)) tree.join(branch);
    }
    return tree;
  }

  state(id: string): State | undefined {
    const known = this.states.get(id);
    if (known) return known;
    const { grounds } = this;
    if (grounds instanceof ScoreTree) return grounds.state(id);
    const node = grounds.nodes.get(id);
    if (node?.kind === "indicator") this.measure(node, grounds.measurements.get(id));
    else if (node) this.join(node);
    return this.states.get(id);
  }

  private measure(indicator: Indicator, measurement: Measurement | undefined): void {
    const outcome = measurement?.outcome ?? { kind: "unscored" };
    this.states.set(
      indicator.id,
      new Measured(outcome, indicator.scoring !== undefined, indicator.missing, isAnswered(measurement)),
    );
  }

  hasEnoughDimensions(least: NonNullable<Minimum["parts"]>): boolean {
    return hasEnoughParts(least, this.statesOf(this.dimensions), "now");
  }

  private statesOf(nodes: readonly Node[]): readonly State[] {
    return nodes.flatMap(({ id }) => this.state(id) ?? []);
  }

  private isEnough({ aggregation, parts }: Whole, { parts: least, coverage }: Minimum, sight: Sight): boolean {
    if (least && !hasEnoughParts(least, this.statesOf(partsOf(aggregation, parts)), sight)) return false;
    if (!coverage) return true;
    const share = reachedShare(parts, (id) => this.state(id), declaredShares(this), sight);
    return share === undefined || share.greaterThanOrEqualTo(coverage);
  }

  private join(branch: Branch): void {
    const { id, kind, weight } = branch;
    const scale = scaleOf(this.method, weight);
    this.states.set(
      id,
      this.joined(branch, (score) => (isScore(score) ? roundAt(kind, score, scale, this.method) : score)),
    );
  }

  private joined(whole: Whole, rounded: (score: Score) => Score): Joined {
    const { aggregation, parts, minimum, missing } = whole;
    const anyWeights = hasUnknownWeights(whole);
    const joined = partsOf(aggregation, parts);
    const ownCost = minimum !== undefined || joined.some((part) => part.missing !== missing);
    return new Joined({
      parts: () => this.statesOf(joined),
      compute: (run) =>
        rounded(
          anyWeights && run !== "value" ? this.byAnyWeights(whole, run) : this.aggregate(aggregation, parts, run),
        ),
      anyWeights,
      ...(minimum ? { isEnough: (sight: Sight) => this.isEnough(whole, minimum, sight) } : {}),
      ...(missing && ownCost ? { cost: missing } : {}),
    });
  }

  /** By whatever weights, a whole lies between the lowest and the highest of its parts. */
  private byAnyWeights({ aggregation, parts }: Whole, run: "low" | "high"): Score {
    const scores = this.scoresOf(partsOf(aggregation, parts), run);
    if (scores === "blocked") return scores;
    const found = scores.flatMap(({ score }) => (isScore(score) ? [score] : []));
    if (found.length === 0) return undefined;
    return run === "low" ? Decimal.min(...found) : Decimal.max(...found);
  }

  private aggregate(aggregation: Aggregation, children: readonly Node[], run: Run): Score {
    const parts = partsOf(aggregation, children);
    const quick = aggregations[aggregation].isMean ? this.byDifference(children, parts, run) : undefined;
    if (quick) return quick;
    const scores = this.scoresOf(parts, run);
    return scores === "blocked" ? scores : aggregations[aggregation].exact(scores);
  }

  /** A mean in which one part alone is not as in the tree that this one is like: from the sums there. Else nothing. */
  private byDifference(children: readonly Node[], parts: readonly Node[], run: Run): Decimal | undefined {
    const { grounds: like, states } = this;
    if (!(like instanceof ScoreTree)) return undefined;
    const [part, ...more] = parts.filter(({ id }) => states.has(id));
    if (!part || more.length > 0) return undefined;
    const [before, score] = [like, this].map((tree) => tree.state(part.id)?.score(run));
    const sums = like.sumsOf(children, parts, run);
    if (!sums || !isScore(score)) return undefined;
    return meanOf(withScore(sums, { score, weight: part.weight }, isScore(before) ? before : undefined));
  }

  /** Nothing where a part is blocked: one score may free it, and is not to be had from sums. */
  private sumsOf(children: readonly Node[], parts: readonly Node[], run: Run): WeightedSum | undefined {
    this.sums[run] ??= new Map();
    const known = this.sums[run];
    if (!known.has(children)) {
      const scores = this.scoresOf(parts, run);
      known.set(children, scores === "blocked" ? undefined : weightedSum(scores));
    }
    return known.get(children);
  }

  private scoresOf(parts: readonly Node[], run: Run): readonly Part[] | "blocked" {
    const scores: Part[] = [];
    for (const { id, weight } of parts) {
      const score = this.state(id)?.score(run);
      if (score === "blocked") return "blocked";
      if (score !== undefined) scores.push({ score, weight });
    }
    return scores;
  }
}

/** The branches above an indicator, from the nearest up. */
function ancestors(indicator: Indicator, dimensions: readonly Branch[]): readonly Branch[] {
  const path: Branch[] = [];
  const find = (branch: Branch): boolean => {
    if (!branch.parts.includes(indicator) && !branch.parts.some((part) => part.kind !== "indicator" && find(part)))
      return false;
    path.push(branch);
    return true;
  };
  dimensions.some(find);
  return path;
}
