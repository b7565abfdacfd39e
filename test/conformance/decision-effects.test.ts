/** What each decision does to the total by itself, worked by hand: two indicators of equal weight, scores 0 to 100. */
import { describe, expect, test } from "vitest";
import { type Data, evaluate } from "../../src/engine/index.ts";
import { standardOf, submission } from "./scenario.ts";

const straight = { unit: "item", claim: "allowed", score: { worst: "0", best: "100" } };
const standard = standardOf({ indicators: { a: { question: "a", ...straight }, b: { question: "b", ...straight } } });
const answers = { a: "80", b: "40" };

function effects(...decisions: readonly Readonly<Record<string, Data>>[]) {
  const result = evaluate({ standard, ...submission(standard, answers, { decisions }) });
  return Object.fromEntries(
    result.answers.flatMap(({ input, decision }) => (decision?.effect === undefined ? [] : [[input, decision.effect]])),
  );
}

describe("the effect of a decision", () => {
  test.each([
    {
      what: "an adjustment from 80 to 60 takes 20 off one of two",
      decisions: [{ input: "a", decision: "adjusted", value: "60", because: "r" }],
      found: { a: "-10" },
    },
    {
      what: "a rejection takes all of it",
      decisions: [{ input: "b", decision: "rejected", because: "r" }],
      found: { b: "-20" },
    },
    {
      what: "each is told with the other in place",
      decisions: [
        { input: "a", decision: "adjusted", value: "100", because: "r" },
        { input: "b", decision: "rejected", because: "r" },
      ],
      found: { a: "10", b: "-20" },
    },
    {
      what: "what stands as it was given has none",
      decisions: [
        { input: "a", decision: "accepted" },
        { input: "b", decision: "not-verified", because: "r" },
      ],
      found: {},
    },
  ])("$what", ({ decisions, found }) => expect(effects(...decisions)).toEqual(found));
});
