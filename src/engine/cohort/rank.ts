/**
 * An honest ranking: competition ranks (1, 1, 3) on the published totals; how far each could rise or fall
 * once everything is answered and reviewed; and, apart from that, how much the ranks owe to the choice of weights:
 * seeded draws, each weight times a number between 0.75 and 1.25, scores held.
 */
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { type Scale, totalScale } from "../evaluate/index.ts";
import { headline, type Standard } from "../model/index.ts";
import { Decimal } from "../quantity/index.ts";
import type { ResultDocument } from "../schema/types.gen.ts";
import { type Columns, columnsOf, totalsUnder } from "./columns.ts";

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

export interface Ranking {
  readonly ranked: readonly Ranked[];
  /** Results without a total: they have no rank. */
  readonly unranked: readonly number[];
  readonly draws: number;
  readonly seed: number;
  readonly spread: readonly [number, number];
  readonly smallestCohort: number;
}

const spread = [0.75, 1.25] as const;

export function rank(
  results: readonly ResultDocument[],
  standard: Standard,
  { draws = 1000, seed = 1, smallestCohort = 10, absent = 0 }: RankOptions = {},
): Ranking {
  const scale = totalScale(standard);
  const order = standingsOf(results, scale);
  const statistics = drawRanks(
    order.map(({ result }) => result),
    standard,
    draws,
    seed,
  );
  const scores = order.map(({ score }) => score);
  const unranked = results.flatMap((result, index) => (headline(result).outcome.kind === "scored" ? [] : [index]));
  const lows = order.map(({ low }) => low).sort(highestFirst);
  const highs = [
    ...order.map(({ high }) => high),
    ...unranked.flatMap((index) => highestOf(results[index])),
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

interface Standing {
  readonly index: number;
  readonly result: ResultDocument;
  readonly score: Decimal;
  readonly low: Decimal;
  readonly high: Decimal;
}

/**
 * The results with a total, the best first, equals as they came. Among others that were reviewed, one that was not can
 * still come out anywhere.
 */
function standingsOf(results: readonly ResultDocument[], { from, to }: Scale): readonly Standing[] {
  const reviewed = results.some(({ basis }) => basis === "verified");
  return results
    .flatMap((result, index): Standing[] => {
      const { kind, score = "0", low = score, high = score } = headline(result).outcome;
      if (kind !== "scored") return [];
      const ends =
        reviewed && result.basis !== "verified"
          ? { low: from, high: to }
          : { low: new Decimal(low), high: new Decimal(high) };
      return [{ index, result, score: new Decimal(score), ...ends }];
    })
    .sort((a, b) => highestFirst(a.score, b.score));
}

function aheadOf(
  next: Standing | undefined,
  low: Decimal,
  aboveNext: () => number,
): Pick<Ranked, "aboveNext" | "surelyAboveNext"> {
  return next ? { aboveNext: aboveNext(), surelyAboveNext: low.greaterThan(next.high) } : {};
}

/** The most that a city without a total may come to; it may never have one, and so is surely above nobody. */
function highestOf(result: ResultDocument | undefined): readonly Decimal[] {
  const high = result && headline(result).outcome.high;
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

interface Statistics {
  ranks(place: number): { median: number; low: number; high: number };
  grade(place: number, grade: number): number;
  aboveNext(place: number): number;
}

function drawRanks(results: readonly ResultDocument[], standard: Standard, draws: number, seed: number): Statistics {
  const columns = columnsOf(results, standard);
  const { cities } = columns;
  const drawWeights = weightDraws(standard, seed);
  const bounds = standard.grades.map(({ from }) => Number(from));
  const caps = results.map((result) => gradeCap(result, standard));
  const rankCounts = new Uint32Array(cities * (cities + 1));
  const gradeCounts = new Uint32Array(cities * Math.max(1, bounds.length));
  const above = new Float64Array(cities);
  const order = Array.from({ length: cities }, (_, i) => i);
  for (let draw = 0; draw < draws; draw += 1) {
    const weights = drawWeights();
    const totals = afterGates(
      totalsUnder(standard, columns, (id) => weights.get(id) ?? 1),
      columns,
    );
    // Nearly sorted from draw to draw: the order of the last one is where the next begins.
    order.sort((a, b) => (totals[b] as number) - (totals[a] as number));
    countRanks(order, totals, rankCounts);
    countGrades(totals, bounds, caps, gradeCounts);
    countAbove(totals, above);
  }
  return {
    ranks: (place) => ({
      median: quantile(rankCounts, place, cities, draws * 0.5),
      low: quantile(rankCounts, place, cities, draws * 0.05),
      high: quantile(rankCounts, place, cities, draws * 0.95),
    }),
    grade: (place, grade) => (gradeCounts[place * bounds.length + grade] ?? 0) / draws,
    aboveNext: (place) => (above[place] ?? 0) / draws,
  };
}

/** Each call draws the weights of all nodes anew, into the same map. */
function weightDraws({ nodes }: Standard, seed: number): () => ReadonlyMap<string, number> {
  const random = xoroshiro128plus(seed);
  const ids = [...nodes.values()].map(({ id, weight }) => ({ id, weight: Number(weight) }));
  const weights = new Map<string, number>();
  return () => {
    for (const { id, weight } of ids)
      weights.set(id, weight * (spread[0] + (spread[1] - spread[0]) * uniform(random.next())));
    return weights;
  };
}

/** The highest grade that the gates let a city have: like all that gates did it is held. */
function gradeCap({ gates }: ResultDocument, { gates: rules, grades }: Standard): number {
  const held = rules.flatMap(({ id, effect }) =>
    effect.kind === "cap-grade" && gates.some((gate) => gate.id === id && gate.state !== "not-acting")
      ? [grades.findIndex((grade) => grade.id === effect.grade)]
      : [],
  );
  return Math.min(grades.length - 1, ...held);
}

/** A whole number of 32 bits to 0 (included) to 1 (excluded). */
function uniform(bits: number): number {
  return (bits >>> 0) / 4_294_967_296;
}

/** What the gates did is held too, and the total stays on the scale. */
function afterGates(totals: Float64Array, { gates, from, to }: Columns): Float64Array {
  for (let city = 0; city < totals.length; city += 1)
    totals[city] = Math.min(
      to,
      Math.max(from, from + (totals[city] as number) * (to - from) + (gates[city] as number)),
    );
  return totals;
}

function countRanks(order: readonly number[], totals: Float64Array, counts: Uint32Array): void {
  let rankNow = 1;
  order.forEach((city, place) => {
    const before = order[place - 1];
    if (before === undefined || totals[before] !== totals[city]) rankNow = place + 1;
    const cell = city * (order.length + 1) + rankNow;
    counts[cell] = (counts[cell] as number) + 1;
  });
}

function countGrades(
  totals: Float64Array,
  bounds: readonly number[],
  caps: readonly number[],
  counts: Uint32Array,
): void {
  totals.forEach((total, city) => {
    const grade = Math.min(
      bounds.findLastIndex((from) => total >= from),
      caps[city] as number,
    );
    if (grade < 0) return;
    const cell = city * bounds.length + grade;
    counts[cell] = (counts[cell] as number) + 1;
  });
}

/** One for each city above the next, one half for equals. */
function countAbove(totals: Float64Array, above: Float64Array): void {
  for (let city = 0; city < totals.length - 1; city += 1) {
    const [total, next] = [totals[city] as number, totals[city + 1] as number];
    above[city] = (above[city] as number) + (total > next ? 1 : total === next ? 0.5 : 0);
  }
}

/** The least rank that at least so many draws do not exceed. */
function quantile(counts: Uint32Array, city: number, cities: number, wanted: number): number {
  let seenSoFar = 0;
  for (let each = 1; each <= cities; each += 1) {
    seenSoFar += counts[city * (cities + 1) + each] ?? 0;
    if (seenSoFar >= wanted) return each;
  }
  return cities;
}
