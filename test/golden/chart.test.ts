/** Drawings: what has no score is no point, and every word is escaped. */
import { describe, expect, test } from "vitest";
import { draw } from "../../src/engine/render/svg/index.ts";

const bands = [
  { title: "Low", from: "0", start: 0, end: 0.5, current: true },
  { title: "High", from: "50", start: 0.5, end: 1, current: false },
];
const scale = {
  kind: "scale" as const,
  from: "0",
  to: "100",
  bands,
  at: 0.25,
  score: "25.0",
  low: 0.2,
  high: 0.6,
};

describe("a bar", () => {
  test("is filled to its score and hatched where it can still come to lie", () => {
    const svg = draw({ kind: "bar", at: 0.4, low: 0.4, high: 0.75, tone: "step-3" });
    expect(svg).toContain('class="chart-fill step-3" width="40%"');
    expect(svg).toContain('x="40%" width="35%"');
  });

  test("without a score is not filled", () => {
    expect(draw({ kind: "bar", at: undefined, low: 0, high: 1, tone: "missing" })).not.toContain("chart-fill");
  });
});

describe("the scale", () => {
  test("marks the score, its grade and the interval", () => {
    const svg = draw(scale);
    expect(svg).toContain('class="chart-mark" x1="25%"');
    expect(svg).toContain('class="chart-band current" x="0%"');
    expect(svg).toContain('x="20%" y="24" width="40%"');
  });

  test("without a score has no mark", () => expect(draw({ ...scale, at: undefined })).not.toContain("chart-mark"));

  test("without grades is filled up to the score", () => {
    expect(draw({ ...scale, bands: [] })).toContain('class="chart-band current" x="0%" y="34" width="25%"');
  });
});

test("every word is escaped", () => {
  const hostile = `"><script>'&`;
  const svg = draw({
    ...scale,
    score: hostile,
    from: hostile,
    bands: [{ title: hostile, from: hostile, start: 0, end: 1, current: true }],
  });
  expect(svg).not.toContain("<script");
  expect(svg).not.toMatch(/="[^"]*[<>][^"]*"/);
});
