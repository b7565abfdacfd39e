/**
 * assessment, review ──▶ computation on each basis ──▶ Result
 *
 * A pure function: the same standard, assessment, review, evidence and day give the same bytes.
 */
import {
  type Assessment,
  type Diagnostic,
  defined,
  engine,
  type Found,
  type Indicator,
  isVerified,
  type Node,
  type Review,
  type Standard,
  scaleOf,
} from "../model/index.ts";
import { type Decimal, dayText, publish, zero } from "../quantity/index.ts";
import type {
  PublishedDiagnostic,
  PublishedGate,
  PublishedNode,
  PublishedTotal,
  ResultDocument,
} from "../schema/types.gen.ts";
import { baseTotal } from "./base-total.ts";
import { type Computation, compute } from "./compute.ts";
import { leavesOf } from "./coverage.ts";
import { type Basis, decided } from "./decided.ts";
import { decisionEffects } from "./decision-effects.ts";
import { findings } from "./findings.ts";
import type { GateOutcome } from "./gates.ts";

import { full } from "./if-full.ts";
import { type Prospects, prospectsOf } from "./prospects.ts";
import {
  publishAnswers,
  publishCoverage,
  publishEvidence,
  publishImputed,
  publishOutcome,
  publishPractices,
} from "./publish.ts";
import { onScale } from "./scale.ts";
import { effectiveShares } from "./shares.ts";
import { isScore } from "./state.ts";

/** What is scored, and by what. */
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

/** What was scored: the answers as a review leaves them. */
interface Scored extends Pick<Evaluation, "standard" | "assessment"> {
  readonly review: Review | undefined;
  readonly answers: Assessment["answers"];
}

/** Computes the Result of an assessment that was read. It has no clock: the same arguments give the same Result. */
export function evaluate({ standard, assessment, review, evidence = new Map(), asOf }: Evaluation): ResultDocument {
  const on = (basis: Basis): Computation =>
    compute({ standard, assessment, decided: decided(assessment, review, basis), evidence });
  const given = on("self-assessed");
  const verified = review && { verified: on("verified"), only: on("verified-only") };
  const main = verified?.verified ?? given;
  const after = decided(assessment, review, verified ? "verified" : "self-assessed");
  const basics = { standard, assessment, decided: after, evidence };
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
    ...baseTotal(standard, basics, review, verified ? "verified" : "self-assessed"),
    coverage: publishCoverage(main.coverages.of(standard.indicators)),
    nodes: publishNodes(standard, main, verified ? given : undefined, review, prospectsOf(basics, main)),
    gates: publishGates(main.gating("value"), main.total),
    answers: publishAnswers(
      standard,
      assessment,
      after.answers,
      review && { review, effects: decisionEffects(basics, main, review) },
    ),
    evidence: publishEvidence(assessment, evidence),
    ...(assessment.practices.length > 0 ? { practices: publishPractices(assessment) } : {}),
    diagnostics: publishDiagnostics({ standard, assessment, review, answers: after.answers }, main),
  };
}

/** What is said first of a result: its total, and what was found. */
export interface Headline extends Pick<ResultDocument, "diagnostics"> {
  readonly total: PublishedTotal;
}

/** The same as of the whole result, of which nothing else is written out: for a line among many. */
export function evaluateHeadline({ standard, assessment, review, evidence = new Map() }: Evaluation): Headline {
  const after = decided(assessment, review, review ? "verified" : "self-assessed");
  const main = compute({ standard, assessment, decided: after, evidence });
  const diagnostics = publishDiagnostics({ standard, assessment, review, answers: after.answers }, main);
  return { total: main.total, diagnostics };
}

function verdictOf({ outcome }: PublishedTotal): ResultDocument["verdict"] {
  if (outcome.kind === "scored" || outcome.kind === "insufficient-coverage") return outcome.kind;
  return outcome.kind === "missing" ? "blocked" : "nothing-scored";
}

