/** A cohort in numbers: how the totals lie, and how many have each grade. Percentiles only where there are enough cities. */
import type { Standard } from "../model/index.ts";
import { Decimal, publish, sum } from "../quantity/index.ts";
import type { PublishedTotal } from "../schema/types.gen.ts";

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
  /** Absent where no city has a total. */
  readonly total?: Spread;
  /** By grade, from the lowest: how many cities. */
  readonly grades: readonly { readonly grade: string; readonly count: number }[];
}

export function summarise(all: readonly PublishedTotal[], standard: Standard, smallestCohort: number): CohortSummary {
  const totals = all.flatMap(({ outcome }) => outcome.score ?? []);
  return {
    ...(totals.length > 0 ? { total: spreadOf(totals, smallestCohort) } : {}),
    grades: standard.grades.map(({ id }) => ({ grade: id, count: all.filter(({ grade }) => grade?.id === id).length })),
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
