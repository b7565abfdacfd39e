/**
 * From the indicators up to the total, three times over: as answered (`value`), and with what is not
 * known at its worst (`low`) and at its best (`high`). Aggregations are monotone, so that the two ends
 * hold every answer that may still come.
 */
import type { Aggregation, Branch, Indicator, Method, Node, Outcome } from "../model/index.ts";
import { type Decimal, one, zero } from "../quantity/index.ts";
import {
  aggregations,
  isMean,
  meanOf,
  type Part,
  type WeightedSum,
  weightedSum,
  withScore,
} from "./aggregate/index.ts";
import type { Measurement } from "./measure.ts";
import { roundAt, scaleOf } from "./scale.ts";

export type Run = "value" | "low" | "high";

/** A node's score in each run. Absent: it takes no place. `blocked`: it takes its parent's score with it. */
export interface State {
  readonly outcome: Outcome;
  readonly runs: Readonly<Record<Run, Decimal | "blocked" | undefined>>;
}

export class ScoreTree {
  readonly states = new Map<string, State>();
  readonly total: State;
  private readonly method: Method;
  private readonly dimensions: readonly Branch[];
  private readonly measurements: ReadonlyMap<string, Measurement>;
  /** By the children that they sum up: every indicator's full score is tried against the same sums. */
  private readonly sums = new Map<readonly Node[], WeightedSum | undefined>();

  /** What `like` measured alike below a branch, it need not score again. */
  constructor(
    dimensions: readonly Branch[],
    measurements: ReadonlyMap<string, Measurement>,
    method: Method,
    like?: ScoreTree,
  ) {
    this.method = method;
    this.dimensions = dimensions;
    this.measurements = measurements;
    for (const dimension of dimensions) this.visit(dimension, like);
    this.total = this.join(method.aggregation, dimensions);
  }

  /** The parts that an aggregation joins: the children, or for `pooled` all indicators below. */
  parts(aggregation: Aggregation, children: readonly Node[]): readonly Node[] {
    return aggregation === "pooled"
      ? children.flatMap((child) => (child.kind === "indicator" ? [child] : this.parts(aggregation, child.parts)))
      : children;
  }

  /** What the total (before gates) would be if one indicator alone scored full; nothing where there is no total. */
  totalWithFull(indicator: Indicator): Decimal | undefined {
    const changed = new Map<string, Decimal>([[indicator.id, one]]);
    const above = ancestors(indicator, this.dimensions);
    for (const branch of above) {
      const score = this.aggregateWith(branch.aggregation, branch.parts, changed);
      if (!isScore(score)) return undefined;
      changed.set(branch.id, roundAt(branch.kind, score, scaleOf(this.method, branch.weight), this.method));
    }
    const total = this.aggregateWith(this.method.aggregation, this.dimensions, changed);
    return isScore(total) ? total : undefined;
  }

  private visit(node: Node, like: ScoreTree | undefined): void {
    if (node.kind === "indicator") {
      const outcome: Outcome = this.measurements.get(node.id)?.outcome ?? { kind: "unscored" };
      this.states.set(node.id, { outcome, runs: node.scoring ? runsOf(outcome, this.method.missing) : noPlace });
      return;
    }
    for (const part of node.parts) this.visit(part, like);
    const alike = like && this.measuresAs(like, node) ? like.states.get(node.id) : undefined;
    this.states.set(node.id, alike ?? this.score(node));
  }

  private score(node: Branch): State {
    const { outcome, runs } = this.join(node.aggregation, node.parts);
    const rounded = (score: Decimal | "blocked" | undefined) =>
      !isScore(score) ? score : roundAt(node.kind, score, scaleOf(this.method, node.weight), this.method);
    const value = rounded(runs.value);
    const end = (score: Decimal | "blocked" | undefined) => (score === runs.value ? value : rounded(score));
    const [low, high] = [end(runs.low), end(runs.high)];
    return { outcome: withScores(outcome, value, low, high), runs: { value, low, high } };
  }

  private measuresAs(like: ScoreTree, node: Node): boolean {
    return node.kind === "indicator"
      ? like.measurements.get(node.id) === this.measurements.get(node.id)
      : node.parts.every((part) => this.measuresAs(like, part));
  }

  private join(aggregation: Aggregation, children: readonly Node[]): State {
    const parts = this.parts(aggregation, children);
    const value = this.aggregate(aggregation, parts, "value");
    // Where nothing below is open, both ends are the score itself.
    const sure = parts.every(({ id }) => isSure(this.states.get(id)?.runs));
    const runs = {
      value,
      low: sure ? value : this.aggregate(aggregation, parts, "low"),
      high: sure ? value : this.aggregate(aggregation, parts, "high"),
    };
    return { outcome: this.outcomeOf(parts, runs), runs };
  }