function identifyReview({ digest, reviewer, signed, signatureInvalid }: Review): NonNullable<ResultDocument["review"]> {
  return {
    digest,
    reviewer: reviewer.name,
    ...(signed ? { signed: { ...signed } } : {}),
    ...(signatureInvalid
      ? { "signature-invalid": { ...signatureInvalid, because: [...signatureInvalid.because] } }
      : {}),
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
  main: Computation,
  given: Computation | undefined,
  review: Review | undefined,
  prospects: Prospects,
): PublishedNode[] {
  const { tree } = main;
  const shares = effectiveShares(standard, tree);
  return [...standard.nodes.values()].map((node): PublishedNode => {
    const { outcome } = tree.state(node.id) ?? nothing;
    const own = scaleOf(standard.method, node.weight);
    const share = shares.get(node.id);
    const indicator = node.kind === "indicator" ? node : undefined;
    const earlier = given?.tree.state(node.id)?.outcome;
    const lost = indicator && publishLost(indicator, main);
    return defined({
      id: node.id,
      kind: node.kind,
      parent: node.parent,
      outcome: publishOutcome(outcome, own),
      "self-assessed": earlier && publishOutcome(earlier, own),
      verification: indicator && review && verificationOf(indicator, review),
      value: indicator && publishValue(indicator, main),
      ...publishNorms(node, main),
      rating: main.ratings.of(node),
      weight: outcome.kind === "unscored" ? undefined : publish(node.weight),
      share: share && publish(share),
      contribution: share && publishContribution(node, share, main),
      lost,
      ...prospects(node, lost),
      coverage: indicator ? undefined : publishReached(node, main),
      verified: review && publishVerified(node, main),
    });
  });
}

function publishValue({ id, unit }: Indicator, { measurements }: Computation): string | undefined {
  const value = measurements.get(id)?.value;
  return value && publish(value.div(unit?.factor ?? 1));
}

/** Of an indicator the norm that counts, in its unit, and what it scores; of what has parts, the indicators below that have one. */
function publishNorms(node: Node, { tree }: Computation): Pick<PublishedNode, "imputed" | "imputed-indicators"> {
  if (node.kind !== "indicator") return publishImputed(node.parts, tree);
  const { outcome } = tree.state(node.id) ?? nothing;
  if (outcome.kind !== "missing" || !outcome.imputed) return {};
  const { value, score } = outcome.imputed;
  return {
    imputed: {
      value: publish(value.div(node.unit?.factor ?? 1)),
      score: publish(onScale(score, scaleOf(tree.method, node.weight))),
    },
  };
}

function publishContribution({ id }: Node, share: Decimal, { tree, scale }: Computation): string | undefined {
  const score = tree.state(id)?.score("value");
  return isScore(score) ? publish(share.times(onScale(score, scale))) : undefined;
}

/** The share of its weight that is answered. */
function publishReached(node: Node, { coverages }: Computation): string | undefined {
  const { share } = coverages.of(leavesOf(node));
  return share && publish(share);
}

/** The share of its applicable weight that is answered and verified. */
function publishVerified(node: Node, { coverages }: Computation): string | undefined {
  const { applicable, verified } = coverages.of(leavesOf(node));
  return applicable.weight.isZero() ? undefined : publish(verified.weight.div(applicable.weight));
}

/** What the total lacks because this indicator is not full; of what is not scored, nothing is said. */
function publishLost(indicator: Indicator, { tree, scale }: Computation): string | undefined {
  const before = tree.total.score("value");
  const kind = tree.state(indicator.id)?.outcome.kind;
  if (!indicator.scoring || kind === "not-applicable" || !isScore(before)) return undefined;
  const after = tree.with(new Map([[indicator, full]])).total.score("value");
  if (!isScore(after)) return undefined;
  const gain = onScale(after, scale).minus(onScale(before, scale));
  // With it there may be enough for a score that the total is better off without: then nothing is lost.
  return publish(gain.isNegative() ? zero : gain);
}

const nothing = { outcome: { kind: "unscored" } } as const;

function verificationOf({ uses }: Indicator, { latest }: Review): NonNullable<PublishedNode["verification"]> {
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

function publishDiagnostics(
  { standard, assessment, review, answers }: Scored,
  { measurements }: Computation,
): PublishedDiagnostic[] {
  const { diagnostics, period } = assessment;
  return [...diagnostics, ...(review?.diagnostics ?? []), ...findings(standard, { answers, period }, measurements)].map(
    publishDiagnostic,
  );
}

function publishDiagnostic({ rule, severity, facts, where }: Diagnostic): PublishedDiagnostic {
  return { rule, severity, facts: { ...facts }, path: [...where.path] };
}
