/**
 * Answers as a review leaves them, on one of three bases:
 *
 *     self-assessed   as given
 *     verified        decisions applied; an answer without one stands, and is open
 *     verified-only   what is not accepted or adjusted counts as missing
 */
import { type Answer, type Assessment, type Decision, isVerified, type Outcome, type Review } from "../model/index.ts";
import { one, zero } from "../quantity/index.ts";
import type { Measurement } from "./measure.ts";

export type Basis = "self-assessed" | "verified" | "verified-only";

export interface DecidedAnswers {
  /** Whether a reviewer has looked at all. */
  readonly reviewed: boolean;
  /** An answer that is not verified counts as missing, and no norm stands for it. */
  readonly onlyVerified: boolean;
  readonly answers: ReadonlyMap<string, Answer>;
  /** Inputs behind which no reviewer stands; none where there is no review. */
  readonly unverified: ReadonlySet<string>;
  /** Inputs behind which one does. */
  readonly verified: ReadonlySet<string>;
  /** Claims that a reviewer accepted. */
  readonly settled: ReadonlySet<string>;
}

export function decided({ answers }: Assessment, review: Review | undefined, basis: Basis): DecidedAnswers {
  if (!review || basis === "self-assessed")
    return {
      reviewed: false,
      onlyVerified: false,
      answers,
      unverified: new Set(),
      verified: new Set(),
      settled: new Set(),
    };
  const unverified = new Set<string>();
  const verified = new Set<string>();
  const settled = new Set<string>();
  const after = new Map<string, Answer>();
  for (const [id, answer] of answers) {
    const decision = review.latest.get(id);
    const given = answer.status === "answered" || answer.status === "claimed";
    if (isVerified(decision)) verified.add(id);
    if (given && decision?.verdict !== "rejected" && !isVerified(decision)) unverified.add(id);
    if (answer.status === "claimed" && decision?.verdict === "accepted" && isVerified(decision)) settled.add(id);
    after.set(id, apply(answer, decision, basis === "verified-only" && unverified.has(id)));
  }
  return { reviewed: true, onlyVerified: basis === "verified-only", answers: after, unverified, verified, settled };
}

function apply(answer: Answer, decision: Decision | undefined, asMissing: boolean): Answer {
  const { value: _, ...rest } = answer;
  if (asMissing) return { ...rest, status: "declared-missing" };
  if (decision?.verdict === "rejected") return { ...rest, status: "rejected" };
  if (decision?.was) return { ...rest, status: decision.was };
  if (!decision?.value) return answer;
  const { rule: __, written: ___, ...others } = rest;
  return {
    ...others,
    status: "answered",
    value: decision.value,
    ...(decision.written === undefined ? {} : { written: decision.written }),
  };
}

/** A measurement as sure as its answers: what rests on an unverified one may come out at either end. */
export function asSure(
  measurement: Measurement,
  uses: readonly string[],
  { unverified, settled }: DecidedAnswers,
): Measurement {
  const { outcome, settledBy = uses } = measurement;
  const doubtful = settledBy.some((id) => unverified.has(id));
  const sure = (changed: Outcome): Measurement => ({ ...measurement, outcome: changed });
  // What counts as missing because nobody stands behind it may come to be verified.
  if (outcome.kind === "missing" && doubtful && !outcome.rejected) {
    const { settled: _, ...open } = outcome;
    return sure(open);
  }
  if (outcome.kind === "scored" && doubtful && !outcome.rejected) return sure({ ...outcome, low: zero, high: one });
  if (outcome.kind !== "not-applicable") return measurement;
  if (outcome.by === "standard") return doubtful ? sure({ ...outcome, open: true }) : measurement;
  return outcome.inputs.every((id) => settled.has(id)) && !doubtful ? sure({ ...outcome, open: false }) : measurement;
}
