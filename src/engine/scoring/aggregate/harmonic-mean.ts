import { sum, zero } from "../../quantity/index.ts";
import type { AggregationKind } from "../aggregation.ts";
import { meanColumns, sheetAnyZero, sheetSum, sheetWeights } from "./mean.ts";

/**
 * The weighted harmonic mean: a strong part compensates even less for a weak one than in the geometric mean.
 *
 *     Σ weight ÷ Σ (weightᵢ ÷ scoreᵢ)
 *
 * It is 0 if any part is 0.
 */
export const harmonicMean: AggregationKind = {
  words: {
    zh: "加权调和平均（短板几乎不能用长板弥补）",
    en: "the weighted harmonic mean (a strong part hardly makes up for a weak one)",
  },
  isMean: false,
  pools: false,
  exact: (parts) => {
    if (parts.length === 0) return undefined;
    if (parts.some(({ score }) => score.isZero())) return zero;
    const total = sum(parts.map(({ weight }) => weight));
    return total.div(sum(parts.map(({ score, weight }) => weight.div(score))));
  },
  sheet: (parts) => {
    const reciprocals = sheetSum(parts, (score, weight) => `${weight}/${score}`);
    return `IF(${sheetAnyZero(parts)},0,(${sheetWeights(parts.ranges)})/(${reciprocals}))`;
  },
  columns: (parts, cities) => meanColumns(parts, cities, reciprocal, reciprocal),
};

/** Of 0 it is infinite, and of infinity 0: a part that is 0 makes the mean 0. */
function reciprocal(number: number): number {
  return 1 / number;
}
