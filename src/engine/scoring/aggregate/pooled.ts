import type { AggregationKind } from "../aggregation.ts";
import { meanColumns, meanOf, sheetMean, weightedSum } from "./mean.ts";

/** The weighted mean of all indicators below, with the indicators' own weights; those of the groups between do not count. */
export const pooled: AggregationKind = {
  words: { zh: "所属全部指标的加权平均", en: "the weighted mean of all indicators below" },
  isMean: true,
  pools: true,
  exact: (parts) => meanOf(weightedSum(parts)),
  sheet: sheetMean,
  columns: (parts, cities) => meanColumns(parts, cities),
};
