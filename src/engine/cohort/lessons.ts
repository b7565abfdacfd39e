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

/** A city as far as others learn from it, or it from them. */
export interface Learner {
  readonly id: string;
  readonly practices: readonly Practice[];
  readonly nodes: () => ResultDocument["nodes"];
}

interface Standing {
  readonly id: string;
  readonly practices: readonly Practice[];
  /** Of the indicators under which practices are described. */
  readonly nodes: ReadonlyMap<string, ResultDocument["nodes"][number]>;
}

/** Indicators with a practice and somebody to learn it, by the points that all learners together lose. */
export function lessons(cities: readonly Learner[], { indicators }: Standard): readonly Lesson[] {
  const described = new Set(cities.flatMap(({ practices }) => practices.flatMap((each) => each.indicators)));
  if (described.size === 0) return [];
  const there = cities.map(
    ({ id, practices, nodes }): Standing => ({
      id,
      practices,
      nodes: new Map(nodes().flatMap((node) => (described.has(node.id) ? [[node.id, node]] : []))),
    }),
  );
  const all = indicators.filter(({ id }) => described.has(id)).map(({ id }) => lessonOf(there, id));
  return all
    .filter(({ learners }) => learners.length > 0)
    .sort((a, b) => b.weight.comparedTo(a.weight))
    .map(({ weight: _, ...lesson }) => lesson);
}

function lessonOf(cities: readonly Standing[], indicator: string): Lesson & { readonly weight: Decimal } {
  const practices = cities.flatMap(({ id: city, practices: own, nodes }) =>
    own
      .filter(({ indicators }) => indicators.includes(indicator))
      .map((practice) => ({ city, practice, ...defined({ score: nodes.get(indicator)?.outcome.score }) })),
  );
  const teachers = new Set(practices.map(({ city }) => city));
  const learners = cities
    .flatMap(({ id: city, nodes }) => {
      const lost = new Decimal(nodes.get(indicator)?.lost ?? 0);
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
