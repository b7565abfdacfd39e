/** Laws on every score that leaves the engine, whatever the standard and the answers. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Aggregation, ResultDocument } from "../../src/engine/index.ts";
import { Decimal } from "../../src/engine/quantity/index.ts";
import { numbers, score } from "./city.ts";
import {
  aggregations,
  answered,
  type Leaf,
  leavesIn,
  mapBranches,
  mapLeaves,
  type Reply,
  type Sketch,
  sketch,
} from "./sketch.ts";

const runs = { numRuns: 80 };
const zero = new Decimal(0);

describe("every score", () => {
  test("stays on its scale", () =>
    fc.assert(
      fc.property(sketch, (drawn) => {
        const result = score(drawn);
        const weights = new Map(result.nodes.map(({ id, weight }) => [id, weight]));
        const all = drawn.dimensions.reduce((sum, { weight }) => sum + weight, 0);
        for (const { id, ...ends } of numbers(result)) {
          const [from, to] = drawn.scale === "points" ? [0, Number(weights.get(id) ?? all)] : drawn.scale;
          for (const number of Object.values(ends)) {
            expect(number.toNumber()).toBeGreaterThanOrEqual(from);
            expect(number.toNumber()).toBeLessThanOrEqual(to);
          }
        }
      }),
      runs,
    ));

  test("lies between its ends, and so do grades", () =>
    fc.assert(
      fc.property(sketch, (drawn) => {
        const result = score(drawn);
        for (const { id, score: value, low, high } of numbers(result)) {
          if (low && high)
            expect([id, low.lessThanOrEqualTo(value ?? low), (value ?? high).lessThanOrEqualTo(high)]).toEqual([
              id,
              true,
              true,
            ]);
        }
        const { grade } = result.totals["self-assessed"];
        if (grade) expect([grade.low, grade.id, grade.high].toSorted()).toEqual([grade.low, grade.id, grade.high]);
      }),
      runs,
    ));
});

describe("an interval", () => {
  test("holds whatever the missing answers turn out to be, and is never widened by one more", () =>
    fc.assert(
      fc.property(sketch, fc.infiniteStream(fc.tuple(fc.boolean(), answered)), (any, later) => {
        // Where answers are final, none comes.
        const drawn = { ...any, missingIsFinal: false };
        const before = new Map(numbers(score(drawn)).map((ends) => [ends.id, ends]));
        for (const { id, low, high, score: value } of numbers(score(answerMore(drawn, later)))) {
          const { low: least, high: most } = before.get(id) ?? {};
          for (const number of [low, high, value]) {
            if (number && least && most) {
              expect([id, "low", number.minus(least).toNumber()]).toEqual([
                id,
                "low",
                Math.max(0, number.minus(least).toNumber()),
              ]);
              expect([id, "high", most.minus(number).toNumber()]).toEqual([
                id,
                "high",
                Math.max(0, most.minus(number).toNumber()),
              ]);
            }
          }
        }
      }),
      { numRuns: 200 },
    ));
});

describe("nearer to best", () => {
  test("never scores less, anywhere in the tree", () =>
    fc.assert(
      fc.property(sketch, fc.nat(20), fc.integer({ min: 1, max: 30 }), (drawn, which, step) => {
        const nearer = approach(drawn, which, step);
        fc.pre(nearer !== undefined);
        const after = new Map(numbers(score(nearer)).map((ends) => [ends.id, ends]));
        for (const { id, ...ends } of numbers(score(drawn))) {
          for (const key of ["score", "low", "high"] as const)
            expect([
              id,
              key,
              after
                .get(id)
                ?.[key]?.minus(ends[key] ?? 0)
                .isNegative() ?? false,
            ]).toEqual([id, key, false]);
        }
      }),
      runs,
    ));
});

describe("weights", () => {
  test("are proportions: multiplying all by one number changes nothing", () =>
    fc.assert(
      fc.property(sketch, fc.constantFrom(0.1, 0.5, 3, 7, 1000), (drawn, factor) => {
        fc.pre(drawn.scale !== "points");
        const heavier = mapBranches(drawn, (branch) => ({
          ...branch,
          weight: Number((branch.weight * factor).toFixed(1)),
          leaves: branch.leaves.map((one) => ({ ...one, weight: Number((one.weight * factor).toFixed(1)) })),
        }));
        const comparable = ({ nodes, totals, coverage, gates }: ResultDocument) => ({
          ...{ totals, coverage, gates },
          nodes: nodes.map(({ weight: _, ...node }) => node),
        });
        expect(comparable(score(heavier))).toEqual(comparable(score(drawn)));
      }),
      runs,
    ));
});

describe("an aggregation", () => {
  test.each(aggregations)("%s of equal scores is that score", (aggregation) =>
    fc.assert(
      fc.property(sketch, fc.integer({ min: 0, max: 120 }), (drawn, tenths) => {
        const alike = (one: Leaf): Leaf => ({
          ...one,
          kind: "rising",
          best: 12,
          replies: [given(tenths / 10), given(1)],
        });
        const { rounding: _, ...plain } = mapLeaves(
          mapBranches({ ...drawn, aggregation, scale: [0, 100], gates: [] }, (branch) => ({ ...branch, aggregation })),
          alike,
        );
        const scores = new Set(numbers(score(plain)).map((ends) => String(ends.score)));
        expect(scores.size).toBe(1);
      }),
      { numRuns: 50 },
    ),
  );

  test.each([
    ["geometric", "weighted-mean"],
    ["harmonic-mean", "geometric"],
    ["minimum", "harmonic-mean"],
  ] as const)("%s never gives more than %s", (lower, higher) =>
    fc.assert(
      fc.property(sketch, (drawn) => {
        const throughout = (aggregation: Aggregation) => {
          const { rounding: _, ...plain } = mapBranches({ ...drawn, aggregation, gates: [] }, (branch) => ({
            ...branch,
            aggregation,
          }));
          return numbers(score(plain));
        };
        const more = new Map(throughout(higher).map((ends) => [ends.id, ends.score]));
        for (const { id, score: value } of throughout(lower))
          expect(value?.minus(more.get(id) ?? zero).toNumber() ?? 0).toBeLessThanOrEqual(1e-12);
      }),
      runs,
    ),
  );
});

function given(number: number): Reply {
  return { how: "number", number };
}

/** Some or all of what has no answer yet is answered. */
function answerMore(drawn: Sketch, later: fc.Stream<[boolean, Reply]>): Sketch {
  const more = (reply: Reply): Reply => {
    if (reply.how !== "unanswered" && reply.how !== "declared") return reply;
    const [now, answer] = later.next().value ?? [false, reply];
    return now ? answer : reply;
  };
  const completed = mapLeaves(drawn, (one) => ({ ...one, replies: [more(one.replies[0]), more(one.replies[1])] }));
  return { ...completed, incidents: more(drawn.incidents) };
}

/** One answer moved towards the best of its straight line. */
function approach(drawn: Sketch, which: number, step: number): Sketch | undefined {
  const straight = leavesIn(drawn).filter(
    ({ kind, replies: [first] }) => (kind === "rising" || kind === "falling") && first.how === "number",
  );
  const chosen = straight[which % Math.max(1, straight.length)];
  if (!chosen) return undefined;
  const change = chosen.kind === "rising" ? step / 10 : -step / 10;
  const number = Number((chosen.replies[0].number + change).toFixed(1));
  const moved = mapLeaves(drawn, (one) =>
    one === chosen ? { ...one, replies: [given(number), one.replies[1]] } : one,
  );
  return leavesIn(moved).length > 0 ? moved : undefined;
}
