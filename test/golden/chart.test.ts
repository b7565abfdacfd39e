/** Drawings: what has no score is no point, and every word is escaped. */
import { describe, expect, test } from "vitest";
import { bar, crowded, radar, scaleBar } from "../../src/engine/render/svg/index.ts";

const bands = [
  { title: "Low", from: "0", start: 0, end: 0.5, current: true },
  { title: "High", from: "50", start: 0.5, end: 1, current: false },
];
const scale = {
  title: "Total",
  description: "25 of 100",
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
    const svg = bar({ at: 0.4, low: 0.4, high: 0.75, tone: "step-3" });
    expect(svg).toContain('class="chart-fill step-3" width="40%"');
    expect(svg).toContain('x="40%" width="35%"');
  });

  test("without a score is not filled", () => {
    expect(bar({ at: undefined, low: 0, high: 1, tone: "missing" })).not.toContain("chart-fill");
  });

  test("without a score, now or later, is a dashed frame", () => {
    expect(bar({ at: undefined, low: 0, high: 0, tone: "not-applicable" })).toContain("chart-none");
  });
});

describe("the scale", () => {
  test("marks the score, its grade and the interval", () => {
    const svg = scaleBar(scale);
    expect(svg).toContain('class="chart-mark" x1="25%"');
    expect(svg).toContain('class="chart-band current" x="0%"');
    expect(svg).toContain('x="20%" y="24" width="40%"');
  });

  test("without a score has no mark", () => expect(scaleBar({ ...scale, at: undefined })).not.toContain("chart-mark"));

  test("without grades is filled up to the score", () => {
    expect(scaleBar({ ...scale, bands: [] })).toContain('class="chart-band current" x="0%" y="34" width="25%"');
  });

  test("leaves names that do not fit to the list below it", () => {
    expect(crowded(bands)).toBe(false);
    expect(crowded([{ title: "A name that is far too long", from: "0", start: 0, end: 0.02, current: false }])).toBe(
      true,
    );
  });
});

describe("the radar", () => {
  const axes = ["a", "b", "c", "d", "e"].map((label) => ({ label, at: 0.5 }));

  test("is one filled shape where every dimension has a score", () => {
    expect(radar({ title: "Profile", description: "", axes })).toContain('<polygon class="chart-shape"');
  });

  test("has a gap where one has none, and no point at 0", () => {
    const svg = radar({
      title: "Profile",
      description: "",
      axes: axes.map((axis, index) => (index === 2 ? { ...axis, at: undefined } : axis)),
    });
    expect(svg).not.toContain("chart-shape");
    expect(svg.split("chart-dot").length - 1).toBe(4);
    expect(/class="chart-line" d="([^"]*)"/.exec(svg)?.[1]?.split("M").length).toBe(4);
  });
});

test("every word is escaped", () => {
  const hostile = `"><script>'&`;
  const svg = `${scaleBar({ ...scale, title: hostile, description: hostile, score: hostile, from: hostile, bands: [{ title: hostile, from: hostile, start: 0, end: 1, current: true }] })}${radar({ title: hostile, description: hostile, axes: [{ label: hostile, at: 1 }] })}`;
  expect(svg).not.toContain("<script");
  expect(svg).not.toMatch(/="[^"]*[<>][^"]*"/);
});
