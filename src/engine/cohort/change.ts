/**
 * Why a score changed, within one edition. Every indicator that changed has one cause, the first that fits:
 *
 *     scope          it applies, or no longer does
 *     completeness   it is answered, or no longer is
 *     verification   the answers are the same, what a reviewer made of them differs
 *     performance    all else
 *
 * The difference of the totals is split by Shapley over the causes: each one's mean effect over every
 * order in which they could have come about (16 re-scorings). The parts add up and no order is chosen.
 */

import {
  answerScope,
  type Basics,
  type Computation,
  compute,
  decided,
  isShort,
  publishOutcome,
  totalOtherwise,
} from "../evaluate/index.ts";
import type { Scope } from "../formula/index.ts";
import {
  type Answer,
  type Assessment,
  type Indicator,
  type Outcome,
  type Review,
  type Seen,
  type Standard,
  scaleOf,
} from "../model/index.ts";
import { Decimal, publish, roundTogether, zero } from "../quantity/index.ts";
import type { PublishedOutcome } from "../schema/types.gen.ts";
import { sameSeen, seen } from "../validate/index.ts";

export const causes = ["scope", "completeness", "verification", "performance"] as const;
export type Cause = (typeof causes)[number];

export interface Submission {
  readonly assessment: Assessment;
  readonly review?: Review;
}

export interface ChangedIndicator {
  readonly id: string;
  readonly cause: Cause;
  readonly before: PublishedOutcome;
  readonly after: PublishedOutcome;
  /** What the total would change by if this indicator alone had changed. These do not add up. */
  readonly alone: string;
}

export interface Change {
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  /** They add up to the difference. */
  readonly causes: readonly { readonly cause: Cause; readonly points: string }[];
  /** The largest effect first; equal ones in the standard's order. */
  readonly indicators: readonly ChangedIndicator[];
}

/** Nothing comes back where one of the two has no total. */
export function explainChange(standard: Standard, before: Submission, after: Submission): Change | undefined {
  const open = withoutMinimum(standard);
  const [one, two] = [side(open, before), side(open, after)];
  const totals = [one.computation.total.outcome.score, two.computation.total.outcome.score];
  const [from, to] = totals;
  if (from === undefined || to === undefined) return undefined;
  if ([one, two].some(({ computation }) => isShort(standard, computation.coverages))) return undefined;
  const cause = new Map(
    standard.indicators.flatMap((indicator): [string, Cause][] => {
      const found = causeOf(indicator, one, two);
      return found ? [[indicator.id, found]] : [];
    }),
  );
  const changed = standard.indicators.filter(({ id }) => cause.has(id));
  const value = (set: ReadonlySet<Cause>) =>
    mixed(one, two, {
      indicators: changed.filter(({ id }) => set.has(cause.get(id) as Cause)),
      input: (id) => set.has(inputCause(id, one, two)),
      period: set.has("performance"),
    });
  const parts = roundTogether(shapley(value), 15);
  const indicators = changed.map((indicator): ChangedIndicator => {
    const alone = mixed(one, two, { indicators: [indicator], input: () => false, period: false }).minus(from);
    const scale = scaleOf(standard.method, indicator.weight);
    return {
      id: indicator.id,
      cause: cause.get(indicator.id) as Cause,
      before: publishOutcome(outcomeOf(one, indicator), scale),
      after: publishOutcome(outcomeOf(two, indicator), scale),
      alone: publish(alone),
    };
  });
  return {
    before: from,
    after: to,
    difference: publish(new Decimal(to).minus(from)),
    causes: causes.map((each, i) => ({ cause: each, points: publish(parts[i] ?? zero) })),
    indicators: indicators.sort((a, b) => new Decimal(b.alone).abs().comparedTo(new Decimal(a.alone).abs())),
  };
}

interface Side {
  readonly basics: Basics;
  readonly computation: Computation;
  readonly scope: Scope;
  readonly submission: Submission;
}

function side(standard: Standard, submission: Submission): Side {
  const { assessment, review } = submission;
  const after = decided(assessment, review, review ? "verified" : "self-assessed");
  const basics: Basics = { standard, assessment, decided: after, evidence: new Map() };
  return {
    basics,
    computation: compute(basics),
    scope: answerScope(standard, { answers: after.answers, period: assessment.period }),
    submission,
  };
}

/** A mixture of two submissions may fall short of coverage without meaning anything by it. */
function withoutMinimum(standard: Standard): Standard {
  const { minimumCoverage: _, ...method } = standard.method;
  return { ...standard, method };
}

