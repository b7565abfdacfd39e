/** What a reviewer is asked to look at, in which order, and how far a review has come. */
import { describe, expect, test } from "vitest";
import { type Data, evaluate, progress, queue } from "../../../src/engine/index.ts";
import { standardOf, submission } from "../scenario.ts";

const score = { worst: "0", best: "100" };
const standard = standardOf({
  inputs: {
    people: { unit: "person" },
    rail: { choices: { metro: "m", none: "n" } },
    incidents: { unit: "item" },
    curious: { unit: "item" },
    proved: { unit: "item", evidence: { required: "true" } },
  },
  parameters: { burden: { by: "rail", values: { metro: "4", none: "10" } } },
  indicators: {
    a: { question: "a", unit: "item", weight: "1", claim: "allowed", score },
    b: { value: "people", unit: "person", weight: "2", score },
    c: { value: "people / 2", unit: "person", weight: "3", score },
    d1: { value: "proved", unit: "item", weight: "2", score },
    e: { question: "e", unit: "item", weight: "2", score },
    shown: { value: "curious", unit: "item" },
  },
  gates: [
    { id: "g", deduct: "5 * incidents", "at-most": "20" },
    { id: "h", deduct: "burden", "at-most": "10", when: "score(d) < 1" },
  ],
});
const answers = { a: "1", people: "50", rail: "metro", incidents: "0", curious: "3", proved: "20", e: "12,34" };

function queued(given: Readonly<Record<string, Data>>, decisions: readonly Data[] = []) {
  const { assessment, review } = submission(standard, given, { decisions });
  return queue(evaluate({ standard, assessment, ...(review ? { review } : {}) }), standard, assessment, review);
}

describe("the queue", () => {
  test("begins with what is doubtful, then goes by the weight that rests on an answer, over all indicators that use it", () =>
    expect(queued(answers).map(({ input, share, doubts }) => [input, share, doubts])).toEqual([
      ["proved", "0.2", ["assessment/evidence-missing"]],
      ["e", "0.2", ["number/grouping"]],
      ["people", "0.5", []],
      ["a", "0.1", []],
      ["rail", "0", []],
      ["incidents", "0", []],
    ]));

  test("holds claims, as doubtful, and no answer that is missing or that nothing scored rests on", () => {
    const entries = queued({ a: { "not-applicable": "none" }, people: { missing: { reason: "lost" } }, curious: "3" });
    expect(entries.map(({ input, doubts }) => [input, doubts])).toEqual([["a", ["claim"]]]);
  });
});

describe("progress", () => {
  test("counts a query as open, and a rejection as decided though not verified", () => {
    const found = progress(
      queued(answers, [
        { input: "people", decision: "accepted" },
        { input: "a", decision: "rejected", because: "r" },
        { input: "rail", decision: "query", because: "since when" },
        { input: "proved", decision: "not-verified", because: "no paper" },
      ]),
    );
    expect({ ...found, open: found.open.map(({ input }) => input) }).toEqual({
      again: [],
      inputs: 6,
      decided: 3,
      verified: 1,
      queries: ["rail"],
      open: ["e", "rail", "incidents"],
    });
  });
});
