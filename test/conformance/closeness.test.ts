/** What a kind of score owns beyond the number: the inputs of its bounds, its steps for readers, and its edges. */
import { describe, expect, test } from "vitest";
import { explainIndicator, vectorCoverage } from "../../src/engine/index.ts";
import { score, standardOf } from "./scenario.ts";

describe("closeness to a target", () => {
  const standard = standardOf({
    inputs: { built: { unit: "km" }, plan: { unit: "km" }, leeway: { unit: "km" } },
    indicators: {
      rail: { value: "built", unit: "km", score: { target: "plan", tolerance: "leeway" } },
      paths: { value: "built", unit: "km", score: { target: "50", tolerance: "20" } },
    },
  });
  const result = score(standard, { built: "45", plan: "50", leeway: "20" });

  test("uses what its target and its tolerance use", () =>
    expect(standard.indicators.map(({ uses }) => uses)).toEqual([["built", "plan", "leeway"], ["built"]]));

  test.each([
    ["en", "rail", "(1 − |value − plan| ÷ leeway) × 100", "(1 − |45 km − 50 km| ÷ 20 km) × 100"],
    ["en", "paths", "(1 − |value − 50 km| ÷ 20 km) × 100", "(1 − |45 km − 50 km| ÷ 20 km) × 100"],
    ["zh", "paths", "(1 − |value − 50公里| ÷ 20公里) × 100", "(1 − |45公里 − 50公里| ÷ 20公里) × 100"],
  ] as const)("is explained in %s: %s", (locale, id, formula, withValues) => {
    const step = explainIndicator(result, standard, id, locale).steps.at(-1);
    expect(step).toEqual({ what: "score", formula, withValues, gives: "75" });
  });

  test("has three edges: the target, and the tolerance on each side", () => {
    const edges = vectorCoverage(standard, []).find(({ what }) => what === "edges");
    expect(edges?.missing).toEqual(["paths: 50 km − 20 km", "paths: 50 km", "paths: 50 km + 20 km"]);
  });
});
