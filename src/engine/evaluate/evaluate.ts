/**
 * assessment, review ──▶ computation on each basis ──▶ Result
 *
 * A pure function: the same standard, assessment, review, evidence and day give the same bytes.
 */
import {
  type Assessment,
  type Diagnostic,
  engine,
  type Found,
  isVerified,
  type Node,
  type Review,
  type Standard,
} from "../model/index.ts";
import { dayText, publish } from "../quantity/index.ts";
import type {
  PublishedDiagnostic,
  PublishedGate,
  PublishedNode,
  PublishedTotal,
  ResultDocument,
} from "../schema/types.gen.ts";
import { type Computation, compute } from "./compute.ts";
import { leavesOf } from "./coverage.ts";
import { type Basis, decided } from "./decided.ts";
import { findings } from "./findings.ts";
import type { GateOutcome } from "./gates.ts";
import { publishAnswers, publishCoverage, publishEvidence, publishOutcome, publishPractices } from "./publish.ts";
import { onScale, scaleOf } from "./scale.ts";
import { effectiveShares } from "./shares.ts";
import { isScore } from "./tree.ts";

export interface Evaluation {
  readonly standard: Standard;
  readonly assessment: Assessment;
  /** An evaluator's decisions; with them the result is about the verified score. */
  readonly review?: Review;
  /** What was found of each evidence entry; what is not named was not looked at. */
  readonly evidence?: ReadonlyMap<string, Found>;
  /** The day for which it is scored, YYYY-MM-DD; by default the last of the period. */
  readonly asOf?: string;
}

export function evaluate({ standard, assessment, review, evidence = new Map(), asOf }: Evaluation): ResultDocument {
  const on = (basis: Basis): Computation =>
    compute({ standard, assessment, decided: decided(assessment, review, basis), evidence });
  const given = on("self-assessed");
  const verified = review && { verified: on("verified"), only: on("verified-only") };
  const main = verified?.verified ?? given;
  const after = decided(assessment, review, verified ? "verified" : "self-assessed");
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
    ...(review ? { review: identifyReview(review) } : {}),
    basis: verified ? "verified" : "self-assessed",
    verdict: verdictOf(main.total),
    totals: {
      "self-assessed": given.total,
      ...(verified ? { verified: verified.verified.total, "verified-only": verified.only.total } : {}),
    },
    coverage: publishCoverage(main.coverage),
    nodes: publishNodes(standard, main, verified ? given : undefined, review),
    gates: publishGates(main.gating.value, main.total),
    answers: publishAnswers(standard, assessment, after.answers, review),
    evidence: publishEvidence(assessment, evidence),
    ...(assessment.practices.length > 0 ? { practices: publishPractices(assessment) } : {}),
    diagnostics: [
      ...assessment.diagnostics,
      ...(review?.diagnostics ?? []),
      ...findings(standard, { ...assessment, answers: after.answers }, main.measurements),
    ].map(publishDiagnostic),
  };
}

function verdictOf({ outcome }: PublishedTotal): ResultDocument["verdict"] {
  if (outcome.kind === "scored" || outcome.kind === "insufficient-coverage") return outcome.kind;
  return outcome.kind === "missing" ? "blocked" : "nothing-scored";
}

function identifyReview({ digest, reviewer, signed }: Review): NonNullable<ResultDocument["review"]> {
  return { digest, reviewer: reviewer.name, ...(signed ? { signed: { ...signed } } : {}) };
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
  main: Computation,
  given: Computation | undefined,
  review: Review | undefined,
): PublishedNode[] {
  const { tree, measurements, coverages, scale } = main;
  const shares = effectiveShares(standard, tree);
  const before = tree.total.runs.value;
  return [...standard.nodes.values()].map((node): PublishedNode => {
    const { outcome, runs } = tree.states.get(node.id) ?? nothing;
    const own = scaleOf(standard.method, node.weight);
    const share = shares.get(node.id);
    const value = measurements.get(node.id)?.value;
    const contribution = share && isScore(runs.value) ? share.times(onScale(runs.value, scale)) : undefined;
    const scored = node.kind === "indicator" && node.scoring && outcome.kind !== "not-applicable";
    const full = scored && isScore(before) ? tree.totalWithFull(node) : undefined;
    const coverage = node.kind === "indicator" ? undefined : coverages.of(leavesOf(node)).share;
    const earlier = given?.tree.states.get(node.id)?.outcome;
    return {
      id: node.id,
      kind: node.kind,
      ...(node.parent === undefined ? {} : { parent: node.parent }),
      outcome: publishOutcome(outcome, own),
      ...(earlier ? { "self-assessed": publishOutcome(earlier, own) } : {}),
      ...(review && node.kind === "indicator" ? { verification: verificationOf(node, review) } : {}),
      ...(value && node.kind === "indicator" ? { value: publish(value.div(node.unit?.factor ?? 1)) } : {}),
      ...(outcome.kind === "unscored" ? {} : { weight: publish(node.weight) }),
      ...(share ? { share: publish(share) } : {}),
      ...(contribution ? { contribution: publish(contribution) } : {}),
      ...(full && isScore(before) ? { lost: publish(onScale(full, scale).minus(onScale(before, scale))) } : {}),
      ...(coverage ? { coverage: publish(coverage) } : {}),
    };
  });
}

const nothing = { outcome: { kind: "unscored" }, runs: { value: undefined } } as const;

function verificationOf(
  { uses }: Node & { kind: "indicator" },
  { latest }: Review,
): NonNullable<PublishedNode["verification"]> {
  if (uses.some((id) => latest.get(id)?.verdict === "rejected")) return "rejected";
  return uses.every((id) => isVerified(latest.get(id))) ? "verified" : "unverified";
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
