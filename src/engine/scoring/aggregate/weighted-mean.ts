import type { AggregationKind } from "../aggregation.ts";
import { meanColumns, meanOf, sheetMean, weightedSum } from "./mean.ts";

/**
 * The weighted mean: a strong part makes up for a weak one, in proportion to their weights.
 *
 *     Σ weightᵢ × scoreᵢ ÷ Σ weight
 */
export const weightedMean: AggregationKind = {
  words: { zh: "加权平均", en: "the weighted mean" },
  isMean: true,
  pools: false,
  exact: (parts) => meanOf(weightedSum(parts)),
  sheet: sheetMean,
  columns: (parts, cities) => meanColumns(parts, cities),
};