  private aggregate(
    aggregation: Aggregation,
    parts: readonly Node[],
    run: Run,
    changed?: ReadonlyMap<string, Decimal>,
  ): Decimal | "blocked" | undefined {
    const scores = this.scoresOf(parts, run, changed);
    return scores === "blocked" ? scores : aggregations[aggregation](scores);
  }

  /** The same with another score for one of the parts; of a mean only the difference is reckoned. */
  private aggregateWith(
    aggregation: Aggregation,
    children: readonly Node[],
    changed: ReadonlyMap<string, Decimal>,
  ): Decimal | "blocked" | undefined {
    const parts = this.parts(aggregation, children);
    const part = parts.find(({ id }) => changed.has(id));
    const score = part && changed.get(part.id);
    const sums = isMean(aggregation) ? this.sumsOf(children, parts) : undefined;
    if (!sums || !part || !score) return this.aggregate(aggregation, parts, "value", changed);
    const before = this.states.get(part.id)?.runs.value;
    return meanOf(withScore(sums, { score, weight: part.weight }, isScore(before) ? before : undefined));
  }

  /** Nothing where a part is blocked: one score may free it, and is not to be had from sums. */
  private sumsOf(children: readonly Node[], parts: readonly Node[]): WeightedSum | undefined {
    if (!this.sums.has(children)) {
      const scores = this.scoresOf(parts, "value");
      this.sums.set(children, scores === "blocked" ? undefined : weightedSum(scores));
    }
    return this.sums.get(children);
  }

  private scoresOf(
    parts: readonly Node[],
    run: Run,
    changed?: ReadonlyMap<string, Decimal>,
  ): readonly Part[] | "blocked" {
    const scores: Part[] = [];
    for (const { id, weight } of parts) {
      const score = changed?.get(id) ?? this.states.get(id)?.runs[run];
      if (score === "blocked") return "blocked";
      if (score !== undefined) scores.push({ score, weight });
    }
    return scores;
  }

  /** Of no scores there is no score: then all parts are unscored or do not apply, or at least one is missing. */
  private outcomeOf(parts: readonly Node[], runs: State["runs"]): Outcome {
    const scored = parts.filter((part) => part.kind !== "indicator" || part.scoring);
    const outcomes = scored
      .flatMap(({ id }) => this.states.get(id)?.outcome ?? [])
      .filter(({ kind }) => kind !== "unscored");
    if (outcomes.length === 0) return { kind: "unscored" };
    if (isScore(runs.value))
      return withScores({ kind: "scored", score: zero, low: zero, high: one }, runs.value, runs.low, runs.high);
    if (outcomes.every(({ kind }) => kind === "not-applicable")) {
      const claims = outcomes.flatMap((outcome) =>
        outcome.kind === "not-applicable" && outcome.by === "claim" ? outcome.inputs : [],
      );
      return claims.length > 0
        ? { kind: "not-applicable", by: "claim", inputs: [...new Set(claims)], open: runs.low !== undefined }
        : { kind: "not-applicable", by: "standard", open: runs.low !== undefined };
    }
    const inputs = outcomes.flatMap((outcome) =>
      outcome.kind === "missing" || outcome.kind === "error" ? outcome.inputs : [],
    );
    return withScores(
      { kind: "missing", inputs: [...new Set(inputs)], low: zero, high: one },
      undefined,
      runs.low,
      runs.high,
    );
  }
}

/** Whether nothing that may still come can change it. */
function isSure(runs: State["runs"] | undefined): boolean {
  return runs?.low === runs?.value && runs?.high === runs?.value;
}

/** What is not scored takes no place in any run. */
const noPlace: State["runs"] = { value: undefined, low: undefined, high: undefined };

/** What an indicator brings to each run. An open claim may be refused, and then scores 0; an open condition may yet hold. */
function runsOf(outcome: Outcome, missing: Method["missing"]): State["runs"] {
  switch (outcome.kind) {
    case "scored":
      return { value: outcome.score, low: outcome.low, high: outcome.high };
    case "missing":
    case "error":
      return { value: missing === "zero" ? zero : missing === "block" ? "blocked" : undefined, low: zero, high: one };
    case "not-applicable":
      return outcome.open
        ? { value: undefined, low: zero, high: outcome.by === "standard" ? one : undefined }
        : noPlace;
    default:
      return noPlace;
  }
}

function withScores(
  outcome: Outcome,
  value: Decimal | "blocked" | undefined,
  low: Decimal | "blocked" | undefined,
  high: Decimal | "blocked" | undefined,
): Outcome {
  // What can only be lost by a refused claim, or only won, is bounded by the score itself.
  const ends = {
    low: isScore(low) ? low : isScore(value) ? value : zero,
    high: isScore(high) ? high : isScore(value) ? value : one,
  };
  if (outcome.kind === "scored" && isScore(value)) return { kind: "scored", score: value, ...ends };
  if (outcome.kind === "missing") return { ...outcome, ...ends };
  return outcome;
}

export function isScore(score: Decimal | "blocked" | undefined): score is Decimal {
  return score !== undefined && score !== "blocked";
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
