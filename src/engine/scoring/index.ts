/** The ways of scoring: aggregations, each with everything about it in one file. */
export {
  aggregations,
  meanOf,
  partsOf,
  type WeightedSum,
  weightedSum,
  withScore,
} from "./aggregate/index.ts";
export type { AggregationKind, ColumnPart, Part } from "./aggregation.ts";
