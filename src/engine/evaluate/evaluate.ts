/**
 * answers ──▶ value and score of each indicator ──▶ dimensions ──▶ total ──▶ gates ──▶ grade ──▶ Result
 *
 * A pure function: the same standard, assessment, evidence and day give the same bytes.
 */
import type { Scope, Value } from "../formula/index.ts";
import { Absent } from "../formula/index.ts";
import {
  type Assessment,
  type Diagnostic,
  engine,
  type Found,
  type Indicator,
  type Node,
  type Outcome,
  type Standard,
} from "../model/index.ts";
import { type Decimal, dayText, one, publish, settle } from "../quantity/index.ts";
import type {
  PublishedDiagnostic,
  PublishedGate,
  PublishedGrade,
  PublishedNode,
  PublishedTotal,
  ResultDocument,
} from "../schema/types.gen.ts";
import { answerScope } from "./answer-scope.ts";
import { Coverages, leavesOf } from "./coverage.ts";
import { findings } from "./findings.ts";
import { applyGates, decideGates, type GateOutcome, gradeCaps, type NodeNumber } from "./gates.ts";
import { gradeOf } from "./grades.ts";
import { type Measurement, measure } from "./measure.ts";
import { publishAnswers, publishCoverage, publishEvidence, publishOutcome } from "./publish.ts";
import { offScale, onScale, type Scale, scaleOf, totalScale } from "./scale.ts";
import { declaredShares, effectiveShares } from "./shares.ts";
import { isScore, type Run, ScoreTree } from "./tree.ts";

export interface Evaluation {
  readonly standard: Standard;
  readonly assessment: Assessment;
  /** What was found of each evidence entry; what is not named was not looked at. */
  readonly evidence?: ReadonlyMap<string, Found>;
  /** The day for which it is scored, YYYY-MM-DD; by default the last of the period. */
  readonly asOf?: string;
}

export function evaluate({ standard, assessment, evidence = new Map(), asOf }: Evaluation): ResultDocument {
  const { method, dimensions, indicators } = standard;
  const scope = answerScope(standard, assessment);
  const measurements = new Map(
    indicators.map((indicator) => [indicator.id, measure(indicator, scope, assessment.answers, method)]),
  );
  const tree = new ScoreTree(dimensions, measurements, method);
  const coverages = new Coverages(standard, assessment, evidence, tree, declaredShares(standard));
  const coverage = coverages.of(indicators);
  const scale = totalScale(standard);
  const gating = gateRuns(standard, scope, tree, coverages, scale);
  const total = finish(standard, tree, gating, scale, coverage.share);
  const { outcome } = total;
  return {
    citymark: "result/1",
    engine: { ...engine },
    standard: {
      reference: standard.reference,
      version: standard.version,
      status: standard.status,
      ...standard.digests,
    },
    assessment: identify(assessment),
    "as-of": asOf ?? dayText(assessment.period.to),
    basis: "self-assessed",
    verdict:
      outcome.kind === "scored"
        ? "scored"
        : outcome.kind === "insufficient-coverage"
          ? "insufficient-coverage"
          : outcome.kind === "missing"
            ? "blocked"
            : "nothing-scored",
    totals: { "self-assessed": total },
    coverage: publishCoverage(coverage),
    nodes: publishNodes(standard, tree, measurements, coverages, scale),
    gates: publishGates(gating.value, total),
    answers: publishAnswers(standard, assessment),
    evidence: publishEvidence(assessment, evidence),
    diagnostics: [...assessment.diagnostics, ...findings(standard, assessment, measurements)].map(publishDiagnostic),
  };
}

type Gating = Readonly<Record<Run, readonly GateOutcome[]>>;

function gateRuns(
  { gates, nodes, method }: Standard,
  scope: Scope,
  tree: ScoreTree,
  coverages: Coverages,
  scale: Scale,
): Gating {
  if (gates.length === 0) return { value: [], low: [], high: [] };
  const number: NodeNumber = (what, id, run): Value | undefined => {
    const node = nodes.get(id);
    if (what === "coverage") {
      const { share } = coverages.of(
        node ? leavesOf(node) : [...tree.states.keys()].flatMap((each) => leafOf(nodes.get(each))),
      );
      // At best all is answered in the end.
      return share && run === "high" ? one : share;
    }
    const state = id === "total" ? tree.total : tree.states.get(id);
    const score = state?.runs[run];
    if (isScore(score)) return onScale(score, node ? scaleOf(method, node.weight) : scale);
    return state?.outcome.kind === "not-applicable" || state?.outcome.kind === "unscored"
      ? undefined
      : new Absent(
          "missing",
          state?.outcome.kind === "missing" || state?.outcome.kind === "error" ? state.outcome.inputs : [],
        );
  };
  return {
    value: decideGates(gates, scope, number, "value"),
    low: decideGates(gates, scope, number, "low"),
    high: decideGates(gates, scope, number, "high"),
  };
}

