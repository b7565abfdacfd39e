/** Ranks worked by hand, and what a ranking promises whatever the standard. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { columnsOf, headline, type Ranked, type ResultDocument, rank, totalsUnder } from "../../../src/engine/index.ts";
import { scoreAnswers, score as scoreSketch, standardOf as standardFrom } from "../../properties/city.ts";
import { documentsOf } from "../../properties/documents.ts";
import { mapLeaves, type Reply, type Sketch, sketch } from "../../properties/sketch.ts";
import { score, standardOf } from "../scenario.ts";

const straight = { unit: "item", score: { worst: "0", best: "100" } };
const two = standardOf({ indicators: { a: { question: "a", ...straight }, b: { question: "b", ...straight } } });
const places = (results: readonly ResultDocument[], standard = two, options = {}) =>
  rank(results, standard, { draws: 50, ...options }).ranked.map(({ index, rank: place, best, worst }) => [
    index,
    place,
    best,
    worst,
  ]);

describe("ranks", () => {
  test("are those of a competition: two at 60 share the second place, the next is fourth", () => {
    const results = [
      { a: "30", b: "30" },
      { a: "60", b: "60" },
      { a: "80", b: "80" },
      { a: "50", b: "70" },
    ];
    expect(places(results.map((answers) => score(two, answers)))).toEqual([
      [2, 1, 1, 1],
      [1, 2, 2, 2],
      [3, 2, 2, 2],
      [0, 4, 4, 4],
    ]);
  });

  test("are ties at the standard's digits: 80.04 and 80.02 are both 80.0", () => {
    const rounded = standardOf({
      method: { rounding: { decimals: "1", mode: "half-even", at: ["total"] } },
      indicators: { a: { question: "a", ...straight } },
    });
    const results = ["80.02", "80.04", "79.94", "79.96"].map((a) => score(rounded, { a }));
    expect(places(results, rounded).map(([index, place]) => [index, place])).toEqual([
      [0, 1],
      [1, 1],
      [3, 1],
      [2, 4],
    ]);
  });

  test("may move within what is still unanswered: 30 may become anything from 30 to 80", () => {
    const results = [{ a: "80", b: "80" }, { a: "60" }, { a: "60", b: "60" }, { a: "60", b: "60" }];
    // 80 is surely first: the second can reach it, not pass it. Two at 60 are below one, perhaps two.
    expect(places(results.map((answers) => score(two, answers)))).toEqual([
      [0, 1, 1, 1],
      [2, 2, 2, 3],
      [3, 2, 2, 3],
      [1, 4, 1, 4],
    ]);
  });

  test("may fall by every city that has not handed in yet", () => {
    const results = [
      { a: "80", b: "80" },
      { a: "60", b: "60" },
      { a: "100", b: "100" },
    ];
    // Nothing can come to stand above the top of the scale.
    expect(
      places(
        results.map((answers) => score(two, answers)),
        two,
        { absent: 2 },
      ),
    ).toEqual([
      [2, 1, 1, 1],
      [0, 2, 2, 4],
      [1, 3, 3, 5],
    ]);
  });

  test("are open for a city that is not reviewed among others that are", () => {
    const decisions = ["a", "b"].map((input) => ({ input, decision: "accepted" }));
    const reviewed = [
      { a: "80", b: "80" },
      { a: "60", b: "60" },
    ].map((answers) => score(two, answers, { decisions }));
    const results = [...reviewed, score(two, { a: "70", b: "70" })];
    expect(places(results)).toEqual([
      [0, 1, 1, 2],
      [2, 2, 1, 3],
      [1, 3, 2, 3],
    ]);
    expect(rank(results, two, { draws: 10 }).ranked.map(({ surelyAboveNext }) => surelyAboveNext)).toEqual([
      false,
      false,
      undefined,
    ]);
  });

  test("are not given where there is no total", () => {
    const strict = standardOf({
      method: { "minimum-coverage": "75 %", missing: "exclude" },
      indicators: { a: { question: "a", ...straight }, b: { question: "b", ...straight } },
    });
    const results = [{ a: "100" }, { a: "20", b: "20" }].map((answers) => score(strict, answers));
    const { ranked, unranked } = rank(results, strict, { draws: 10 });
    expect([ranked.map(({ index }) => index), unranked]).toEqual([[1], [0]]);
  });
});

describe("draws", () => {
  const cohort = Array.from({ length: 12 }, (_, i) => score(two, { a: String(10 + 6 * i), b: String(90 - 5 * i) }));

  test("are the same by the same seed, and others by another", () => {
    const drawn = (seed: number) => rank(cohort, two, { seed, draws: 200 });
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(8).ranked).not.toEqual(drawn(7).ranked);
  });

  test("give percentiles from the smallest cohort on", () => {
    const seen = (cities: number, smallestCohort?: number) =>
      rank(cohort.slice(0, cities), two, { draws: 20, ...(smallestCohort ? { smallestCohort } : {}) }).ranked.filter(
        ({ draws }) => draws !== undefined,
      ).length;
    expect([seen(9), seen(10), seen(12), seen(4, 4), seen(3, 4)]).toEqual([0, 10, 12, 4, 0]);
  });

  test("cannot move a city that is above in everything", () => {
    const results = [
      { a: "90", b: "80" },
      { a: "20", b: "10" },
    ].map((answers) => score(two, answers));
    const { ranked } = rank(results, two, { draws: 100, smallestCohort: 2 });
    expect(ranked.map(({ draws, aboveNext }) => [draws, aboveNext])).toEqual([
      [{ median: 1, low: 1, high: 1 }, 1],
      [{ median: 2, low: 2, high: 2 }, undefined],
    ]);
  });

  test("keep a grade that a gate holds", () => {
    const held = standardOf({
      inputs: { incidents: { unit: "item" } },
      indicators: { a: { question: "a", ...straight } },
      grades: [
        { id: "poor", title: "p", from: "0" },
        { id: "fair", title: "f", from: "50" },
        { id: "good", title: "g", from: "80" },
      ],
      gates: [{ id: "grave", cap: "fair", when: "incidents > 0" }],
    });
    const results = [
      { a: "90", incidents: "1" },
      { a: "85", incidents: "0" },
    ].map((answers) => score(held, answers));
    const grades = rank(results, held, { draws: 20 }).ranked.map((each) => each.grades.map(({ share }) => share));
    expect(grades).toEqual([
      [0, 1, 0],
      [0, 0, 1],
    ]);
  });

  test("are unaffected by the order in which cities are named", () =>
    fc.assert(
      fc.property(
        sketch,
        fc.array(fc.infiniteStream(fc.integer({ min: 0, max: 12 })), { minLength: 2, maxLength: 5 }),
        (drawn, cities) => {
          const results = cities.map((numbers) => scoreSketch(answeredBy(drawn, numbers)));
          const standard = standardFrom(documentsOf(drawn));
          const by = (list: readonly ResultDocument[]) =>
            rank(list, standard, { draws: 20, smallestCohort: 2 })
              .ranked.map(({ index, aboveNext: _, surelyAboveNext: __, ...each }): [number, Lone] => [
                list === results ? index : results.length - 1 - index,
                each,
              ])
              .sort(([a], [b]) => a - b);
          expect(by(results.toReversed())).toEqual(by(results));
        },
      ),
      { numRuns: 40 },
    ));
});

describe("totals in doubles", () => {
  test("under the declared weights are the engine's totals before gates", () =>
    fc.assert(
      fc.property(sketch, ({ rounding: _, ...drawn }) => {
        const documents = documentsOf(drawn);
        const standard = standardFrom(documents);
        const result = scoreAnswers(standard, documents.answers);
        const before = headline(result)["before-gates"].score;
        fc.pre(before !== undefined);
        const columns = columnsOf([result], standard);
        const [share = Number.NaN] = totalsUnder(standard, columns, (id) => Number(standard.nodes.get(id)?.weight));
        expect(Math.abs(columns.from + share * (columns.to - columns.from) - Number(before))).toBeLessThan(1e-9);
      }),
      { numRuns: 300 },
    ));
});

/** What a ranking says of a city alone; beside whom it is listed depends on the order where two are equal. */
type Lone = Omit<Ranked, "index" | "aboveNext" | "surelyAboveNext">;

/** The same city with other numbers. */
function answeredBy(drawn: Sketch, numbers: fc.Stream<number>): Sketch {
  const other = (reply: Reply): Reply =>
    reply.how === "number" ? { ...reply, number: numbers.next().value ?? 0 } : reply;
  return mapLeaves(drawn, (leaf) => ({ ...leaf, replies: [other(leaf.replies[0]), other(leaf.replies[1])] }));
}
