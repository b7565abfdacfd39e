/** Cities that leave a programme, are merged or renamed: from their day on they are not awaited, ranked or accepted. */
import { describe, expect, test } from "vitest";
import { departureIn } from "../../../src/engine/index.ts";
import { standardOf } from "../scenario.ts";
import { findingsIn, type HandedIn, outcomeOf, queueOf } from "./pilot.ts";

const standard = standardOf({
  dimensions: { d: { indicators: { a: { question: "a", unit: "item", score: { worst: "0", best: "100" } } } } },
});

const phases = {
  before: { period: { from: "2025-01-01", to: "2025-12-31" }, due: "2026-02-28", "review-due": "2026-03-31" },
  after: { period: { from: "2026-01-01", to: "2026-12-31" }, due: "2027-02-28" },
};
const because = "合并";
const scored = (a: string): HandedIn => ({
  answers: { a },
  decisions: [{ input: "a", decision: "accepted" }],
  signed: true,
});
const leaving = (on: string, into?: string) => ({
  phases,
  cities: {
    x: { name: "X", cohort: "c" },
    y: { name: "Y", cohort: "c" },
    z: { name: "Z", cohort: "c", left: { on, because, ...(into ? { into } : {}) } },
  },
  cohorts: { c: { title: "C" } },
  acceptance: [{ id: "total", require: "verified(total) >= 0 and score(total) >= 50" }],
});
const submissions = {
  x: { before: scored("40"), after: scored("60") },
  y: { before: scored("20"), after: scored("40") },
  z: { before: scored("90"), after: scored("100") },
};

describe("a city that left", () => {
  const { cities, departed, ranking, rankedCities, summaries, peers } = outcomeOf(standard, {
    programme: leaving("2027-03-05"),
    submissions,
    asOf: "2027-03-05",
  });

  test("is neither judged nor ranked, in no average, and what it submitted stays in sight", () => {
    expect(cities.map(({ city, accepted }) => [city.id, accepted])).toEqual([
      ["x", "accepted"],
      ["y", "not-accepted"],
    ]);
    expect(
      departed.map(({ city, accepted, phases: all }) => [city.id, accepted, all.map(({ state }) => state.status)]),
    ).toEqual([["z", "left", ["scored", "scored"]]]);
    expect(rankedCities).toEqual(["x", "y"]);
    expect(ranking.ranked).toHaveLength(2);
    expect(peers.map(({ cities: ids }) => ids)).toEqual([["x", "y"]]);
    expect(summaries.map(({ phases: all }) => all.map(({ summary }) => summary.total?.mean))).toEqual([
      ["30", "50"],
      ["30", "50"],
    ]);
  });

  test("is not missing where it never submitted", () => {
    const { z: _, ...others } = submissions;
    const outcome = outcomeOf(standard, { programme: leaving("2027-01-01"), submissions: others, asOf: "2027-03-05" });
    expect(outcome.cities.map(({ city }) => city.id)).toEqual(["x", "y"]);
    expect(outcome.ranking.ranked.map(({ worst }) => worst)).toEqual([1, 2]);
  });

  test("takes part until the day before, and in phases that were over", () => {
    const until = outcomeOf(standard, { programme: leaving("2027-03-06"), submissions, asOf: "2027-03-05" });
    expect(until.departed).toEqual([]);
    const earlier = outcomeOf(standard, {
      programme: leaving("2026-04-01"),
      submissions,
      asOf: "2027-03-05",
      phase: "before",
    });
    expect(earlier.cities.map(({ city }) => city.id)).toEqual(["x", "y", "z"]);
    const during = outcomeOf(standard, {
      programme: leaving("2026-03-31"),
      submissions,
      asOf: "2027-03-05",
      phase: "before",
    });
    expect(during.departed.map(({ city }) => city.id)).toEqual(["z"]);
  });

  test("is in the queue until the day before", () => {
    const open = { x: { after: { answers: { a: "1" } } }, z: { after: { answers: { a: "1" } } } };
    const queued = (asOf: string) =>
      queueOf(standard, { programme: leaving("2027-03-05"), submissions: open, asOf }).items.map(({ city }) => city);
    expect(queued("2027-03-05")).toEqual(["x"]);
    expect(queued("2027-03-04").sort()).toEqual(["x", "z"]);
  });
});

test("a phase without due days is over at the end of its period", () => {
  const { programme } = outcomeOf(standard, {
    programme: { cities: leaving("2026-01-01").cities, cohorts: { c: { title: "C" } } },
    submissions,
  });
  const [, , z] = programme.cities;
  expect(z && departureIn(programme, z, "before")).toBeUndefined();
  expect(z && departureIn(programme, z, "after")).toEqual({ on: "2026-01-01", because });
  expect(z && departureIn(programme, z, "after", "2025-12-31")).toBeUndefined();
});

test.each([
  { what: "into a city that is not there", on: "2026-05-01", into: "w", rule: "programme/unknown-part" },
  { what: "into itself", on: "2026-05-01", into: "z", rule: "programme/successor" },
  { what: "before the programme", on: "2024-12-31", into: "x", rule: "programme/left-before" },
  { what: "without a day", on: "soon", into: "x", rule: "assessment/date" },
  { what: "into a city that takes part", on: "2025-01-01", into: "x", rule: undefined },
])("a merger $what: $rule", ({ on, into, rule }) =>
  expect(findingsIn(standard, leaving(on, into)).map((found) => found.rule)).toEqual(rule ? [rule] : []),
);

test("a departure and a former name need a reason", () => {
  const bare = {
    x: { name: "X", left: { on: "2026-05-01", because: " " }, former: [{ name: "W", until: "2025-05-01" }] },
  };
  const found = findingsIn(standard, { phases, cities: bare }).map(({ where }) => where.path.join("."));
  expect(found).toEqual(["cities.x.left.because", "cities.x.former.0"]);
});
