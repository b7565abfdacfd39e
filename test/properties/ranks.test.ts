/** Laws on ranks: who is named first says nothing, and the best and worst rank hold whatever is still to be answered. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rank } from "../../src/engine/index.ts";
import { score, standardOf } from "./city.ts";
import { documentsOf } from "./documents.ts";
import { answered, answeredBy, type Reply, replies, sketch } from "./sketch.ts";

const cities = fc.array(replies, { minLength: 2, maxLength: 6 });
const later = fc.array(fc.tuple(answered, answered), { minLength: 30, maxLength: 30 });

describe("ranks", () => {
  test("lie between the best and the worst, and any order of the cities gives the same", () =>
    fc.assert(
      fc.property(sketch, cities, fc.infiniteStream(fc.nat()), (drawn, each, keys) => {
        const standard = standardOf(documentsOf(drawn));
        const results = each.map((given) => score(answeredBy(drawn, given)));
        const order = results
          .map((result, i) => ({ result, i, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key);
        const ranking = rank(results, standard, { draws: 5 });
        const again = rank(
          order.map(({ result }) => result),
          standard,
          { draws: 5 },
        );
        const placed = ({ ranked }: typeof ranking, name: (index: number) => number | undefined) =>
          new Map(ranked.map(({ index, rank: place, best, worst }) => [name(index), [place, best, worst]]));
        const found = placed(ranking, (index) => index);
        expect([...placed(again, (index) => order[index]?.i)].sort(byCity)).toEqual([...found].sort(byCity));
        expect(again.unranked.map((index) => order[index]?.i).sort()).toEqual([...ranking.unranked].sort());
        for (const [place = 0, best = 0, worst = 0] of found.values())
          expect([best >= 1, best <= place, place <= worst, worst <= results.length]).toEqual([true, true, true, true]);
      }),
      { numRuns: 60 },
    ));

  test("come to lie between the best and the worst when all that was missing is answered", () =>
    fc.assert(
      fc.property(sketch, cities, later, (any, each, answers) => {
        // Where answers are final, none comes.
        const drawn = { ...any, missingIsFinal: false };
        const standard = standardOf(documentsOf(drawn));
        const complete = (city: number) => (before: Reply, i: number, k: 0 | 1) => {
          const found = answers[(i + 7 * city) % answers.length]?.[k] ?? before;
          return before.how === "unanswered" || before.how === "declared" ? found : before;
        };
        const before = each.map((given) => score(answeredBy(drawn, given)));
        const after = each.map((given, city) => score(answeredBy(drawn, given, complete(city))));
        const ends = new Map(rank(before, standard, { draws: 1 }).ranked.map((ranked) => [ranked.index, ranked]));
        for (const { index, rank: place } of rank(after, standard, { draws: 1 }).ranked) {
          const { best = 1, worst = before.length } = ends.get(index) ?? {};
          expect([index, best <= place, place <= worst]).toEqual([index, true, true]);
        }
      }),
      { numRuns: 150 },
    ));
});

function byCity(
  [a = 0]: readonly [number | undefined, unknown],
  [b = 0]: readonly [number | undefined, unknown],
): number {
  return a - b;
}