function outcomeOf({ computation: { measurements } }: Side, { id }: Indicator): Outcome {
  return measurements.get(id)?.outcome ?? { kind: "unscored" };
}

function causeOf(indicator: Indicator, one: Side, two: Side): Cause | undefined {
  const [a, b] = [outcomeOf(one, indicator), outcomeOf(two, indicator)];
  if (!indicator.scoring || (same(a, b) && handedIn(one, indicator) === handedIn(two, indicator))) return undefined;
  if ((a.kind === "not-applicable") !== (b.kind === "not-applicable")) return "scope";
  // A rejection gives a score to what was never answered: it does not answer it.
  if ((handedIn(one, indicator) === "scored") !== (handedIn(two, indicator) === "scored")) return "completeness";
  // The same answers, decided alike, can still score otherwise: a year has passed.
  const alike = (of: (side: Side, id: string) => Answer | undefined) =>
    indicator.uses.every((id) => sameAnswer(of(one, id), of(two, id)));
  return alike(answerOf) && !alike(decidedOf) ? "verification" : "performance";
}

function same(a: Outcome, b: Outcome): boolean {
  if (a.kind !== b.kind) return false;
  return a.kind !== "scored" || b.kind !== "scored" || a.score.equals(b.score);
}

/** What coverage counts it as; where a reviewer rejected it, that is not what it scores as. */
function handedIn(side: Side, indicator: Indicator): Outcome["kind"] {
  return side.computation.measurements.get(indicator.id)?.given ?? outcomeOf(side, indicator).kind;
}

/** The cause of a difference between the answers to one input, for the gates that use it, by a parameter too. */
function inputCause(name: string, one: Side, two: Side): Cause {
  const parameter = one.basics.standard.parameters.get(name)?.value;
  const id = parameter?.kind === "by" ? parameter.input : name;
  const [a, b] = [answerOf(one, id), answerOf(two, id)];
  if ((a?.status === "claimed") !== (b?.status === "claimed")) return "scope";
  if ((a?.status === "answered") !== (b?.status === "answered")) return "completeness";
  return sameAnswer(a, b) ? "verification" : "performance";
}

function answerOf({ submission }: Side, id: string): Answer | undefined {
  return submission.assessment.answers.get(id);
}

function decidedOf({ basics }: Side, id: string): Answer | undefined {
  return basics.decided.answers.get(id);
}

function sameAnswer(a: Answer | undefined, b: Answer | undefined): boolean {
  if (!a || !b) return a === b;
  const value = (answer: Answer): Seen => seen({ ...answer, evidence: [] }, new Map());
  return sameSeen(value(a), value(b));
}

/** What of a mixture comes from the second submission; all else comes from the first. */
interface Chosen {
  readonly indicators: readonly Indicator[];
  readonly input: (id: string) => boolean;
  readonly period: boolean;
}

/** The total of a mixture; where nothing has a score, the bottom of the scale. */
function mixed(one: Side, two: Side, { indicators, input, period }: Chosen): Decimal {
  const measurements = new Map(indicators.map((each) => [each, two.computation.measurements.get(each.id)]));
  const scope: Scope = {
    ...one.scope,
    period: (period ? two : one).scope.period,
    name: (id) => (input(id) ? two : one).scope.name(id),
    column: (table, id) => (input(table) ? two : one).scope.column(table, id),
  };
  const { basics, computation } = one;
  return totalOtherwise(basics, computation, { measurements, scope }) ?? computation.scale.from;
}

/** Each cause's mean effect over all orders: Σ |S|! (n − |S| − 1)! ÷ n! × (v(S ∪ cause) − v(S)). */
function shapley(value: (set: ReadonlySet<Cause>) => Decimal): readonly Decimal[] {
  const n = causes.length;
  const values = Array.from({ length: 2 ** n }, (_, mask) => value(new Set(causes.filter((_, i) => (mask >> i) & 1))));
  const factorial = (k: number): number => (k <= 1 ? 1 : k * factorial(k - 1));
  return causes.map((_, i) => {
    let points = zero;
    for (let mask = 0; mask < values.length; mask += 1) {
      const [without, withIt] = [values[mask], values[mask | (1 << i)]];
      if ((mask >> i) & 1 || !without || !withIt) continue;
      const size = [...Array(n).keys()].filter((j) => (mask >> j) & 1).length;
      const orders = factorial(size) * factorial(n - size - 1);
      points = points.plus(withIt.minus(without).times(orders).div(factorial(n)));
    }
    return points;
  });
}
