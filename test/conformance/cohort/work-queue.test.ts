/** What to review next, worked by hand: points at stake under every aggregation and gate, doubt, reviewers and their load. */
import { describe, expect, test } from "vitest";
import { checkConflicts, type Data } from "../../../src/engine/index.ts";
import { standardOf } from "../scenario.ts";
import { type HandedInBy, queueOf } from "./pilot.ts";

type Fields = Readonly<Record<string, Data>>;

const straight = { unit: "item", score: { worst: "0", best: "100" } };
const indicators = { a: { question: "a", ...straight }, b: { question: "b", ...straight } };

function stakes(standard: Fields, answers: Fields) {
  const submissions = { x: { after: { answers } } };
  const { items } = queueOf(standardOf(standard), { programme: { cities: { x: { name: "X" } } }, submissions });
  return Object.fromEntries(items.map(({ input, stake }) => [input, stake]));
}

describe("points at stake", () => {
  const answers = { a: "81", b: "49" };

  test("in a mean are half of each score", () =>
    expect(stakes({ indicators }, answers)).toEqual({ a: "40.5", b: "24.5" }));

  test("in the weakest are all of it: either rejected leaves nothing", () =>
    expect(stakes({ indicators, aggregation: "minimum" }, answers)).toEqual({ a: "49", b: "49" }));

  test("in a geometric mean are all of it: √(81 × 49) = 63", () =>
    expect(stakes({ indicators, aggregation: "geometric" }, answers)).toEqual({ a: "63", b: "63" }));

  test("of an answer that a gate alone uses are what the gate takes at worst", () => {
    const gates = [{ id: "g", deduct: "5 * incidents", "at-most": "20" }];
    const gated = { inputs: { incidents: { unit: "item" } }, indicators, gates };
    expect(stakes(gated, { ...answers, incidents: "1" })).toEqual({ a: "40.5", b: "24.5", incidents: "15" });
  });
});

describe("the queue", () => {
  const standard = standardOf({ indicators });
  const cities = { x: { name: "X" }, y: { name: "Y" } };
  const queued = (programme: Fields, submissions: HandedInBy) => queueOf(standard, { programme, submissions });

  test("names the move since the phase before, the distance from the peers, and both values", () => {
    const { items } = queued(
      { cities },
      {
        x: { before: { answers: { a: "20" } }, after: { answers: { a: "80" } } },
        y: { after: { answers: { a: "50" } } },
      },
    );
    // Doubt: 0.1 + 0.9 × (1 − (1 − 0.6)(1 − 0.3)(1 − 0.5)) = 0.874; at stake 40.
    expect(items[0]).toMatchObject({
      city: "x",
      input: "a",
      stake: "40",
      doubts: { jump: "0.6", peers: "0.3", evidence: "0.5", threshold: "0" },
      doubt: "0.874",
      priority: "34.96",
      written: "80",
      before: "20",
      median: "50",
    });
  });

  test("doubts what decides a condition on the total", () => {
    const acceptance = [{ id: "r", require: "score(total) >= 50 and low(total) >= 0" }];
    const single = [{ id: "r", require: "score(total) >= 50" }];
    const submissions = { x: { after: { answers: { a: "80", b: "40" } } } };
    const threshold = (rules: readonly Fields[]) =>
      queued({ cities, acceptance: rules }, submissions).items.map(({ doubts }) => doubts.threshold);
    expect(threshold(single)).toEqual(["1", "1"]);
    expect(threshold(acceptance)).toEqual(["0", "0"]);
  });

  test("leaves out what is decided, and counts it for those to whom it is assigned", () => {
    const reviewers = { wang: { name: "W", cities: ["x"] }, li: { name: "L", conflicts: ["x"] } };
    const { items, loads } = queued(
      { cities, reviewers },
      {
        x: { after: { answers: { a: "80", b: "40" }, decisions: [{ input: "a", decision: "accepted" }] } },
        y: { after: { answers: { a: "50" } } },
      },
    );
    expect(items.map(({ city, input, reviewers: who }) => [city, input, ...who])).toEqual([
      ["y", "a", "li"],
      ["x", "b", "wang"],
    ]);
    expect(loads).toEqual([
      { reviewer: "wang", answers: 2, decided: 1 },
      { reviewer: "li", answers: 1, decided: 0 },
    ]);
  });
});

test("a review by somebody with a conflict of interest is refused", () => {
  const programme = { reviewers: [{ id: "li", name: "Li", conflicts: new Set(["x"]) }] };
  const review = { reviewer: { name: "li" }, decisions: [{ input: "a", verdict: "accepted", by: "Wang" }] };
  const rulesIn = (city: string) =>
    checkConflicts(programme as never, city, review as never, "review.yaml").map(({ rule }) => rule);
  expect([rulesIn("x"), rulesIn("y")]).toEqual([["programme/conflict-of-interest"], []]);
});
