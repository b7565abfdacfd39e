/** Conditions that ask how much of a submission was verified, and what it comes to if the rest is worth nothing. */
import { expect, test } from "vitest";
import { standardOf } from "../scenario.ts";
import { outcomeOf } from "./pilot.ts";

const straight = { unit: "item", score: { worst: "0", best: "100" } };
const standard = standardOf({
  dimensions: {
    one: { indicators: { a: { question: "a", ...straight } } },
    two: { indicators: { b: { question: "b", ...straight }, c: { question: "c", ...straight } } },
  },
});

/** c is not verified and counts as given: one 60, two (70 + 90) ÷ 2, total 70; c worth nothing or all: two 35 or 85. */
const submitted = {
  answers: { a: "60", b: "70", c: "90" },
  decisions: [
    { input: "a", decision: "accepted" },
    { input: "b", decision: "accepted" },
    { input: "c", decision: "not-verified", because: "no evidence" },
  ],
  signed: true,
};

test.each([
  { require: "verified(total) >= 75 %", state: "met", found: "0.75" },
  { require: "verified(two) > 50 %", state: "not-met", found: "0.5" },
  { require: "verified(c) = 0", state: "met", found: "0" },
  { require: "low(total) >= 70", state: "not-met", found: "47.5" },
  { require: "high(total) <= 75", state: "met", found: "72.5" },
])("$require is $state", ({ require, state, found }) => {
  const { cities } = outcomeOf(standard, {
    programme: { cities: { x: { name: "X" } }, acceptance: [{ id: "rule", require }] },
    submissions: { x: { after: submitted } },
  });
  expect(cities[0]?.judgements).toMatchObject([{ state, found }]);
});
