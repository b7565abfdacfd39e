/**
 * What to look at next in a whole programme: every answer that nobody has decided yet, by points at stake × doubt.
 *
 *     at stake   what the total would lose if the answer were rejected: computed anew with gates, whatever the aggregation
 *     doubt      0.1 + 0.9 × (1 − Π (1 − d)), over four grounds d from 0 to 1:
 *         jump       how far its indicators moved since the phase before, as a share of their scale
 *         peers      how far they lie from the median of the peers, as a share of their scale
 *         evidence   1 where something was found about the answer or its evidence, or it is a claim; 0.5 without evidence
 *         threshold  1 where without the answer a grade, the target or a condition on the total would not be reached
 */
import { totalIfRejected } from "../evaluate/index.ts";
import {
  type Assessment,
  type Decision,
  type Participant,
  type Programme,
  type Reviewer,
  replyState,
  type Standard,
  scaleOf,
} from "../model/index.ts";
import { Decimal, one, publish, zero } from "../quantity/index.ts";
import { progress, type QueueEntry, queue } from "../review/index.ts";
import type { ResultDocument } from "../schema/types.gen.ts";
import { departureIn } from "./membership.ts";
import type { Scored, Submissions } from "./outcome.ts";
import { peerMedians } from "./peers.ts";
import { passesTotal } from "./threshold.ts";

export interface WorkItem {
  readonly city: string;
  readonly input: string;
  /** Ids of those to whom the programme assigns it; empty where it names no reviewers. */
  readonly reviewers: readonly string[];
  /** Drawn to be checked in depth. */
  readonly sampled?: true;
  /** Points of the total. */
  readonly stake: string;
  /** 0.1 to 1. */
  readonly doubt: string;
  /** Points at stake × doubt. */
  readonly priority: string;
  /** Each from 0 to 1. */
  readonly doubts: Readonly<Record<Doubt, string>>;
  /** What was found about it, as rules, and `claim`. */
  readonly found: readonly string[];
  /** A query is open, or the answer has changed since it was decided on. */
  readonly pending?: "query" | "again";
  /** Of a query that was put in a letter: the day of the reply; or that by which it is due, and whether that is past. */
  readonly reply?: { readonly kind: "replied" | "awaited" | "overdue"; readonly day: string };
  /** As the city wrote it now, and in the phase before. */
  readonly written?: string;
  readonly before?: string;
  /** Of a number: the median of the peers that gave one, in base units. */
  readonly median?: string;
}

export const doubtKinds = ["jump", "peers", "evidence", "threshold"] as const;
export type Doubt = (typeof doubtKinds)[number];

export interface Load {
  readonly reviewer: string;
  readonly answers: number;
  readonly decided: number;
}

export interface WorkQueue {
  /** The highest priority first; of equals the order of the programme and of the standard. */
  readonly items: readonly WorkItem[];
  /** One a reviewer; what several are assigned counts for each. */
  readonly loads: readonly Load[];
}

/** `asOf`: the day by which cities have left, and for which replies are overdue. */
export function workQueue(
  programme: Programme,
  standard: Standard,
  submissions: Submissions,
  phase: string,
  asOf: string,
): WorkQueue {
  const at = programme.phases.findIndex(({ id }) => id === phase);
  const earlier = programme.phases[at - 1]?.id;
  const scoredIn = (city: string, of: string | undefined): Scored | undefined => {
    const state = of === undefined ? undefined : submissions.get(city)?.get(of);
    return state?.status === "scored" ? state.scored : undefined;
  };
  const all = programme.cities.flatMap((city) => {
    if (departureIn(programme, city, phase, asOf)) return [];
    const scored = scoredIn(city.id, phase);
    return scored ? [{ city, scored, before: scoredIn(city.id, earlier) }] : [];
  });
  const counts = new Map(programme.reviewers.map(({ id }) => [id, { answers: 0, decided: 0 }]));
  const byCity = new Map(all.map(({ city, scored }) => [city, { ...scored, scores: scoresOf(scored.result) }]));
  const cities = [...byCity.keys()];
  const sampled = drawnIn(programme, phase, asOf);
  const typical = {
    score: peerMedians(cities, (id) => (city) => byCity.get(city)?.scores.get(id)),
    number: peerMedians(cities, (input) => (city) => numberIn(byCity.get(city)?.assessment, input)),
  };
  const items = all.flatMap((each) => {
    const [own, earlierScores] = [byCity.get(each.city)?.scores, each.before && scoresOf(each.before.result)];
    const scores = { own: own ?? new Map(), before: earlierScores ?? new Map() };
    const entries = queue(each.scored.result, standard, each.scored.assessment, each.scored.review);
    const open = new Set(progress(entries).open);
    const rejected = totalIfRejected(standard, each.scored);
    return entries.flatMap((entry): WorkItem[] => {
      const reviewers = assigned(programme.reviewers, each.city.id, dimensionsOf(standard, entry));
      for (const id of reviewers) {
        const count = counts.get(id);
        if (!count) continue;
        count.answers += 1;
        count.decided += open.has(entry) ? 0 : 1;
      }
      if (!open.has(entry)) return [];
      return [
        itemOf({ programme, standard, phase, asOf, typical, scores, rejected, entry, reviewers, sampled, ...each }),
      ];
    });
  });
  return {
    items: items.sort((a, b) => new Decimal(b.priority).comparedTo(a.priority)),
    loads: [...counts].map(([reviewer, count]) => ({ reviewer, ...count })),
  };
}

