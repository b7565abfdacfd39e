/** How much ranks and grades owe to the choice of weights: seeded draws, in doubles, column by column. */
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { Standard } from "../model/index.ts";
import { afterGates, columnsOf, totalsUnder } from "./columns.ts";
import type { Contender } from "./contender.ts";
import { type RankTally, rankTally } from "./rank-tally.ts";

/** How far each weight may move: it is multiplied by a number between these. */
export const spread = [0.75, 1.25] as const;

/** Of the contenders by their place in the list. */
export interface Statistics {
  ranks(place: number): { median: number; low: number; high: number };
  grade(place: number, grade: number): number;
  aboveNext(place: number): number;
}

/** Scores and what gates do are held; every node's weight is drawn. The same seed gives the same draws. */
export function drawRanks(
  contenders: readonly Contender[],
  standard: Standard,
  draws: number,
  seed: number,
): Statistics {
  const columns = columnsOf(contenders, standard);
  const { cities } = columns;
  const drawWeights = weightDraws(standard, seed);
  const bounds = standard.grades.map(({ from }) => Number(from));
  const caps = columns.gates.map(({ grade }) => grade);
  const ranks = rankTally(cities, draws);
  const gradeCounts = new Uint32Array(cities * Math.max(1, bounds.length));
  const above = new Float64Array(cities);
  const order = Array.from({ length: cities }, (_, i) => i);
  for (let draw = 0; draw < draws; draw += 1) {
    const weights = drawWeights();
    const totals = afterGates(
      totalsUnder(standard, columns, (id) => weights.get(id) ?? 1),
      columns,
      standard,
    );
    // Nearly sorted from draw to draw: the order of the last one is where the next begins.
    order.sort((a, b) => (totals[b] as number) - (totals[a] as number));
    countRanks(draw, order, totals, ranks);
    countGrades(totals, bounds, caps, gradeCounts);
    countAbove(totals, above);
  }
  return {
    ranks: (place) => ({
      median: ranks.quantile(place, draws * 0.5),
      low: ranks.quantile(place, draws * 0.05),
      high: ranks.quantile(place, draws * 0.95),
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

/** A whole number of 32 bits to 0 (included) to 1 (excluded). */
function uniform(bits: number): number {
  return (bits >>> 0) / 4_294_967_296;
}

function countRanks(draw: number, order: readonly number[], totals: Float64Array, ranks: RankTally): void {
  let rankNow = 1;
  order.forEach((city, place) => {
    const before = order[place - 1];
    if (before === undefined || totals[before] !== totals[city]) rankNow = place + 1;
    ranks.add(city, draw, rankNow);
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
