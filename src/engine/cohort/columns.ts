/**
 * Many results as columns of doubles: one array per indicator, one entry per city. For statistics over a cohort
 * only; official scores are decimals and are never taken from here.
 */
import {
  type Method,
  type Node,
  type Place,
  roundingAt,
  type Scale,
  type Standard,
  scaleOf,
  totalScale,
} from "../model/index.ts";
import { aggregations, partsOf } from "../scoring/index.ts";
import type { Contender } from "./contender.ts";
import { decimalsOn, rounded, settled } from "./doubles.ts";
import type { HeldGates } from "./held-gates.ts";

export interface Columns {
  readonly cities: number;
  /** By indicator: scores from 0 to 1; NaN where there is no score to count. */
  readonly scores: ReadonlyMap<string, Float64Array>;
  /** By dimension or group: what it counts in the cities, by place, in which it has no score of its own. */
  readonly stands: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** What the gates do in each city, whatever the weights. */
  readonly gates: readonly HeldGates[];
}

/** Contenders under this standard. */
export function columnsOf(contenders: readonly Contender[], { indicators }: Standard): Columns {
  const scored = indicators.filter(({ scoring }) => scoring);
  return {
    cities: contenders.length,
    scores: new Map(
      scored.map(({ id }, index) => [id, Float64Array.from(contenders, ({ scores }) => scores[index] ?? Number.NaN)]),
    ),
    stands: standsOf(contenders),
    gates: contenders.map(({ gates }) => gates),
  };
}

function standsOf(contenders: readonly Contender[]): Columns["stands"] {
  const all = new Map<string, Map<number, number>>();
  for (const [city, { stands }] of contenders.entries()) {
    for (const [id, counts] of stands) all.set(id, (all.get(id) ?? new Map<number, number>()).set(city, counts));
  }
  return all;
}

/**
 * Every city's total under some weights, on the scale, before gates; the same tree, aggregations and roundings as the
 * official one, in doubles.
 */
export function totalsUnder(
  standard: Standard,
  { scores, stands, cities }: Columns,
  weightOf: (id: string) => number,
): Float64Array {
  const { method } = standard;
  const { from, to } = spanOf(totalScale(standard));
  const scoresOf = (node: Node): Float64Array | undefined => {
    if (node.kind === "indicator") return scores.get(node.id);
    const made = roundAt(node.kind, join(node.aggregation, node.parts), scaleOf(method, node.weight), method);
    for (const [city, counts] of stands.get(node.id) ?? []) made[city] = counts;
    return made;
  };
  const join = (aggregation: Method["aggregation"], children: readonly Node[]): Float64Array => {
    const parts = partsOf(aggregation, children).flatMap((part) => {
      const column = scoresOf(part);
      return column ? [{ scores: column, weight: weightOf(part.id) }] : [];
    });
    return aggregations[aggregation].columns(parts, cities);
  };
  return join(method.aggregation, standard.dimensions).map((score) => from + score * (to - from));
}

/** What the gates do is applied, the total rounded where the standard says so, and else settled. */
export function afterGates(totals: Float64Array, { gates }: Columns, standard: Standard): Float64Array {
  const scale = totalScale(standard);
  const { from, to } = spanOf(scale);
  const finish = finisher("total", scale, standard.method);
  return totals.map((total, city) => {
    const { effect = 0, cap = Number.POSITIVE_INFINITY } = gates[city] ?? {};
    return finish(Math.min(cap, Math.max(from, Math.min(to, total + effect))));
  });
}

/** Scores from 0 to 1, rounded on the node's scale where the standard rounds such nodes. */
function roundAt(place: Place, scores: Float64Array, scale: Scale, method: Method): Float64Array {
  if (!roundingAt(method, place)) return scores;
  const { from, to } = spanOf(scale);
  const finish = finisher(place, scale, method);
  return scores.map((score) => (finish(from + score * (to - from)) - from) / (to - from));
}

function finisher(place: Place, scale: Scale, method: Method): (number: number) => number {
  const decimals = decimalsOn(scale);
  const { from, to } = spanOf(scale);
  const rounding = roundingAt(method, place);
  return rounding
    ? (number) => Math.max(from, Math.min(to, rounded(number, decimals, rounding)))
    : (number) => settled(number, decimals);
}

function spanOf({ from, to }: Scale): { readonly from: number; readonly to: number } {
  return { from: Number(from), to: Number(to) };
}
