import type { Decimal } from "../../quantity/index.ts";
import type { AggregationKind } from "../aggregation.ts";

/** The lowest score: the whole is as good as its weakest part, whatever the weights. */
export const minimum: AggregationKind = {
  words: { zh: "取最低分", en: "the lowest of the parts" },
  isMean: false,
  pools: false,
  exact: (parts) =>
    parts
      .map(({ score }) => score)
      .reduce<Decimal | undefined>(
        (least, score) => (least === undefined || score.lessThan(least) ? score : least),
        undefined,
      ),
  sheet: ({ ranges }) => `MIN(${ranges.map(({ scores }) => scores).join(",")})`,
  columns: (parts, cities) => {
    const least = new Float64Array(cities).fill(Number.NaN);
    for (const { scores } of parts) {
      for (let city = 0; city < cities; city += 1) {
        const score = scores[city] as number;
        // Nothing is less than NaN: the first score replaces it.
        if (!Number.isNaN(score) && !(score >= (least[city] as number))) least[city] = score;
      }
    }
    return least;
  },
};
