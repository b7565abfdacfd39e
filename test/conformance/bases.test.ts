/** How much weight rests on which basis, by hand. */
import { expect, test } from "vitest";
import { basisSentences, nodeShares } from "../../src/engine/index.ts";
import { standardOf } from "./scenario.ts";

const score = { worst: "0", best: "100" };
const standard = standardOf({
  sources: { plan: { title: "plan" } },
  dimensions: {
    d: {
      weight: "3",
      indicators: {
        a: { question: "a", unit: "item", weight: "1", score, source: { ref: "plan", basis: "source-text" } },
        b: {
          question: "b",
          unit: "item",
          weight: "2",
          score,
          source: [
            { ref: "plan", basis: "source-text", of: "value" },
            { ref: "plan", basis: "inferred", of: "score" },
          ],
        },
        c: { question: "c", unit: "item", source: { ref: "plan", basis: "recalled" } },
      },
    },
    e: { weight: "1", indicators: { f: { question: "f", unit: "item", score } } },
  },
});

test("each part has its share of the total, and what is not scored has none", () => {
  expect(Object.fromEntries(nodeShares(standard))).toEqual({ d: "75%", a: "25%", b: "50%", c: "", e: "25%", f: "25%" });
});

test("an indicator counts for the least sure of its sources", () => {
  expect(basisSentences(standard, "en")).toEqual([
    "Read in the source: 1, 25% of the weight",
    "Inferred from the source: 1, 50% of the weight",
    "No source given: 1, 25% of the weight",
  ]);
});
