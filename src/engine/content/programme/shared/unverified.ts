/** What of the judged phase no reviewer has verified. */

import { Decimal } from "../../../quantity/index.ts";
import { percent } from "../../shared/digits.ts";
import type { City, ProgrammeSubject } from "./subject.ts";

export interface Unverified {
  readonly city: City;
  /** Of the applicable weight. */
  readonly share: string;
  /** Indicators. */
  readonly count: number;
  /** The total on verified answers alone; "" where there is none. */
  readonly only: string;
}

/** Cities whose submission was reviewed in part; those with the largest share first. */
export function unverified({ cities, score }: ProgrammeSubject): readonly Unverified[] {
  return cities
    .flatMap((city) => {
      const { final } = city;
      if (!final?.review) return [];
      const { applicable, verified } = final.coverage;
      const open = new Decimal(applicable.weight).minus(verified.weight);
      if (!open.greaterThan(0)) return [];
      const only = final.totals["verified-only"]?.outcome.score;
      return [
        {
          city,
          open: open.div(applicable.weight),
          share: percent(open.div(applicable.weight), 1),
          count: applicable.count - verified.count,
          only: only === undefined ? "" : score(only),
        },
      ];
    })
    .sort((a, b) => b.open.comparedTo(a.open));
}

/** Cities with a submission that nobody reviewed. */
export function unreviewed({ cities }: ProgrammeSubject): readonly City[] {
  return cities.filter(({ final }) => final && !final.review);
}
