/** The state of submissions: what is chosen, in which order, and what it adds up to. */
import { expect, test } from "vitest";
import { chosenRows, groupTotals, type StatusQuery, statusRows, statusTotals } from "../../../src/engine/index.ts";
import { standardOf } from "../scenario.ts";
import { type HandedIn, wholeOf } from "./pilot.ts";

const straight = { unit: "item", score: { worst: "0", best: "100" } };
const standard = standardOf({
  dimensions: { d: { indicators: { a: { question: "a", ...straight }, b: { question: "b", ...straight } } } },
});

const signed = (a: string, b: string, verdict = "accepted"): HandedIn => ({
  answers: { a, b },
  decisions: [
    { input: "a", decision: "accepted" },
    { input: "b", decision: verdict, ...(verdict === "accepted" ? {} : { because: "r" }) },
  ],
  signed: true,
});

const { programme, rows } = (() => {
  const whole = wholeOf(standard, {
    programme: {
      phases: {
        before: { period: { from: "2025-01-01", to: "2025-12-31" } },
        after: { period: { from: "2026-01-01", to: "2026-12-31" }, due: "2027-01-31", "review-due": "2027-02-28" },
      },
      cohorts: { c: { title: "C" } },
      cities: {
        x: { name: "X", cohort: "c" },
        y: { name: "Y" },
        z: { name: "Z", cohort: "c" },
        gone: { name: "G", left: { on: "2026-05-01", because: "r" } },
      },
      reviewers: { li: { name: "李", cities: ["x", "y"] }, wang: { name: "王", conflicts: ["x"] } },
      acceptance: [{ id: "total", require: "score(total) >= 50" }],
    },
    submissions: {
      x: { before: signed("20", "20"), after: signed("60", "80") },
      y: { after: signed("40", "40", "not-verified") },
    },
  });
  return { programme: whole.programme, rows: statusRows(whole, "2027-02-10") };
})();

const chosen = (query: StatusQuery) => chosenRows(rows, query).map(({ city, phase }) => `${city.id}/${phase.id}`);

test.each<{ what: string; query: StatusQuery; is: readonly string[] }>([
  { what: "by phase", query: { phase: "after" }, is: ["x/after", "y/after", "z/after", "gone/after"] },
  {
    what: "by reviewer, without the cities of a conflict",
    query: { reviewer: "wang", phase: "after" },
    is: ["y/after", "z/after", "gone/after"],
  },
  { what: "by lateness", query: { late: true }, is: ["z/after"] },
  { what: "by risk", query: { risk: 20 }, is: ["y/after"] },
  { what: "by verdict", query: { verdict: "accepted" }, is: ["x/after"] },
  { what: "by what nobody can judge", query: { verdict: "undecided" }, is: ["z/after"] },
  {
    what: "the lowest total first",
    query: { phase: "after", sort: "total" },
    is: ["y/after", "x/after", "z/after", "gone/after"],
  },
  {
    what: "the most at risk first",
    query: { phase: "after", sort: "risk" },
    is: ["y/after", "x/after", "z/after", "gone/after"],
  },
  {
    what: "the most late first",
    query: { sort: "late", phase: "after" },
    is: ["z/after", "x/after", "y/after", "gone/after"],
  },
])("submissions are chosen $what", ({ query, is }) => expect(chosen(query)).toEqual(is));

test("totals count cities that take part, and say how many left", () => {
  expect(statusTotals(rows)).toEqual({ of: "", awaited: 7, submitted: 3, signed: 3, late: 1, unverified: 1, left: 1 });
  const count = (group: "cohort" | "phase" | "reviewer" | "verdict") =>
    groupTotals(rows, group).map(({ of, awaited, left }) => [of, awaited, left]);
  expect(count("phase")).toEqual([
    ["before", 4, 0],
    ["after", 3, 1],
  ]);
  expect(count("cohort")).toEqual([
    ["c", 4, 0],
    ["", 3, 1],
  ]);
  expect(count("reviewer")).toEqual([
    ["li", 4, 0],
    ["wang", 5, 1],
  ]);
  expect(count("verdict")).toEqual([
    ["", 4, 0],
    ["accepted", 1, 0],
    ["not-accepted", 1, 0],
    ["undecided", 1, 0],
    ["left", 0, 1],
  ]);
  expect(programme.cities).toHaveLength(4);
});