function leafOf(node: Node | undefined): readonly Indicator[] {
  return node?.kind === "indicator" ? [node] : [];
}

/** The total after the gates with its interval, and its grade. */
function finish(
  { method, grades }: Standard,
  tree: ScoreTree,
  gating: Gating,
  scale: Scale,
  share: Decimal | undefined,
): PublishedTotal {
  const { outcome: before, runs } = tree.total;
  const after = (run: Run): Decimal | undefined => {
    const score = runs[run];
    return isScore(score) ? applyGates(onScale(score, scale), gating[run], scale, method) : undefined;
  };
  const [value, low, high] = [after("value"), after("low"), after("high")];
  const ends = { low: offScale(low ?? value ?? scale.from, scale), high: offScale(high ?? value ?? scale.to, scale) };
  const short = method.minimumCoverage && share && settle(share).lessThan(method.minimumCoverage);
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

function identify({
  digest,
  city,
  fictitious,
  period,
  programme,
  departments,
}: Assessment): ResultDocument["assessment"] {
  return {
    digest,
    city: { ...city },
    fictitious,
    period: { from: dayText(period.from), to: dayText(period.to) },
    ...(programme ? { programme: { ...programme } } : {}),
    ...(departments.size > 0 ? { departments: Object.fromEntries(departments) } : {}),
  };
}

function publishNodes(
  standard: Standard,
  tree: ScoreTree,
  measurements: ReadonlyMap<string, Measurement>,
  coverages: Coverages,
  scale: Scale,
): PublishedNode[] {
  const { method, nodes } = standard;
  const shares = effectiveShares(standard, tree);
  const before = tree.total.runs.value;
  return [...nodes.values()].map((node): PublishedNode => {
    const { outcome, runs } = tree.states.get(node.id) ?? {
      outcome: { kind: "unscored" as const },
      runs: { value: undefined },
    };
    const share = shares.get(node.id);
    const value = measurements.get(node.id)?.value;
    const contribution = share && isScore(runs.value) ? share.times(onScale(runs.value, scale)) : undefined;
    const full =
      node.kind === "indicator" && node.scoring && outcome.kind !== "not-applicable" && isScore(before)
        ? tree.totalWithFull(node)
        : undefined;
    const coverage = node.kind === "indicator" ? undefined : coverages.of(leavesOf(node)).share;
    return {
      id: node.id,
      kind: node.kind,
      ...(node.parent === undefined ? {} : { parent: node.parent }),
      outcome: publishOutcome(outcome, scaleOf(method, node.weight)),
      ...(value && node.kind === "indicator" ? { value: publish(value.div(node.unit?.factor ?? 1)) } : {}),
      ...(outcome.kind === "unscored" ? {} : { weight: publish(node.weight) }),
      ...(share ? { share: publish(share) } : {}),
      ...(contribution ? { contribution: publish(contribution) } : {}),
      ...(full && isScore(before) ? { lost: publish(onScale(full, scale).minus(onScale(before, scale))) } : {}),
      ...(coverage ? { coverage: publish(coverage) } : {}),
    };
  });
}

function publishGates(
  outcomes: readonly GateOutcome[],
  { outcome, "before-gates": before }: PublishedTotal,
): PublishedGate[] {
  return outcomes.map(({ gate: { id, effect }, state, effect: size, inputs }) => ({
    id,
    state,
    ...("amount" in effect
      ? { effect: publish(size) }
      : { cap: effect.kind === "cap-grade" ? effect.grade : publish(effect.score) }),
    ...(before.score === undefined ? {} : { before: before.score }),
    ...(outcome.score === undefined ? {} : { after: outcome.score }),
    ...(inputs.length === 0 ? {} : { inputs: [...inputs] }),
  }));
}

function publishDiagnostic({ rule, severity, facts, where }: Diagnostic): PublishedDiagnostic {
  return { rule, severity, facts: { ...facts }, path: [...where.path] };
}
