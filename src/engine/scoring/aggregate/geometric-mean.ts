import { one, sum } from "../../quantity/index.ts";
import type { AggregationKind } from "../aggregation.ts";
import { meanColumns, sheetAnyZero, sheetSum, sheetWeights } from "./mean.ts";

/**
 * The weighted geometric mean: a strong part compensates little for a weak one.
 *
 *     ∏ scoreᵢ ^ (weightᵢ ÷ Σ weight)
 *
 * It is 0 if any part is 0.
 */
export const geometricMean: AggregationKind = {
  words: {
    zh: "加权几何平均（短板难以用长板弥补）",
    en: "the weighted geometric mean (a weak part is hardly made good by a strong one)",
  },
  isMean: false,
  pools: false,
  exact: (parts) => {
    if (parts.length === 0) return undefined;
    const total = sum(parts.map(({ weight }) => weight));
    return parts.reduce((product, { score, weight }) => product.times(score.pow(weight.div(total))), one);
  },
  sheet: (parts) => {
    const logarithms = sheetSum(parts, (score, weight) => `${weight}*LN(${score})`);
    const mean = `EXP((${logarithms})/(${sheetWeights(parts.ranges)}))`;
    return `IF(${sheetAnyZero(parts)},0,${mean})`;
  },
  columns: (parts, cities) => meanColumns(parts, cities, Math.log, Math.exp),
};
