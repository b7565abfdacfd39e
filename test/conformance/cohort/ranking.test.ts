/** Ranks worked by hand, and what a ranking promises whatever the standard. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Ranked, type ResultDocument, rank } from "../../../src/engine/index.ts";
import { score as scoreSketch, standardOf as standardFrom } from "../../properties/city.ts";
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

  test("may fall by a city without a total that is not reviewed, whatever its own answers come to at most", () => {
    const strict = standardOf({
      method: { "minimum-coverage": "75 %", missing: "exclude" },
      indicators: { a: { question: "a", ...straight }, b: { question: "b", ...straight } },
    });
    const decisions = ["a", "b"].map((input) => ({ input, decision: "accepted" }));
    const results = [score(strict, { a: "70", b: "70" }, { decisions }), score(strict, { a: "0" })];
    expect(places(results, strict)).toEqual([[0, 1, 1, 2]]);
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

describe("draws of weights", () => {
  const grades = [
    { id: "start", from: "0" },
    { id: "growth", from: "70" },
  ];
  const ids = Array.from({ length: 10 }, (_, i) => `q${i}`);
  const each = <T>(give: (id: string, i: number) => T) => Object.fromEntries(ids.map((id, i) => [id, give(id, i)]));
  const indicator = (id: string, i: number) => ({ question: id, weight: String(1 + (i % 3)), ...straight });
  const statistics = (standard: ReturnType<typeof standardOf>) =>
    rank(
      ["90", "70", "70", "70"].map((answer) =>
        score(
          standard,
          each(() => answer),
        ),
      ),
      standard,
      { draws: 500, smallestCohort: 1 },
    ).ranked.map(({ draws, grades: held, aboveNext }) => ({ draws, held: held.map(({ share }) => share), aboveNext }));

  test.each(["weighted-mean", "pooled", "geometric", "minimum"])(
    "leave a city at 70 in the grade that begins at 70, and equal cities equal: %s",
    (aggregation) => {
      const standard = standardOf({
        method: { aggregation },
        aggregation,
        indicators: each(indicator),
        grades,
      });
      const second = { draws: { median: 2, low: 2, high: 2 }, held: [0, 1] };
      expect(statistics(standard)).toEqual([
        { draws: { median: 1, low: 1, high: 1 }, held: [0, 1], aboveNext: 1 },
        { ...second, aboveNext: 0.5 },
        { ...second, aboveNext: 0.5 },
        { ...second, aboveNext: undefined },
      ]);
    },
  );

  test("never lift a total above a gate's cap, however high the total before it", () => {
    const standard = standardOf({
      inputs: { incidents: { question: "Incidents", unit: "item" } },
      indicators: { a: { question: "a", ...straight }, b: { question: "b", ...straight } },
      gates: [{ id: "safe", title: "Safe", when: "incidents > 0", cap: "60" }],
      grades,
    });
    const results = ["80", "100"].map((b) => score(standard, { a: "60", b, incidents: "1" }));
    const [first] = rank(results, standard, { draws: 200, smallestCohort: 1 }).ranked;
    expect([first?.draws, first?.aboveNext]).toEqual([{ median: 1, low: 1, high: 1 }, 0.5]);
  });
});

/** What a ranking says of a city alone; beside whom it is listed depends on the order where two are equal. */
type Lone = Omit<Ranked, "index" | "aboveNext" | "surelyAboveNext">;

/** The same city with other numbers. */
function answeredBy(drawn: Sketch, numbers: fc.Stream<number>): Sketch {
  const other = (reply: Reply): Reply =>
    reply.how === "number" ? { ...reply, number: numbers.next().value ?? 0 } : reply;
  return mapLeaves(drawn, (leaf) => ({ ...leaf, replies: [other(leaf.replies[0]), other(leaf.replies[1])] }));
}
