/**
 * answers ──▶ value and score of each indicator ──▶ dimensions ──▶ total ──▶ gates ──▶ grade
 *
 * Everything that a Result tells of one basis, still as numbers.
 */
import { Absent, type Scope, type Value } from "../formula/index.ts";
import type { Assessment, Found, Indicator, Node, Outcome, Standard } from "../model/index.ts";
import { type Decimal, one, publish, settle } from "../quantity/index.ts";
import type { PublishedGrade, PublishedTotal } from "../schema/types.gen.ts";
import { answerScope } from "./answer-scope.ts";
import { Coverages, leavesOf } from "./coverage.ts";
import { asSure, type DecidedAnswers } from "./decided.ts";
import { applyGates, atWorst, decideGates, type GateOutcome, gradeCaps, type NodeNumber } from "./gates.ts";
import { gradeOf } from "./grades.ts";
import { type Measurement, measure } from "./measure.ts";
import { publishOutcome } from "./publish.ts";
import { offScale, onScale, type Scale, scaleOf, totalScale } from "./scale.ts";
import { declaredShares } from "./shares.ts";
import { isScore, type Run, ScoreTree, type State } from "./tree.ts";

export interface Computation {
  readonly measurements: ReadonlyMap<string, Measurement>;
  readonly tree: ScoreTree;
  readonly coverages: Coverages;
  readonly scale: Scale;
  readonly gating: Gating;
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
  const { answers } = decided;
  const scope = answerScope(standard, { answers, period: assessment.period });
  const asGiven = answerScope(standard, assessment);
  const measurements = new Map(
    standard.indicators.map((indicator) => {
      const measured = asSure(measure(indicator, scope, answers, standard.method), indicator.uses, decided);
      if (measured.outcome.kind !== "scored" || !measured.outcome.rejected) return [indicator.id, measured];
      const given = measure(indicator, asGiven, assessment.answers, standard.method).outcome.kind;
      return [indicator.id, { ...measured, given }];
    }),
  );
  return computeFrom(basics, measurements, scope);
}

/** The same from measurements that are given, whoever's they are; quicker where most of them are those of another tree. */
export function computeFrom(
  { standard, assessment, decided, evidence }: Basics,
  measurements: ReadonlyMap<string, Measurement>,
  scope: Scope,
  like?: ScoreTree,
): Computation {
  const tree = new ScoreTree(standard.dimensions, measurements, standard.method, like);
  const coverages = new Coverages(standard, { assessment, decided, evidence }, measurements, declaredShares(standard));
  const scale = totalScale(standard);
  const gating = gateRuns(standard, scope, withDoubts(scope, decided.unverified), tree, coverages, scale);
  const total = finish(standard, tree, gating, scale, isShort(standard, coverages));
  return { measurements, tree, coverages, scale, gating, total };
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

export type Gating = Readonly<Record<Run, readonly GateOutcome[]>>;

function gateRuns(
  { gates, nodes, method }: Standard,
  scope: Scope,
  doubtful: Scope,
  tree: ScoreTree,
  coverages: Coverages,
  scale: Scale,
): Gating {
  if (gates.length === 0) return { value: [], low: [], high: [] };
  const number: NodeNumber = (what, id, run): Value | undefined => {
    const node = nodes.get(id);
    if (what === "score") {
      const state = id === "total" ? tree.total : tree.states.get(id);
      return scoreIn(state, run, node ? scaleOf(method, node.weight) : scale);
    }
    const { share } = coverages.of(
      node ? leavesOf(node) : [...tree.states.keys()].flatMap((each) => leafOf(nodes.get(each))),
    );
    // At best all is answered in the end.
    return share && run === "high" ? one : share;
  };
  return {
    value: atWorst(decideGates(gates, scope, number, "value"), decideGates(gates, scope, number, "low")),
    low: decideGates(gates, doubtful, number, "low"),
    high: decideGates(gates, doubtful, number, "high"),
  };
}

/** A node's score as gates see it; nothing where it is not to be scored, and what is missing is named. */
function scoreIn(state: State | undefined, run: Run, scale: Scale): Value | undefined {
  const score = state?.runs[run];
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

function leafOf(node: Node | undefined): readonly Indicator[] {
  return node?.kind === "indicator" ? [node] : [];
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
  const { outcome: before, runs } = tree.total;
  const after = (run: Run): Decimal | undefined => {
    const score = runs[run];
    return isScore(score) ? applyGates(onScale(score, scale), gating[run], scale, method) : undefined;
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
  const graded = gradeOf(value, grades, gradeCaps(gating.value));
  if (!graded) return undefined;
  const { grade, next, heldBy } = graded;
  return {
    id: grade.id,
    low: gradeOf(low, grades, gradeCaps(gating.low))?.grade.id ?? grade.id,
    high: gradeOf(high, grades, gradeCaps(gating.high))?.grade.id ?? grade.id,
    above: publish(value.minus(grade.from)),
    ...(next ? { next: next.id, margin: publish(next.from.minus(value)) } : {}),
    ...(heldBy === undefined ? {} : { "held-by": heldBy }),
  };
}
