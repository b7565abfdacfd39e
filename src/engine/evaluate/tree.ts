/**
 * From the indicators up to the total, three times over: as answered (`value`), and with what is not
 * known at its worst (`low`) and at its best (`high`). Aggregations are monotone, so that the two ends
 * hold every answer that may still come.
 */
import type { Aggregation, Branch, Indicator, Method, Node, Outcome } from "../model/index.ts";
import { type Decimal, one, zero } from "../quantity/index.ts";
import { aggregations, type Part } from "./aggregate/index.ts";
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

  constructor(dimensions: readonly Branch[], measurements: ReadonlyMap<string, Measurement>, method: Method) {
    this.method = method;
    this.dimensions = dimensions;
    for (const dimension of dimensions) this.visit(dimension, measurements);
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
      const score = this.aggregate(branch.aggregation, branch.parts, "value", changed);
      if (!isScore(score)) return undefined;
      changed.set(branch.id, roundAt(branch.kind, score, scaleOf(this.method, branch.weight), this.method));
    }
    const total = this.aggregate(this.method.aggregation, this.dimensions, "value", changed);
    return isScore(total) ? total : undefined;
  }

  private visit(node: Node, measurements: ReadonlyMap<string, Measurement>): void {
    if (node.kind === "indicator") {
      const outcome: Outcome = measurements.get(node.id)?.outcome ?? { kind: "unscored" };
      this.states.set(node.id, { outcome, runs: node.scoring ? runsOf(outcome, this.method.missing) : noPlace });
      return;
    }
    for (const part of node.parts) this.visit(part, measurements);
    const { outcome, runs } = this.join(node.aggregation, node.parts);
    const rounded = (score: Decimal | "blocked" | undefined) =>
      !isScore(score) ? score : roundAt(node.kind, score, scaleOf(this.method, node.weight), this.method);
    const { value, low, high } = { value: rounded(runs.value), low: rounded(runs.low), high: rounded(runs.high) };
    this.states.set(node.id, { outcome: withScores(outcome, value, low, high), runs: { value, low, high } });
  }

  private join(aggregation: Aggregation, children: readonly Node[]): State {
    const runs = {
      value: this.aggregate(aggregation, children, "value"),
      low: this.aggregate(aggregation, children, "low"),
      high: this.aggregate(aggregation, children, "high"),
    };
    const outcome = this.outcomeOf(this.parts(aggregation, children), runs);
    return { outcome, runs };
  }

  private aggregate(
    aggregation: Aggregation,
    children: readonly Node[],
    run: Run,
    changed?: ReadonlyMap<string, Decimal>,
  ): Decimal | "blocked" | undefined {
    const parts: Part[] = [];
    for (const { id, weight } of this.parts(aggregation, children)) {
      const score = changed?.get(id) ?? this.states.get(id)?.runs[run];
      if (score === "blocked") return "blocked";
      if (score !== undefined) parts.push({ score, weight });
    }
    return aggregations[aggregation](parts);
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
