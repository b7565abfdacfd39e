/** Where most of the cohort is weak. */

import { placeOn } from "../../../explain/index.ts";
import type { Indicator } from "../../../model/index.ts";
import { Decimal, sum } from "../../../quantity/index.ts";
import type { City, ProgrammeSubject } from "./subject.ts";

export interface Weakness {
  readonly indicator: Indicator;
  readonly weak: readonly City[];
  readonly absent: readonly City[];
  readonly applies: number;
  readonly lost: Decimal;
  readonly mean: Decimal | undefined;
}

/** Indicators on which at least half of the cities to which they apply are below 60 % or have no score; what costs most comes first. */
export function commonWeaknesses({ standard, cities, scale }: ProgrammeSubject): readonly Weakness[] {
  return standard.indicators
    .flatMap((indicator): Weakness[] => {
      const there = cities.filter(({ final, node }) => final && appliesTo(node(indicator.id)?.outcome.kind));
      const nodes = there.map((city) => ({ city, node: city.node(indicator.id) }));
      const weak = nodes.filter(
        ({ node }) =>
          node?.outcome.score !== undefined && placeOn(scale(indicator.id), node.outcome.score).lessThan("0.6"),
      );
      const absent = nodes.filter(({ node }) => node?.outcome.score === undefined);
      const scored = nodes.flatMap(({ node }) =>
        node?.outcome.score === undefined ? [] : [new Decimal(node.outcome.score)],
      );
      if (!indicator.scoring || there.length === 0 || 2 * (weak.length + absent.length) < there.length) return [];
      return [
        {
          indicator,
          weak: weak.map(({ city }) => city),
          absent: absent.map(({ city }) => city),
          applies: there.length,
          lost: sum(nodes.map(({ node }) => new Decimal(node?.lost ?? 0))).div(there.length),
          mean: scored.length > 0 ? sum(scored).div(scored.length) : undefined,
        },
      ];
    })
    .sort((a, b) => b.lost.comparedTo(a.lost));
}

function appliesTo(kind: string | undefined): boolean {
  return kind === "scored" || kind === "missing" || kind === "error";
}
