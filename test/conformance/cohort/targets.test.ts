/** Targets by city and by cohort, what a programme may say of its ranking, and what comes of missing and broken submissions. */
import { describe, expect, test } from "vitest";
import type { Data } from "../../../src/engine/index.ts";
import { standardOf } from "../scenario.ts";
import { findingsIn, type HandedIn, outcomeOf, type Pilot } from "./pilot.ts";

const straight = { unit: "item", score: { worst: "0", best: "100" } };
const standard = standardOf({ indicators: { a: { question: "a", ...straight }, b: { question: "b", ...straight } } });

/** As the city gave it, and accepted whole. */
const scoring = (total: string): HandedIn => ({
  answers: { a: total, b: total },
  decisions: ["a", "b"].map((input) => ({ input, decision: "accepted" })),
});
const [before, after] = [scoring("50"), scoring("70")];
const cities = { x: { name: "X" } };

describe("a target", () => {
  const states = (targets: Readonly<Record<string, Data>>, own: Readonly<Record<string, Data>> = {}) =>
    outcomeOf(standard, {
      programme: {
        cohorts: { east: { title: "East", targets } },
        cities: { x: { name: "X", cohort: "east", targets: own }, y: { name: "Y", cohort: "east" }, z: { name: "Z" } },
      },
      submissions: { x: { before, after }, y: { after }, z: { after } },
    }).cities.map(({ phases }) => phases.map(({ target, met }) => [target, met]));

  test("is the cohort's, unless the city has its own for that phase; reached at the very number", () =>
    expect(states({ before: "50", after: "70" }, { after: "70.1" })).toEqual([
      [
        ["50", true],
        ["70.1", false],
      ],
      [
        ["50", undefined],
        ["70", true],
      ],
      [
        [undefined, undefined],
        [undefined, undefined],
      ],
    ]));

  test("of a phase that there is not is told once, where it stands", () => {
    const unknown = (programme: Pilot["programme"]) =>
      findingsIn(standard, programme).map(({ rule, where }) => [rule, where.path.join(".")]);
    const wrong = { before: "50", end: "70" };
    expect(
      unknown({
        cohorts: { east: { title: "East", targets: wrong } },
        cities: { x: { name: "X", cohort: "east" }, y: { name: "Y", cohort: "east" } },
      }),
    ).toEqual([["programme/unknown-part", "cohorts.east.targets.end"]]);
    expect(unknown({ cohorts: { west: { title: "West", targets: wrong } }, cities })).toEqual([
      ["programme/unknown-part", "cohorts.west.targets.end"],
    ]);
    expect(unknown({ cities: { x: { name: "X", targets: wrong } } })).toEqual([
      ["programme/unknown-part", "cities.x.targets.end"],
    ]);
  });
});

describe("a number that no score can be", () => {
  const told = (programme: Pilot["programme"]) =>
    findingsIn(standard, { cities, ...programme })
      .filter(({ severity }) => severity === "error")
      .map(({ rule, facts, where }) => [
        rule.replace("programme/", ""),
        where.path.join("."),
        facts["found"],
        facts["meant"],
      ]);

  test.each<[string, string | undefined]>([
    ["0", undefined],
    ["75.5", undefined],
    ["100", undefined],
    ["100.01", ""],
    ["-5", ""],
    ["75%", "75"],
    ["75 ％", "75"],
    ["120 %", ""],
  ])("as a target: %s", (target, meant) =>
    expect(told({ cities: { x: { name: "X", targets: { after: target } } } }).slice(0, 1)).toEqual(
      meant === undefined ? [] : [["off-scale", "cities.x.targets.after", target, meant]],
    ),
  );

  test.each<[string, string | undefined, string?]>([
    ["score(total) >= 100", undefined],
    ["score(total) >= 120", "120", ""],
    ["120 <= score(a)", "120", ""],
    ["score(total, before) > -5", "-5", ""],
    ["score(total) >= 75 %", "75 %", "75"],
    ["coverage(total) >= 0.5", undefined],
    ["coverage(total) >= 50 %", undefined],
    ["coverage(a) >= 50", "50", "50 %"],
    ["coverage(total) >= 120", "120", ""],
    ["not (score(total) >= 60 and score(b) = 120)", "120", ""],
    ["score(total) - score(total, before) >= -5", undefined],
    ["score(a) * 2 >= 150", undefined],
    ["score(a) >= score(b)", undefined],
  ])("as a bound of a rule: %s", (require, found, meant) =>
    expect(told({ acceptance: [{ id: "r", require }] })).toEqual(
      found === undefined ? [] : [["off-scale", "acceptance.0.require", found, meant]],
    ),
  );
});

describe("the days by which things are due", () => {
  const phase = (days: Readonly<Record<string, Data>>) =>
    findingsIn(standard, {
      cities,
      phases: { only: { period: { from: "2026-01-01", to: "2026-12-31" }, ...days } },
    }).map(({ rule, facts }) => [rule, facts["key"], facts["expected"]]);

  test("are not before the period is over", () =>
    expect(phase({ due: "2026-01-01" })).toEqual([["programme/due-before-end", undefined, "2026-12-31"]]));

  test.each<{ what: string; days: Readonly<Record<string, Data>>; expected: string[][] }>([
    { what: "the last of the period", days: { due: "2026-12-31" }, expected: [] },
    {
      what: "the day before",
      days: { due: "2025-12-31" },
      expected: [["programme/day-order", "due", "2026-01-01"]],
    },
    { what: "one day for both", days: { due: "2027-03-31", "review-due": "2027-03-31" }, expected: [] },
    {
      what: "reviews before submissions",
      days: { due: "2027-03-31", "review-due": "2027-03-30" },
      expected: [["programme/day-order", "review-due", "2027-03-31"]],
    },
    {
      what: "reviews before the period",
      days: { "review-due": "2025-12-31" },
      expected: [["programme/day-order", "review-due", "2026-01-01"]],
    },
  ])("$what", ({ days, expected }) => expect(phase(days)).toEqual(expected));
});

