/** Laws on columns of doubles: under the declared weights they give the official totals and grades. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { afterGates, columnsOf, totalsUnder } from "../../src/engine/cohort/columns.ts";
import {
  type Contender,
  contenderOf,
  headline,
  type ResultDocument,
  rank,
  type Standard,
} from "../../src/engine/index.ts";
import { scoreAnswers, standardOf } from "./city.ts";
import { documentsOf } from "./documents.ts";
import { answeredBy, replies, sketch } from "./sketch.ts";

/** One standard with mixed aggregations, policies, gates and roundings; several cities that have a total. */
const cohort = fc.tuple(sketch, fc.array(replies, { minLength: 1, maxLength: 4 })).map(([drawn, each]) => {
  const standard = standardOf(documentsOf(drawn));
  const results = each
    .map((given) => scoreAnswers(standard, documentsOf(answeredBy(drawn, given)).answers))
    .filter((result) => headline(result).outcome.kind === "scored");
  return { standard, results };
});

describe("under the declared weights, columns of doubles give", () => {
  test("the totals before gates", () =>
    fc.assert(
      fc.property(cohort, ({ standard, results }) => {
        const totals = totalsUnder(standard, columnsOf(contenders(standard, results), standard), declared(standard));
        results.forEach((result, city) => {
          expect(totals[city]).toBeCloseTo(Number(headline(result)["before-gates"].score), 9);
        });
      }),
      { numRuns: 500 },
    ));

  test("the totals, with gates, caps and rounding", () =>
    fc.assert(
      fc.property(cohort, ({ standard, results }) => {
        const totals = finals(standard, results);
        results.forEach((result, city) => {
          expect(totals[city]).toBeCloseTo(Number(headline(result).outcome.score), 9);
        });
      }),
      { numRuns: 500 },
    ));

  test("the grades, held by the gates that cap them", () =>
    fc.assert(
      fc.property(cohort, ({ standard, results }) => {
        const { gates } = columnsOf(contenders(standard, results), standard);
        const totals = finals(standard, results);
        const found = results.map((_, city) => {
          const reached = standard.grades.findLastIndex(({ from }) => (totals[city] ?? 0) >= Number(from));
          return standard.grades[Math.min(reached, gates[city]?.grade ?? 0)]?.id;
        });
        expect(found).toEqual(results.map((result) => headline(result).grade?.id));
      }),
      { numRuns: 500 },
    ));
});

test("equal cities are equal, and a total on a bound has reached it, whatever the weights", () =>
  fc.assert(
    fc.property(sketch, replies, (drawn, given) => {
      const standard = standardOf(documentsOf(drawn));
      const result = scoreAnswers(standard, documentsOf(answeredBy(drawn, given)).answers);
      fc.pre(headline(result).outcome.kind === "scored");
      const { ranked } = rank([result, result, result], standard, { draws: 20, smallestCohort: 1 });
      expect(ranked.map(({ draws, aboveNext = 0.5 }) => [draws, aboveNext])).toEqual(
        ranked.map(() => [{ median: 1, low: 1, high: 1 }, 0.5]),
      );
    }),
    { numRuns: 100 },
  ));

function contenders(standard: Standard, results: readonly ResultDocument[]): readonly Contender[] {
  return results.map((result) => contenderOf(result, standard));
}

function finals(standard: Standard, results: readonly ResultDocument[]): Float64Array {
  const columns = columnsOf(contenders(standard, results), standard);
  return afterGates(totalsUnder(standard, columns, declared(standard)), columns, standard);
}

function declared({ nodes }: Standard): (id: string) => number {
  return (id) => Number(nodes.get(id)?.weight);
}
