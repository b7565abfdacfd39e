/** Answers drawn to be checked in depth: how they are drawn, and what is said of those that were checked. */
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { addSample, checkSamples, errorRate, type Sample } from "../../../src/engine/index.ts";
import { standardOf } from "../scenario.ts";
import { type HandedIn, outcomeOf, type Pilot } from "./pilot.ts";

const standard = standardOf({
  indicators: Object.fromEntries(
    ["a", "b", "c", "e"].map((id) => [id, { question: id, unit: "item", score: { worst: "0", best: "100" } }]),
  ),
});
const answers = { a: "10", b: "20", c: "30", e: "40" };
const cities = ["x", "y", "z"];
const sha = (text: string) => createHash("sha256").update(text).digest("hex");
const byKey = (city: string) =>
  Object.keys(answers).sort((a, b) => (sha(`7/${city}/${a}`) < sha(`7/${city}/${b}`) ? -1 : 1));
const drawn = Object.fromEntries(cities.map((city) => [city, byKey(city).slice(0, 2)]));
const frame = sha(
  cities
    .flatMap((city) => Object.keys(answers).map((input) => `${city}/${input}\n`))
    .sort()
    .join(""),
);

function pilot(submissions: Readonly<Record<string, HandedIn>>, sample = drawn): Pilot {
  const strata = Object.fromEntries(
    cities.map((city) => [city, { answers: "4", drawn: { [city]: sample[city] ?? [] } }]),
  );
  const one = {
    phase: "after",
    on: "2027-02-01",
    seed: "7",
    by: ["city"],
    size: "50 %",
    frame: `sha256-${frame}`,
    strata,
  };
  return {
    programme: { cities: Object.fromEntries(cities.map((id) => [id, { name: id.toUpperCase() }])), samples: [one] },
    submissions: Object.fromEntries(Object.entries(submissions).map(([city, after]) => [city, { after }])),
    asOf: "2027-03-20",
  };
}

const all: Readonly<Record<string, HandedIn>> = Object.fromEntries(cities.map((city) => [city, { answers }]));
const where = () => ({ file: "programme.yaml", path: [] });

describe("a sample", () => {
  test("is the lowest SHA-256 of seed, city and input in each stratum", () => {
    const outcome = outcomeOf(standard, pilot(all));
    expect(outcome.samples).toMatchObject([{ sameFrame: true, asDrawn: true }]);
    expect(checkSamples(outcome, where)).toEqual([]);
  });

  test("that was chosen by hand is named", () => {
    const outcome = outcomeOf(standard, pilot(all, { ...drawn, y: byKey("y").slice(2) }));
    expect(outcome.samples).toMatchObject([{ asDrawn: false }]);
    expect(checkSamples(outcome, where).map(({ rule }) => rule)).toEqual(["programme/sample-differs"]);
  });

  test("cannot be repeated once answers were added or left out", () => {
    const outcome = outcomeOf(standard, pilot({ ...all, z: { answers: { a: "10" } } }));
    expect(outcome.samples[0]).toMatchObject({ sameFrame: false });
    expect(outcome.samples[0]).not.toHaveProperty("asDrawn");
    expect(checkSamples(outcome, where)).toEqual([]);
  });

  test("counts adjusted and rejected answers as wrong, and what is open as not checked", () => {
    const [first = "", second = ""] = byKey("x");
    const on = "2027-02-10";
    const decisions = [
      { input: first, decision: "rejected", because: "r", on },
      { input: second, decision: "query", because: "r", on },
    ];
    const [other = ""] = byKey("y");
    const outcome = outcomeOf(
      standard,
      pilot({
        ...all,
        x: { answers, decisions },
        y: { answers, decisions: [{ input: other, decision: "accepted", on }] },
      }),
    );
    expect(outcome.samples[0]?.strata).toMatchObject([
      { stratum: "x", answers: 4, drawn: 2, checked: 1, wrong: 1, error: { rate: 1 } },
      { stratum: "y", answers: 4, drawn: 2, checked: 1, wrong: 0, error: { rate: 0 } },
      { stratum: "z", answers: 4, drawn: 2, checked: 0, wrong: 0 },
    ]);
    expect(outcome.samples[0]?.all).toMatchObject({
      answers: 12,
      drawn: 6,
      checked: 2,
      wrong: 1,
      error: { rate: 0.5 },
    });
  });

  test("moves no score", () => {
    const { programme, ...rest } = pilot(all);
    const { samples: _, ...without } = programme;
    const [one, other] = [programme, without].map((each) => outcomeOf(standard, { programme: each, ...rest }));
    expect(one?.ranking).toEqual(other?.ranking);
    expect(one?.cities).toEqual(other?.cities);
  });

  test("is added to the programme without touching anything else", () => {
    const sample: Sample = {
      phase: "final",
      on: "2027-02-01",
      seed: "7",
      by: [],
      size: { percent: 10 },
      frame: `sha256-${frame}`,
      strata: [{ id: "all", answers: 4, drawn: [{ city: "x", input: "a" }] }],
    };
    const text = "id: p   # the id\r\nwaivers: []  # none yet\r\n";
    const once = addSample(text, sample);
    expect(once.startsWith(text)).toBe(true);
    expect(once.slice(text.length)).toBe(
      `${["samples:", "  - phase: final", "    on: 2027-02-01", "    seed: 7", "    size: 10 %", `    frame: sha256-${frame}`, "    strata:", "      all: { answers: 4, drawn: { x: [ a ] } }"].join("\r\n")}\r\n`,
    );
    const between = once.replace("samples:", "samples:   # drawn").concat("ranking: {}   # later\r\n");
    const twice = addSample(between, { ...sample, on: "2027-03-01" });
    expect(twice.replace(/ {2}- phase: final\r\n {4}on: 2027-03-01[\s\S]*?drawn: \{ x: \[ a \] \} \}\r\n/, "")).toBe(
      between,
    );
  });
});

describe("the error rate", () => {
  // Wilson 1927, as in Newcombe 1998, table I: 81 of 263, 15 of 148, 0 of 20, 1 of 29.
  test.each([
    { wrong: 81, checked: 263, low: 0.2553, high: 0.3662 },
    { wrong: 15, checked: 148, low: 0.0624, high: 0.1605 },
    { wrong: 0, checked: 20, low: 0, high: 0.1611 },
    { wrong: 1, checked: 29, low: 0.0061, high: 0.1718 },
  ])("of $wrong of $checked has the interval of Wilson", ({ wrong, checked, low, high }) => {
    const found = errorRate([{ answers: 1000, checked, wrong }]);
    expect(found?.low).toBeCloseTo(low, 4);
    expect(found?.high).toBeCloseTo(high, 4);
  });

  test("of strata is weighted by how many answers they hold", () => {
    const small = { answers: 10, checked: 10, wrong: 5 };
    const large = { answers: 90, checked: 10, wrong: 1 };
    expect(errorRate([small, large])?.rate).toBeCloseTo(0.1 * 0.5 + 0.9 * 0.1, 12);
    // (10 + 90)² ÷ (10² ÷ 10 + 90² ÷ 10) = 12.195 answers instead of 20
    const n = 10000 / 820;
    const [z, p] = [1.959964, 0.14];
    const reach = z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
    expect(errorRate([small, large])?.high).toBeCloseTo((p + z ** 2 / (2 * n) + reach) / (1 + z ** 2 / n), 12);
  });

  test("is nothing where nothing was checked", () => {
    expect(errorRate([{ answers: 5, checked: 0, wrong: 0 }])).toBeUndefined();
    expect(errorRate([])).toBeUndefined();
  });
});
