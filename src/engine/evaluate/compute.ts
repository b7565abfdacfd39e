/**
 * answers ──▶ value and score of each indicator ──▶ dimensions ──▶ total ──▶ gates ──▶ grade
 *
 * Everything that a Result says of one basis, still as numbers.
 */
import { Absent, type Scope, type Value } from "../formula/index.ts";
import {
  type Assessment,
  defined,
  type Found,
  type Indicator,
  type Outcome,
  type Scale,
  type Standard,
  scaleOf,
  totalScale,
} from "../model/index.ts";
import { type Decimal, publish, settle } from "../quantity/index.ts";
import type { PublishedGrade, PublishedTotal } from "../schema/types.gen.ts";
import { answerScope } from "./answer-scope.ts";
import { Coverages, leavesOf } from "./coverage.ts";
import { asSure, type DecidedAnswers } from "./decided.ts";
import { applyGates, atWorst, decideGates, type GateOutcome, gradeCaps, type NodeNumber } from "./gates.ts";
import { gradeOf } from "./grades.ts";
import { type Measurement, measure } from "./measure.ts";
import { publishOutcome } from "./publish.ts";
import { Ratings } from "./ratings.ts";
import { offScale, onScale } from "./scale.ts";
import { declaredShares } from "./shares.ts";
import { isScore, type Run, type State } from "./state.ts";
import { ScoreTree } from "./tree.ts";

export interface Computation {
  readonly measurements: ReadonlyMap<string, Measurement>;
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
  const measured = measuring(basics, scope);
  const measurements = new Map(standard.indicators.map((indicator) => [indicator.id, measured(indicator)]));
  return computeFrom(basics, measurements, scope);
}

/** Measures indicators by the answers as decided on. */
export function measuring(
  { standard, assessment, decided }: Basics,
  scope: Scope,
): (indicator: Indicator) => Measurement {
  const { method } = standard;
  const asGiven = answerScope(standard, assessment);
  return (indicator) => {
    const measured = asSure(measure(indicator, scope, decided.answers, method), indicator.uses, decided);
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
  measurements: ReadonlyMap<string, Measurement>,
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
      const finished = finish(standard, tree, gating, scale, isShort(standard, coverages));
      total = defined({ ...finished, rating: ratings.total(finished) });
      return total;
    },
  };
}

/** What of a submission is otherwise: measurements, and what gates read of its answers. */
export interface Otherwise {
  readonly measurements: ReadonlyMap<Indicator, Measurement | undefined>;
  readonly scope: Scope;
}

