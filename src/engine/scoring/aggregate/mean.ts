/** What the means have in common: sums in decimals, and one loop over columns of doubles. */
import { type Decimal, zero } from "../../quantity/index.ts";
import type { ColumnPart, Part, SheetParts } from "../aggregation.ts";

/** The two sums of a weighted mean. */
export interface WeightedSum {
  readonly total: Decimal;
  readonly weights: Decimal;
}

export function weightedSum(parts: readonly Part[]): WeightedSum {
  let total = zero;
  let weights = zero;
  for (const { score, weight } of parts) {
    total = total.plus(score.times(weight));
    weights = weights.plus(weight);
  }
  return { total, weights };
}

export function meanOf({ total, weights }: WeightedSum): Decimal | undefined {
  return weights.isZero() ? undefined : total.div(weights);
}

/** The sums with another score for one part; a part that had no score before is added. */
export function withScore(
  { total, weights }: WeightedSum,
  { score, weight }: Part,
  before: Decimal | undefined,
): WeightedSum {
  return before
    ? { total: total.plus(score.minus(before).times(weight)), weights }
    : { total: total.plus(score.times(weight)), weights: weights.plus(weight) };
}

/**
 * A weighted mean of transformed scores, transformed back, for every city:
 *
 *     back(Σ weightᵢ × to(scoreᵢ) ÷ Σ weight)
 */
export function meanColumns(
  parts: readonly ColumnPart[],
  cities: number,
  to: (score: number) => number = (score) => score,
  back: (mean: number) => number = (mean) => mean,
): Float64Array {
  const sums = new Float64Array(cities);
  const weights = new Float64Array(cities);
  for (const { scores, weight } of parts) {
    for (let city = 0; city < cities; city += 1) {
      const score = scores[city] as number;
      if (Number.isNaN(score)) continue;
      sums[city] = (sums[city] as number) + weight * to(score);
      weights[city] = (weights[city] as number) + weight;
    }
  }
  for (let city = 0; city < cities; city += 1) sums[city] = back((sums[city] as number) / (weights[city] as number));
  return sums;
}

/** The weight of the parts that have a score. */
export const sheetWeights = (ranges: SheetParts["ranges"]): string =>
  ranges.map(({ scores, weights }) => `SUMPRODUCT(--ISNUMBER(${scores}),${weights})`).join("+");

export function sheetMean({ ranges }: SheetParts): string {
  const sum = ranges.map(({ scores, weights }) => `SUMPRODUCT(${weights},${scores})`).join("+");
  return `(${sum})/(${sheetWeights(ranges)})`;
}

/** Transformed scores added up, where there are any. */
export function sheetSum({ cells }: SheetParts, term: (score: string, weight: string) => string): string {
  return cells.map(({ score, weight }) => `IF(ISNUMBER(${score}),${term(score, weight)},0)`).join("+");
}

/** Whether any part is 0. */
export const sheetAnyZero = ({ ranges }: SheetParts): string =>
  `${ranges.map(({ scores }) => `COUNTIF(${scores},0)`).join("+")}>0`;
