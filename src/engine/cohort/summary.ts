/** A cohort in numbers: how many, how the totals lie, and each node's mean. Percentiles only where there are enough cities. */
import { headline, type Standard } from "../model/index.ts";
import { Decimal, publish, sum } from "../quantity/index.ts";
import type { ResultDocument } from "../schema/types.gen.ts";

export interface Spread {
  readonly count: number;
  readonly mean: string;
  readonly minimum: string;
  readonly maximum: string;
  readonly median: string;
  /** 25th and 75th percentile (linear interpolation, R type 7); absent in a small cohort. */
  readonly quartiles?: readonly [string, string];
}

export interface CohortSummary {
  readonly cities: number;
  /** Handed in and readable. */
  readonly submitted: number;
  /** Absent where no city has a total. */
  readonly total?: Spread;
  /** By grade, from the lowest: how many cities. */
  readonly grades: readonly { readonly grade: string; readonly count: number }[];
  /** Of each node that is scored in at least one city. */
  readonly nodes: ReadonlyMap<string, Spread>;
}

/** `undefined` stands for a submission that is missing. */
export function summarise(
  results: readonly (ResultDocument | undefined)[],
  standard: Standard,
  smallestCohort: number,
): CohortSummary {
  const there = results.filter((result) => result !== undefined);
  const totals = there.flatMap((result) => headline(result).outcome.score ?? []);
  const grades = there.map((result) => headline(result).grade?.id);
  const nodes = new Map<string, Spread>();
  for (const id of standard.nodes.keys()) {
    const scores = there.flatMap((result) => result.nodes.find((node) => node.id === id)?.outcome.score ?? []);
    if (scores.length > 0) nodes.set(id, spreadOf(scores, smallestCohort));
  }
  return {
    cities: results.length,
    submitted: there.length,
    ...(totals.length > 0 ? { total: spreadOf(totals, smallestCohort) } : {}),
    grades: standard.grades.map(({ id }) => ({ grade: id, count: grades.filter((grade) => grade === id).length })),
    nodes,
  };
}

function spreadOf(scores: readonly string[], smallestCohort: number): Spread {
  const sorted = scores.map((score) => new Decimal(score)).sort((a, b) => a.comparedTo(b));
  const at = (share: number): string => {
    const place = (sorted.length - 1) * share;
    const low = sorted[Math.floor(place)] ?? new Decimal(0);
    const high = sorted[Math.ceil(place)] ?? low;
    return publish(
      low.plus(high.minus(low).times(new Decimal(sorted.length - 1).times(share).minus(Math.floor(place)))),
    );
  };
  return {
    count: sorted.length,
    mean: publish(sum(sorted).div(sorted.length)),
    minimum: at(0),
    maximum: at(1),
    median: at(0.5),
    ...(sorted.length >= smallestCohort ? { quartiles: [at(0.25), at(0.75)] as const } : {}),
  };
}