/** The total after gates by measurements that are given, and nothing else of a computation; where nothing has a score, nothing. */
export function totalOf(
  { standard, assessment, decided, evidence }: Basics,
  measurements: ReadonlyMap<string, Measurement>,
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

/** A total with the gates that made it. */
export interface Ending {
  readonly total: Decimal;
  readonly before: Decimal;
  readonly gates: readonly GateOutcome[];
  /** Whether too little is answered for a total to be named. */
  readonly short: boolean;
}

/** How a submission that was computed would end, had it been otherwise; where nothing has a score, nothing. */
export function endingOtherwise(
  { standard, assessment, decided, evidence }: Basics,
  computed: Computation,
  { measurements, scope }: Otherwise,
): Ending | undefined {
  const { scale } = computed;
  const tree = computed.tree.with(measurements);
  const score = tree.total.score("value");
  if (!isScore(score)) return undefined;
  const others = new Map([...measurements].map(([{ id }, measurement]) => [id, measurement]));
  const measured = { get: (id: string) => (others.has(id) ? others.get(id) : computed.measurements.get(id)) };
  const coverages = new Coverages(standard, { assessment, decided, evidence }, measured, declaredShares(standard));
  const gates = gatingOf(standard, scope, decided, tree, coverages)("value");
  const before = onScale(score, scale);
  return { before, gates, total: totalAfter(before, gates, standard), short: isShort(standard, coverages) };
}

/** A total before gates carried through gates whose effects are known. */
export function totalAfter(before: Decimal, gates: readonly GateOutcome[], standard: Standard): Decimal {
  const scale = totalScale(standard);
  const after = applyGates(before, gates, scale, standard.method);
  // By the same steps as a total that is published, so that the two can be taken from one another.
  return settle(onScale(offScale(after, scale), scale));
}

/** The total after gates alone. */
export function totalOtherwise(basics: Basics, computed: Computation, otherwise: Otherwise): Decimal | undefined {
  return endingOtherwise(basics, computed, otherwise)?.total;
}

/** At the ends of the interval an unverified answer is as good as none. */
function withDoubts(scope: Scope, unverified: ReadonlySet<string>): Scope {
  if (unverified.size === 0) return scope;
  const doubt = (id: string): Absent | undefined => (unverified.has(id) ? new Absent("missing", [id]) : undefined);
  return {
    ...scope,
    name: (id) => doubt(id) ?? scope.name(id),
    column: (table, id) => doubt(table) ?? scope.column(table, id),
  };
}

/** What each gate does in a run, decided when it is first asked for. */
export type Gating = (run: Run) => readonly GateOutcome[];

function gatingOf(
  { gates, nodes, method, dimensions, indicators }: Standard,
  scope: Scope,
  { unverified }: DecidedAnswers,
  tree: ScoreTree,
  coverages: Coverages,
): Gating {
  const scale = totalScale({ method, dimensions });
  const doubtful = withDoubts(scope, unverified);
  const number: NodeNumber = (what, id, run): Value | undefined => {
    const node = nodes.get(id);
    if (what === "score") {
      const state = id === "total" ? tree.total : tree.state(id);
      return scoreIn(state, run, node ? scaleOf(method, node.weight) : scale);
    }
    const below = node ? leavesOf(node) : indicators;
    return run === "value" ? coverages.of(below).share : coverages.shareAt(run, below);
  };
  const decide = (run: Run): readonly GateOutcome[] =>
    run === "value"
      ? atWorst(decideGates(gates, scope, number, run), () => decideGates(gates, scope, number, "low"))
      : decideGates(gates, doubtful, number, run);
  const decided: Partial<Record<Run, readonly GateOutcome[]>> = {};
  return (run) => {
    decided[run] ??= decide(run);
    return decided[run];
  };
}

/** A node's score as gates see it; nothing where it is not to be scored, and what is missing is named. */
function scoreIn(state: State | undefined, run: Run, scale: Scale): Value | undefined {
  const score = state?.score(run);
  if (isScore(score)) return onScale(score, scale);
  switch (state?.outcome.kind) {
    case "not-applicable":
    case "unscored":
      return undefined;
    case "missing":
    case "error":
      return new Absent("missing", state.outcome.inputs);
    default:
      return new Absent("missing", []);
  }
}

/** Whether too little is answered for a total to be named. */
export function isShort({ method, indicators }: Standard, coverages: Coverages): boolean {
  if (method.minimumCoverage === undefined) return false;
  const { share } = coverages.of(indicators);
  return share !== undefined && settle(share).lessThan(method.minimumCoverage);
}

/** The total after the gates with its interval, and its grade. */
function finish(
  { method, grades }: Standard,
  tree: ScoreTree,
  gating: Gating,
  scale: Scale,
  short: boolean,
): PublishedTotal {
  const { outcome: before } = tree.total;
  const after = (run: Run): Decimal | undefined => {
    const score = tree.total.score(run);
    return isScore(score) ? applyGates(onScale(score, scale), gating(run), scale, method) : undefined;
  };
  const [value, low, high] = [after("value"), after("low"), after("high")];
  const ends = { low: offScale(low ?? value ?? scale.from, scale), high: offScale(high ?? value ?? scale.to, scale) };
  const outcome: Outcome = short
    ? { kind: "insufficient-coverage", ...ends }
    : before.kind === "scored" && value
      ? { kind: "scored", score: offScale(value, scale), ...ends }
      : before.kind === "missing"
        ? { ...before, ...ends }
        : before;
  const graded =
    outcome.kind === "scored" && value ? publishGrade(value, low ?? value, high ?? value, grades, gating) : undefined;
  return {
    outcome: publishOutcome(outcome, scale),
    "before-gates": publishOutcome(before, scale),
    ...(graded ? { grade: graded } : {}),
  };
}

function publishGrade(
  value: Decimal,
  low: Decimal,
  high: Decimal,
  grades: Standard["grades"],
  gating: Gating,
): PublishedGrade | undefined {
  const graded = gradeOf(value, grades, gradeCaps(gating("value")));
  if (!graded) return undefined;
  const { grade, next, heldBy } = graded;
  return {
    id: grade.id,
    low: gradeOf(low, grades, gradeCaps(gating("low")))?.grade.id ?? grade.id,
    high: gradeOf(high, grades, gradeCaps(gating("high")))?.grade.id ?? grade.id,
    above: publish(value.minus(grade.from)),
    ...(next ? { next: next.id, margin: publish(next.from.minus(value)) } : {}),
    ...(heldBy === undefined ? {} : { "held-by": heldBy }),
  };
}
