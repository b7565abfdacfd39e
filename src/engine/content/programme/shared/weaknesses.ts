/** Where most of the cohort is weak, and what most of it did not answer: two different things. */

import { placeOn } from "../../../explain/index.ts";
import type { Indicator, Text } from "../../../model/index.ts";
import { Decimal, sum } from "../../../quantity/index.ts";
import type { PublishedNode } from "../../../schema/types.gen.ts";
import type { City, ProgrammeSubject } from "./subject.ts";

/** Below this share of the scale a score is weak. */
const weakBelow = "0.6";

interface Scored {
  readonly city: City;
  readonly node: PublishedNode;
  readonly score: Decimal;
}

export interface Weakness {
  readonly indicator: Indicator;
  /** Cities with a score, other than by rejection. */
  readonly scored: number;
  readonly weak: readonly City[];
  /** Points lost by the cities that have a score, on average. */
  readonly lost: Decimal;
  readonly mean: Decimal;
}

/** Indicators on which at least half of the cities with a score are weak; what costs most comes first. */
export function commonWeaknesses(subject: ProgrammeSubject): readonly Weakness[] {
  const { standard, scale } = subject;
  return standard.indicators
    .flatMap((indicator): Weakness[] => {
      const all = scoredOn(subject, indicator);
      const weak = all.filter(({ score }) => placeOn(scale(indicator.id), score).lessThan(weakBelow));
      if (!indicator.scoring || all.length === 0 || 2 * weak.length < all.length) return [];
      const mean = (each: readonly Decimal[]) => sum(each).div(each.length);
      return [
        {
          indicator,
          scored: all.length,
          weak: weak.map(({ city }) => city),
          lost: mean(all.map(({ node }) => new Decimal(node.lost ?? 0))),
          mean: mean(all.map(({ score }) => score)),
        },
      ];
    })
    .sort((a, b) => b.lost.comparedTo(a.lost));
}

/** A score that a rejection made is the reviewer's verdict on an answer, no measurement. */
function scoredOn({ cities }: ProgrammeSubject, { id }: Indicator): readonly Scored[] {
  return cities.flatMap((city): Scored[] => {
    const node = city.node(id);
    const score = node?.outcome.score;
    return !node || score === undefined || node.verification === "rejected"
      ? []
      : [{ city, node, score: new Decimal(score) }];
  });
}

/** The first measure that is advised to every city, whatever it answered. */
export function generalMeasure({ improve }: Indicator): Text | undefined {
  return improve.find(({ when }) => when === undefined)?.text;
}

export interface Unanswered {
  readonly indicator: Indicator;
  readonly without: readonly City[];
  readonly applies: number;
}

/** Indicators without a score in at least half of the submissions to which they apply. */
export function commonlyUnanswered({ standard, cities }: ProgrammeSubject): readonly Unanswered[] {
  return standard.indicators.flatMap((indicator): Unanswered[] => {
    const there = cities.filter(({ node }) => appliesTo(node(indicator.id)?.outcome.kind));
    const without = there.filter(({ node }) => node(indicator.id)?.outcome.score === undefined);
    if (!indicator.scoring || there.length === 0 || 2 * without.length < there.length) return [];
    return [{ indicator, without, applies: there.length }];
  });
}

function appliesTo(kind: string | undefined): boolean {
  return kind === "scored" || kind === "missing" || kind === "error";
}

/** Answers of the judged phase that a review rejected, by city. */
export function rejections({ cities, standard }: ProgrammeSubject) {
  return cities.flatMap((city) => {
    const indicators = standard.indicators.filter(({ id }) => city.node(id)?.verification === "rejected");
    return indicators.length > 0 ? [{ city, indicators }] : [];
  });
}
