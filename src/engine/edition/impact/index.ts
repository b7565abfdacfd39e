/** What a new edition does to a whole cohort: totals, grades and ranks, and which side of the rule moved them. */
import type { Standard } from "../../model/index.ts";
import { Decimal, publish, sum, zero } from "../../quantity/index.ts";
import { type AssessedCity, type CityImpact, cityImpact } from "./city.ts";
import { Mixtures, type Side, sides } from "./mixture.ts";

export type { AssessedCity, ChangedScore, CityImpact } from "./city.ts";
export type { Side } from "./mixture.ts";

export interface RankedImpact extends CityImpact {
  /** Competition ranks among the cities with a total. */
  readonly ranks: { readonly before?: number; readonly after?: number };
}

export interface EditionImpact {
  readonly before: Standard;
  readonly after: Standard;
  /** Whether one of the assessments is invented. */
  readonly fictitious: boolean;
  readonly cities: readonly RankedImpact[];
  /** Mean over the cities with a total by both editions. */
  readonly mean: { readonly cities: number; readonly difference: string; readonly effects: CityImpact["effects"] };
}

export function editionImpact(before: Standard, after: Standard, cohort: readonly AssessedCity[]): EditionImpact {
  const mixtures = new Mixtures(before, after);
  const impacts = cohort.map((city) => cityImpact(before, after, mixtures, city));
  const [earlier, later] = [ranksOf(impacts, "before"), ranksOf(impacts, "after")];
  const both = impacts.filter(({ difference }) => difference !== undefined);
  const mean = (numbers: readonly string[]) =>
    both.length === 0 ? zero : sum(numbers.map((each) => new Decimal(each))).div(both.length);
  const effect = (side: Side) =>
    mean(both.map(({ effects }) => effects.find((each) => each.side === side)?.points ?? "0"));
  return {
    before,
    after,
    fictitious: cohort.some(({ assessment }) => assessment.fictitious),
    cities: impacts.map((impact, i) => {
      const [a, b] = [earlier[i], later[i]];
      return { ...impact, ranks: { ...(a ? { before: a } : {}), ...(b ? { after: b } : {}) } };
    }),
    mean: {
      cities: both.length,
      difference: publish(mean(both.map(({ difference = "0" }) => difference))),
      effects: sides.map((side) => ({ side, points: publish(effect(side)) })),
    },
  };
}

function ranksOf(impacts: readonly CityImpact[], when: "before" | "after"): readonly (number | undefined)[] {
  const scores = impacts.map((impact) => impact[when].outcome);
  const all = scores.flatMap(({ kind, score }) =>
    kind === "scored" && score !== undefined ? [new Decimal(score)] : [],
  );
  return scores.map(({ kind, score }) =>
    kind === "scored" && score !== undefined ? 1 + all.filter((each) => each.greaterThan(score)).length : undefined,
  );
}
