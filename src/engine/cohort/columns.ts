/**
 * Many results as columns of doubles: one array an indicator, one entry a city. For statistics over a cohort
 * only; official scores are decimals and are never taken from here.
 */
import { headline, type Node, type Standard, scaleOf, totalScale } from "../model/index.ts";
import type { PublishedOutcome, ResultDocument } from "../schema/types.gen.ts";

export interface Columns {
  readonly cities: number;
  /** By indicator: scores from 0 to 1; NaN takes no place. */
  readonly scores: ReadonlyMap<string, Float64Array>;
  /** What the gates and the rounding did to each city's total, on the scale. */
  readonly gates: Float64Array;
  readonly from: number;
  readonly to: number;
}

export function columnsOf(results: readonly ResultDocument[], standard: Standard): Columns {
  const { method } = standard;
  const total = totalScale(standard);
  const scores = new Map(
    standard.indicators.flatMap(({ id, scoring, weight }): [string, Float64Array][] => {
      if (!scoring) return [];
      const { from, to } = scaleOf(method, weight);
      return [
        [
          id,
          Float64Array.from(results, (result) =>
            placeOf(outcomeIn(result, id), Number(from), Number(to), method.missing === "zero"),
          ),
        ],
      ];
    }),
  );
  return {
    cities: results.length,
    scores,
    gates: Float64Array.from(results, (result) => {
      const { outcome, "before-gates": before } = headline(result);
      return outcome.score === undefined || before.score === undefined
        ? 0
        : Number(outcome.score) - Number(before.score);
    }),
    from: Number(total.from),
    to: Number(total.to),
  };
}

function outcomeIn({ nodes }: ResultDocument, id: string): PublishedOutcome | undefined {
  return nodes.find((node) => node.id === id)?.outcome;
}

function placeOf(outcome: PublishedOutcome | undefined, from: number, to: number, missingIsZero: boolean): number {
  if (outcome?.score !== undefined) return (Number(outcome.score) - from) / (to - from);
  return missingIsZero && (outcome?.kind === "missing" || outcome?.kind === "error") ? 0 : Number.NaN;
}

/** Totals of all cities under some weights, before gates, 0 to 1; the same trees and aggregations, in doubles. */
export function totalsUnder(
  standard: Standard,
  { scores, cities }: Columns,
  weightOf: (id: string) => number,
): Float64Array {
  const visit = (node: Node): Float64Array | undefined =>
    node.kind === "indicator" ? scores.get(node.id) : join(node.aggregation, node.parts);
  const join = (aggregation: Standard["method"]["aggregation"], nodes: readonly Node[]): Float64Array => {
    const parts = aggregation === "pooled" ? nodes.flatMap(leaves) : nodes;
    const sum = new Float64Array(cities).fill(aggregation === "minimum" ? Number.POSITIVE_INFINITY : 0);
    const weights = new Float64Array(cities);
    for (const part of parts) {
      const column = visit(part);
      if (column) add(aggregation, column, weightOf(part.id), sum, weights);
    }
    for (let city = 0; city < cities; city += 1)
      sum[city] = finish(aggregation, sum[city] as number, weights[city] as number);
    return sum;
  };
  return join(standard.method.aggregation, standard.dimensions);
}

function leaves(node: Node): readonly Node[] {
  return node.kind === "indicator" ? [node] : node.parts.flatMap(leaves);
}

function add(
  aggregation: Standard["method"]["aggregation"],
  column: Float64Array,
  weight: number,
  sum: Float64Array,
  weights: Float64Array,
): void {
  for (let city = 0; city < column.length; city += 1) {
    const score = column[city] as number;
    if (Number.isNaN(score)) continue;
    weights[city] = (weights[city] as number) + weight;
    if (aggregation === "minimum") sum[city] = Math.min(sum[city] as number, score);
    else sum[city] = (sum[city] as number) + weight * (aggregation === "geometric" ? Math.log(score) : score);
  }
}

function finish(aggregation: Standard["method"]["aggregation"], sum: number, weight: number): number {
  if (weight === 0) return Number.NaN;
  if (aggregation === "minimum") return sum;
  return aggregation === "geometric" ? Math.exp(sum / weight) : sum / weight;
}