interface Case {
  readonly programme: Programme;
  readonly standard: Standard;
  readonly phase: string;
  readonly asOf: string;
  readonly city: Participant;
  readonly scored: Scored;
  readonly before: Scored | undefined;
  /** Medians of the peers: of an indicator's score, of an answer's number. */
  readonly typical: Readonly<Record<"score" | "number", ReturnType<typeof peerMedians>>>;
  readonly scores: Readonly<Record<"own" | "before", Scores>>;
  readonly rejected: (input?: string) => Decimal | undefined;
  readonly entry: QueueEntry;
  readonly reviewers: readonly string[];
  /** As `city/input`. */
  readonly sampled: ReadonlySet<string>;
}

function itemOf(about: Case): WorkItem {
  const { standard, entry, scored, scores, before, typical, rejected, reviewers, city } = about;
  const { input, doubts, decision } = entry;
  const [total, without] = [rejected(), rejected(input)];
  const stake = total && without ? Decimal.max(zero, total.minus(without)) : zero;
  const shareApart = (id: string, other: Decimal | undefined) => {
    const own = scores.own.get(id);
    const weight = standard.nodes.get(id)?.weight;
    if (!own || !other || !weight) return zero;
    const { from, to } = scaleOf(standard.method, weight);
    return own.minus(other).div(to.minus(from)).abs();
  };
  const most = (apart: readonly Decimal[]) => Decimal.max(zero, ...apart);
  const named = scored.assessment.answers.get(input)?.evidence.length ?? 0;
  const found = {
    jump: most(entry.indicators.map((id) => shareApart(id, scores.before.get(id)))),
    peers: most(entry.indicators.map((id) => shareApart(id, typical.score(id, city)))),
    evidence: doubts.length > 0 ? one : named === 0 ? one.div(2) : zero,
    threshold: total && without && decides(about, total, without) ? one : zero,
  } satisfies Record<Doubt, Decimal>;
  const calm = doubtKinds.reduce((product, sign) => product.times(one.minus(found[sign])), one);
  const doubt = one.minus(calm.times("0.9"));
  const median = typical.number(input, city);
  const [now, then] = [scored.assessment, before?.assessment].map((each) => each?.answers.get(input)?.written);
  return {
    city: city.id,
    input,
    reviewers,
    ...(about.sampled.has(`${city.id}/${input}`) ? { sampled: true } : {}),
    stake: publish(stake),
    doubt: publish(doubt),
    priority: publish(stake.times(doubt)),
    doubts: {
      jump: publish(found.jump),
      peers: publish(found.peers),
      evidence: publish(found.evidence),
      threshold: publish(found.threshold),
    },
    found: doubts,
    ...pendingOf(decision, about.asOf),
    ...(now === undefined ? {} : { written: now }),
    ...(then === undefined ? {} : { before: then }),
    ...(median ? { median: publish(median) } : {}),
  };
}

function drawnIn({ samples }: Programme, phase: string, asOf: string): ReadonlySet<string> {
  const drawn = samples.filter((each) => each.phase === phase && each.on <= asOf);
  return new Set(
    drawn.flatMap(({ strata }) => strata.flatMap((each) => each.drawn.map(({ city, input }) => `${city}/${input}`))),
  );
}

function pendingOf(decision: Decision | undefined, asOf: string): Pick<WorkItem, "pending" | "reply"> {
  if (decision?.again) return { pending: "again" };
  if (decision?.verdict !== "query") return {};
  const reply = replyState(decision, asOf);
  return { pending: "query", ...(reply ? { reply } : {}) };
}

/** Whether a grade, the target or a condition on the total falls between the two. */
function decides({ standard, programme, city, phase }: Case, total: Decimal, without: Decimal): boolean {
  const target = city.targets.get(phase);
  const between = (bound: Decimal) => total.greaterThanOrEqualTo(bound) !== without.greaterThanOrEqualTo(bound);
  return (
    standard.grades.some(({ from }) => between(from)) ||
    (target !== undefined && between(target)) ||
    programme.acceptance.some((rule) => passesTotal(rule, total) !== passesTotal(rule, without))
  );
}

function assigned(reviewers: readonly Reviewer[], city: string, dimensions: ReadonlySet<string>): readonly string[] {
  return reviewers
    .filter(
      (each) =>
        !each.conflicts.has(city) &&
        (each.cities?.has(city) ?? true) &&
        (!each.dimensions || dimensions.size === 0 || [...each.dimensions].some((id) => dimensions.has(id))),
    )
    .map(({ id }) => id);
}

function dimensionsOf(standard: Standard, { indicators, input }: QueueEntry): ReadonlySet<string> {
  const own = standard.inputs.get(input)?.dimension;
  const used = standard.indicators.filter(({ id }) => indicators.includes(id)).map(({ dimension }) => dimension);
  return new Set([...used, ...(own === undefined ? [] : [own])]);
}

type Scores = ReadonlyMap<string, Decimal>;

function scoresOf({ nodes }: ResultDocument): Scores {
  return new Map(
    nodes.flatMap(({ id, outcome: { score } }) => (score === undefined ? [] : [[id, new Decimal(score)]])),
  );
}

function numberIn(assessment: Assessment | undefined, input: string): Decimal | undefined {
  const value = assessment?.answers.get(input)?.value;
  return value?.kind === "quantity" ? value.number : undefined;
}