describe("a name", () => {
  const told = (programme: Pilot["programme"]) =>
    findingsIn(standard, { cities, ...programme }).map(({ rule, where }) => [rule, where.path.join(".")]);
  const period = { from: "2026-01-01", to: "2026-12-31" };

  test.each(["con", "nul", "com1", "lpt9"])("that Windows refuses for a folder: %s", (id) => {
    expect(told({ cities: { [id]: { name: "X" } } })).toEqual([["programme/reserved-name", `cities.${id}`]]);
    expect(told({ phases: { [id]: { period } } })).toEqual([["programme/reserved-name", `phases.${id}`]]);
  });

  test.each<{ what: string; names: readonly Data[]; repeated: boolean }>([
    { what: "twice", names: ["X", "X"], repeated: true },
    { what: "twice but for its capitals", names: ["Oasis", "OASIS "], repeated: true },
    { what: "plain and in a language", names: ["Oasis", { zh: "绿洲市", en: "Oasis" }], repeated: true },
    {
      what: "the same in one language of two",
      names: [
        { zh: "苏州市", en: "Suzhou" },
        { zh: "宿州市", en: "Suzhou" },
      ],
      repeated: false,
    },
    { what: "without a language in common", names: [{ zh: "苏州市" }, { en: "Suzhou" }], repeated: false },
  ])("of two cities: $what", ({ names: [x, y], repeated }) =>
    expect(told({ cities: { x: { name: x as Data }, y: { name: y as Data } } })).toEqual(
      repeated ? [["programme/repeated-name", "cities.y.name"]] : [],
    ),
  );
});

describe("what a programme says of its ranking", () => {
  test.each([
    ["smallest-cohort", "ten"],
    ["smallest-cohort", "2.5"],
    ["smallest-cohort", "0"],
    ["seed", "x"],
    ["seed", "1.5"],
  ])("%s: %s is refused", (key, written) =>
    expect(
      findingsIn(standard, { cities, ranking: { [key]: written } }).map(({ severity, where }) => [
        severity,
        where.path.join("."),
      ]),
    ).toEqual([["error", `ranking.${key}`]]),
  );
});

describe("a cohort", () => {
  const outcome = outcomeOf(standard, {
    programme: {
      cohorts: { east: { title: "East" }, west: { title: "West" } },
      cities: {
        e1: { name: "E1", cohort: "east" },
        e2: { name: "E2", cohort: "east" },
        e3: { name: "E3", cohort: "east" },
        w1: { name: "W1", cohort: "west" },
        none: { name: "None" },
      },
      ranking: { "smallest-cohort": "3" },
    },
    submissions: {
      e1: { before: scoring("40"), after: scoring("60") },
      e2: { before: scoring("50"), after: "broken" },
      e3: { before: scoring("90"), after: scoring("90") },
      w1: { after: scoring("70") },
      none: { after: scoring("75") },
    },
  });
  const numbers = (cohort: string | undefined, phase: string) =>
    outcome.summaries.find((each) => each.cohort === cohort)?.phases.find((each) => each.phase === phase)?.summary
      .total;

  test("counts all its cities, and averages those that are there: (40 + 50 + 90) ÷ 3", () =>
    expect(numbers("east", "before")).toEqual({
      count: 3,
      mean: "60",
      minimum: "40",
      maximum: "90",
      median: "50",
      quartiles: ["45", "70"],
    }));

  test("shows no percentiles where a submission is missing or broken and too few are left", () =>
    expect(numbers("east", "after")).toEqual({ count: 2, mean: "75", minimum: "60", maximum: "90", median: "75" }));

  test("has no numbers where nobody has handed in", () => expect(numbers("west", "before")).toBeUndefined());

  test("is joined by all others in the whole: 60, 70, 75, 90", () =>
    expect(numbers(undefined, "after")).toEqual({
      count: 4,
      mean: "73.75",
      minimum: "60",
      maximum: "90",
      median: "72.5",
      quartiles: ["67.5", "78.75"],
    }));

  test("ranks only what is there; what is missing is not last", () => {
    const { ranking, rankedCities } = outcome;
    expect(ranking.ranked.map(({ index, rank }) => [rankedCities[index], rank])).toEqual([
      ["e3", 1],
      ["none", 2],
      ["w1", 3],
      ["e1", 4],
    ]);
    expect(ranking.unranked).toEqual([]);
  });

  test("keeps each city's state apart: scored, unreadable, missing", () =>
    expect(outcome.cities.map(({ phases }) => phases.map(({ state }) => state.status))).toEqual([
      ["scored", "scored"],
      ["scored", "unreadable"],
      ["scored", "scored"],
      ["missing", "scored"],
      ["missing", "scored"],
    ]));

  test("tells why a score changed only where there are two to compare", () =>
    expect(outcome.cities.map(({ change }) => change?.why.difference)).toEqual([
      "20",
      undefined,
      "0",
      undefined,
      undefined,
    ]));
});

test("a phase that is judged before the last is told without what came later", () => {
  const submissions = { e1: { before: scoring("40"), after: scoring("60") } };
  const outcome = outcomeOf(standard, { programme: { cities: { e1: { name: "E1" } } }, submissions, phase: "before" });
  expect(outcome.cities.map(({ change }) => change)).toEqual([undefined]);
});
