/**
 * Reviews by two people of the same submissions: how far they agree, by dimension, input and reviewer, and how severe each is.
 *
 *     severity   of a reviewer: the total with their decisions on the answers that both decided, less that with the other's; the mean over
 *                the submissions, only where that rests on enough answers
 */
import { decided } from "../evaluate/index.ts";
import {
  type Assessment,
  canonicalJson,
  type Decision,
  type Reconciled,
  type Review,
  type Standard,
  type Text,
} from "../model/index.ts";
import { Decimal, publish, sum } from "../quantity/index.ts";
import { type Agreement, agreementOf } from "../review/index.ts";
import { sideOf } from "./mixture.ts";

/** A severity on fewer answers says nothing. */
export const fewestForSeverity = 20;

export interface DoubleReview {
  readonly submissions: number;
  readonly all: Agreement;
  readonly dimensions: readonly (Agreement & { readonly dimension: string })[];
  /** Those on which any two differ, the least agreed first. */
  readonly inputs: readonly (Agreement & { readonly input: string })[];
  readonly reviewers: readonly ReviewerAgreement[];
}

export interface ReviewerAgreement extends Agreement {
  readonly name: Text;
  readonly submissions: number;
  /** Points of the total for a submission: below zero where the others give more. */
  readonly severity?: string;
}

interface Pair {
  readonly input: string;
  readonly one: Decision;
  readonly other: Decision;
}

/** One submission that two people reviewed. */
export interface TwiceReviewed {
  readonly reviewers: Reconciled["reviewers"];
  readonly pairs: readonly Pair[];
  /** The total by the one less that by the other; absent where there is none, or another submission was reviewed. */
  readonly apart?: Decimal;
}

export function twiceReviewed(standard: Standard, assessment: Assessment, review: Review): TwiceReviewed | undefined {
  const { reconciled } = review;
  if (!reconciled) return undefined;
  const pairs = reconciled.judgements.flatMap(({ input, one, other }) => (one && other ? [{ input, one, other }] : []));
  const totalBy = (side: "one" | "other") => {
    const latest = new Map(pairs.map((pair) => [pair.input, pair[side]]));
    const basis = decided(assessment, { ...review, latest }, "verified");
    const { score } = sideOf(standard, assessment, basis).computation.total.outcome;
    return score === undefined ? undefined : new Decimal(score);
  };
  const known = reconciled.assessment === assessment.digest;
  const [by, against] = known ? [totalBy("one"), totalBy("other")] : [];
  return { reviewers: reconciled.reviewers, pairs, ...(by && against ? { apart: by.minus(against) } : {}) };
}

export function doubleReview(all: readonly TwiceReviewed[], standard: Standard): DoubleReview | undefined {
  if (all.length === 0) return undefined;
  const pairs = all.flatMap((each) => each.pairs);
  const dimensionsOf = new Map<string, Set<string>>();
  for (const { uses, scoring, dimension } of standard.indicators)
    for (const input of scoring ? uses : [])
      dimensionsOf.set(input, (dimensionsOf.get(input) ?? new Set()).add(dimension));
  return {
    submissions: all.length,
    all: agreementOf(pairs),
    dimensions: standard.dimensions.flatMap(({ id }) => {
      const own = pairs.filter(({ input }) => dimensionsOf.get(input)?.has(id));
      return own.length === 0 ? [] : [{ dimension: id, ...agreementOf(own) }];
    }),
    inputs: [...standard.inputs.keys()]
      .map((input) => ({ input, ...agreementOf(pairs.filter((pair) => pair.input === input)) }))
      .filter(({ both, alike }) => alike < both)
      .sort((a, b) => (a.agreement ?? 1) - (b.agreement ?? 1)),
    reviewers: byReviewer(all),
  };
}

function byReviewer(all: readonly TwiceReviewed[]): readonly ReviewerAgreement[] {
  const reviewers = new Map<
    string,
    { readonly name: Text; readonly pairs: Pair[]; readonly apart: Decimal[]; answers: number; submissions: number }
  >();
  for (const { reviewers: names, pairs, apart } of all)
    for (const [index, name] of names.entries()) {
      const key = canonicalJson(name);
      const own = reviewers.get(key) ?? { name, pairs: [], apart: [], answers: 0, submissions: 0 };
      reviewers.set(key, own);
      own.submissions += 1;
      own.pairs.push(
        ...(index === 0 ? pairs : pairs.map(({ input, one, other }) => ({ input, one: other, other: one }))),
      );
      if (!apart) continue;
      own.apart.push(index === 0 ? apart : apart.negated());
      own.answers += pairs.length;
    }
  return [...reviewers.values()].map(({ name, pairs, apart, answers, submissions }) => ({
    name,
    submissions,
    ...agreementOf(pairs),
    ...(answers >= fewestForSeverity ? { severity: publish(sum(apart).div(apart.length)) } : {}),
  }));
}
