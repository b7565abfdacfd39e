/** Every aggregation of the schema, by its name there. A missing one is a compile error. */
import type { Aggregation, Node } from "../../model/index.ts";
import type { AggregationKind } from "../aggregation.ts";
import { geometricMean } from "./geometric-mean.ts";
import { harmonicMean } from "./harmonic-mean.ts";
import { minimum } from "./minimum.ts";
import { pooled } from "./pooled.ts";
import { weightedMean } from "./weighted-mean.ts";

export { meanOf, type WeightedSum, weightedSum, withScore } from "./mean.ts";

export const aggregations = {
  "weighted-mean": weightedMean,
  pooled,
  geometric: geometricMean,
  "harmonic-mean": harmonicMean,
  minimum,
} satisfies Readonly<Record<Aggregation, AggregationKind>>;

/** The parts that an aggregation joins: the children, or all indicators below them. */
export function partsOf(aggregation: Aggregation, children: readonly Node[]): readonly Node[] {
  return aggregations[aggregation].pools ? children.flatMap(leavesBelow) : children;
}

function leavesBelow(node: Node): readonly Node[] {
  return node.kind === "indicator" ? [node] : node.parts.flatMap(leavesBelow);
}
