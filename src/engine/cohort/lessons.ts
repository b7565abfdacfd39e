/** Who can learn from whom: the practices that cities describe, matched to the indicators on which others lose most. */
import { defined, type Standard } from "../model/index.ts";
import { Decimal, publish, sum } from "../quantity/index.ts";
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
  const described = new Set(
    cities.flatMap(({ result }) => (result.practices ?? []).flatMap((each) => each.indicators)),
  );
  const all = indicators.filter(({ id }) => described.has(id)).map(({ id }) => lessonOf(cities, id));
  return all
    .filter(({ learners }) => learners.length > 0)
    .sort((a, b) => b.weight.comparedTo(a.weight))
    .map(({ weight: _, ...lesson }) => lesson);
}

function lessonOf(
  cities: readonly { readonly id: string; readonly result: ResultDocument }[],
  indicator: string,
): Lesson & { readonly weight: Decimal } {
  const there = cities.map(({ id, result }) => ({
    id,
    result,
    node: result.nodes.find((node) => node.id === indicator),
  }));
  const practices = there.flatMap(({ id: city, result, node }) =>
    (result.practices ?? [])
      .filter(({ indicators }) => indicators.includes(indicator))
      .map((practice) => ({ city, practice, ...defined({ score: node?.outcome.score }) })),
  );
  const teachers = new Set(practices.map(({ city }) => city));
  const learners = there
    .flatMap(({ id: city, node }) => {
      const lost = new Decimal(node?.lost ?? 0);
      return lost.greaterThan(0) && !teachers.has(city) ? [{ city, lost }] : [];
    })
    .sort((a, b) => b.lost.comparedTo(a.lost));
  return {
    indicator,
    learners: learners.map(({ city, lost }) => ({ city, lost: publish(lost) })),
    practices: practices.sort((a, b) => new Decimal(b.score ?? 0).comparedTo(a.score ?? 0)),
    weight: sum(learners.map(({ lost }) => lost)),
  };
}
