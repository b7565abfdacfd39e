/** Who can learn from whom: the practices that cities describe, matched to the indicators on which others lose most. */
import type { Standard } from "../model/index.ts";
import { Decimal } from "../quantity/index.ts";
import type { ResultDocument } from "../schema/types.gen.ts";

type Practice = NonNullable<ResultDocument["practices"]>[number];

export interface Lesson {
  readonly indicator: string;
  /** The cities that lose points here, the most first. */
  readonly learners: readonly { readonly city: string; readonly lost: string }[];
  /** Practices under this indicator, of the best-scoring city first. */
  readonly practices: readonly { readonly city: string; readonly score?: string; readonly practice: Practice }[];
}

/** Indicators with a practice and somebody to learn it, by the points that all learners together lose. */
export function lessons(
  cities: readonly { readonly id: string; readonly result: ResultDocument }[],
  { indicators }: Standard,
): readonly Lesson[] {
  const nodeOf = (result: ResultDocument, id: string) => result.nodes.find((node) => node.id === id);
  const all = indicators.flatMap(({ id }): (Lesson & { readonly weight: Decimal })[] => {
    const practices = cities.flatMap(({ id: city, result }) =>
      (result.practices ?? [])
        .filter((practice) => practice.indicators.includes(id))
        .map((practice) => {
          const score = nodeOf(result, id)?.outcome.score;
          return { city, practice, ...(score === undefined ? {} : { score }) };
        }),
    );
    const teachers = new Set(practices.map(({ city }) => city));
    const learners = cities
      .flatMap(({ id: city, result }) => {
        const lost = nodeOf(result, id)?.lost;
        return lost !== undefined && !teachers.has(city) && new Decimal(lost).greaterThan(0) ? [{ city, lost }] : [];
      })
      .sort((a, b) => new Decimal(b.lost).comparedTo(a.lost));
    if (practices.length === 0 || learners.length === 0) return [];
    const weight = learners.reduce((sum, { lost }) => sum.plus(lost), new Decimal(0));
    return [
      {
        indicator: id,
        learners,
        practices: practices.sort((a, b) => new Decimal(b.score ?? 0).comparedTo(a.score ?? 0)),
        weight,
      },
    ];
  });
  return all.sort((a, b) => b.weight.comparedTo(a.weight)).map(({ weight: _, ...lesson }) => lesson);
}
