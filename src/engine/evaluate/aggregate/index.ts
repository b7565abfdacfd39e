/** Every aggregation; one that is missing here does not compile. Which parts a `pooled` mean takes is the tree's affair. */
import type { Aggregation } from "../../model/index.ts";
import type { Decimal } from "../../quantity/index.ts";
import { geometricMean } from "./geometric-mean.ts";
import { minimum } from "./minimum.ts";
import type { Part } from "./part.ts";
import { weightedMean } from "./weighted-mean.ts";

export type { Part } from "./part.ts";
export { meanOf, type WeightedSum, weightedSum, withScore } from "./weighted-mean.ts";

export const aggregations = {
  "weighted-mean": weightedMean,
  pooled: weightedMean,
  geometric: geometricMean,
  minimum,
} satisfies Record<Aggregation, (parts: readonly Part[]) => Decimal | undefined>;

/** Whether every part has a share of the whole. */
export function isMean(aggregation: Aggregation): boolean {
  return aggregation === "weighted-mean" || aggregation === "pooled";
}
