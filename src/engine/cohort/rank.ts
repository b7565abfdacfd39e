/**
 * An honest ranking: competition ranks (1, 1, 3) on the published totals; how far each could rise or fall
 * once everything is answered and reviewed; and, apart from that, how much the ranks owe to the choice of weights:
 * seeded draws, each weight times a number between 0.75 and 1.25, scores held.
 */
import { type Scale, type Standard, totalScale } from "../model/index.ts";
import { Decimal } from "../quantity/index.ts";
import type { ResultDocument } from "../schema/types.gen.ts";
import { type Contender, contenderOf } from "./contender.ts";
import { drawRanks, spread } from "./draws.ts";

/** How to rank: 1000 draws with seed 1, percentiles from 10 cities on, unless said otherwise. */
export interface RankOptions {
  readonly draws?: number;
  readonly seed?: number;
  /** The fewest cities for which percentiles are given. */
  readonly smallestCohort?: number;
  /** Cities of which nothing is there yet: each may still come to stand above. */
  readonly absent?: number;
}

export interface Ranked {
  /** Which of the results. */
  readonly index: number;
  readonly rank: number;
  /** The best rank that it can have once everything is answered and reviewed: one more than the cities surely above. */
  readonly best: number;
  /** The worst: one more than the cities possibly above, those among them that have no total or no submission yet. */
  readonly worst: number;
  /** Ranks over the draws; absent in a cohort that is too small. */
  readonly draws?: { readonly median: number; readonly low: number; readonly high: number };
  /** How often each grade holds over the draws, 0 to 1, from the lowest. */
  readonly grades: readonly { readonly grade: string; readonly share: number }[];
  /** In how many draws it stands above the next in this list, 0 to 1; absent for the last. */
  readonly aboveNext?: number;
  /** Whether nothing that is still open can bring the next up to it; absent for the last. */
  readonly surelyAboveNext?: boolean;
}

/** Cities in order of their totals. Shares are from 0 to 1; draws depend on the seed only. */
export interface Ranking {
  readonly ranked: readonly Ranked[];
  /** Results without a total: they have no rank. */
  readonly unranked: readonly number[];
  readonly draws: number;
  readonly seed: number;
  readonly spread: readonly [number, number];
  readonly smallestCohort: number;
}

/** Ranks results of one standard. */
export function rank(results: readonly ResultDocument[], standard: Standard, options?: RankOptions): Ranking {
  return rankContenders(
    results.map((result) => contenderOf(result, standard)),
    standard,
    options,
  );
}

/** The same for results of which only this much is kept. */
export function rankContenders(
  contenders: readonly Contender[],
  standard: Standard,
  { draws = 1000, seed = 1, smallestCohort = 10, absent = 0 }: RankOptions = {},
): Ranking {
  const scale = totalScale(standard);
  const isOpen = openContenders(contenders);
  const order = ordered(contenders, scale, isOpen);
  const statistics = drawRanks(
    order.map(({ contender }) => contender),
    standard,
    draws,
    seed,
  );
  const scores = order.map(({ score }) => score);
  const unranked = contenders.flatMap(({ outcome }, index) => (outcome.kind === "scored" ? [] : [index]));
  const lows = order.map(({ low }) => low).sort(highestFirst);
  const highs = [
    ...order.map(({ high }) => high),
    ...unranked.flatMap((index) => highestOf(contenders[index], scale, isOpen)),
    ...Array.from({ length: absent }, () => scale.to),
  ].sort(highestFirst);
  return {
    ranked: order.map(
      ({ index, score, low, high }, place): Ranked => ({
        index,
        rank: 1 + countAboveBound(scores, score),
        best: 1 + countAboveBound(lows, high),
        // It is not above itself.
        worst: countAboveBound(highs, low) + (high.greaterThan(low) ? 0 : 1),
        ...(order.length >= smallestCohort ? { draws: statistics.ranks(place) } : {}),
        grades: standard.grades.map(({ id }, grade) => ({ grade: id, share: statistics.grade(place, grade) })),
        ...aheadOf(order[place + 1], low, () => statistics.aboveNext(place)),
      }),
    ),
    unranked,
    draws,
    seed,
    spread,
    smallestCohort,
  };
}

interface Ordered {
  readonly index: number;
  readonly contender: Contender;
  readonly score: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
}

/** Among others that were reviewed, a city that was not can still come out anywhere. */
function openContenders(contenders: readonly Contender[]): (contender: Contender) => boolean {
  const reviewed = contenders.some(({ basis }) => basis === "verified");
  return ({ basis }) => reviewed && basis !== "verified";
}

/** Those with a total, the best first, equals as they came. */
function ordered(
  contenders: readonly Contender[],
  { from, to }: Scale,
  isOpen: (contender: Contender) => boolean,
): readonly Ordered[] {
  return contenders
    .flatMap((contender, index): Ordered[] => {
      const { kind, score = "0", low = score, high = score } = contender.outcome;
      if (kind !== "scored") return [];
      const ends = isOpen(contender) ? { low: from, high: to } : { low: new Decimal(low), high: new Decimal(high) };
      return [{ index, contender, score: new Decimal(score), ...ends }];
    })
    .sort((a, b) => highestFirst(a.score, b.score));
}

function aheadOf(
  next: Ordered | undefined,
  low: Decimal,
  aboveNext: () => number,
): Pick<Ranked, "aboveNext" | "surelyAboveNext"> {
  return next ? { aboveNext: aboveNext(), surelyAboveNext: low.greaterThan(next.high) } : {};
}

/** The most that a city without a total may come to; it may never have one, and so is surely above nobody. */
function highestOf(
  contender: Contender | undefined,
  { to }: Scale,
  isOpen: (contender: Contender) => boolean,
): readonly Decimal[] {
  if (!contender) return [];
  if (isOpen(contender)) return [to];
  const { high } = contender.outcome;
  return high === undefined ? [] : [new Decimal(high)];
}

function highestFirst(a: Decimal, b: Decimal): number {
  return b.comparedTo(a);
}

/** How many of the numbers, the highest of which comes first, are above a bound. */
function countAboveBound(numbers: readonly Decimal[], bound: Decimal): number {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (numbers[middle]?.greaterThan(bound)) from = middle + 1;
    else to = middle;
  }
  return from;
}
