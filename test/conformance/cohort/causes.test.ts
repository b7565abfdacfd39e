/** Which cause a change has, at the edges; and the split by Shapley held against a walk through all orders. */
import { describe, expect, test } from "vitest";
import {
  type Cause,
  causes,
  type Data,
  evaluate,
  explainChange,
  headline,
  type Standard,
  type Submission,
} from "../../../src/engine/index.ts";
import { Decimal, sum } from "../../../src/engine/quantity/index.ts";
import { type Beside, standardOf, submission } from "../scenario.ts";

type Answers = Readonly<Record<string, Data>>;
type One = readonly [Answers, Beside?];

const straight = { unit: "item", claim: "allowed", score: { worst: "0", best: "100" } };
const claim = { "not-applicable": "none" };
const a = { question: "a", ...straight };
const b = { question: "b", ...straight };
const reject = { decision: "rejected", because: "r" };

function causeOf(standard: Standard, [before, one]: One, [after, other]: One) {
  const change = explainChange(standard, submission(standard, before, one), submission(standard, after, other));
  return change?.indicators.map(({ id, effects }) => `${id}: ${effects.map(({ cause }) => cause).join(" and ")}`);
}

describe("the cause of a change", () => {
  const two = standardOf({ indicators: { a, b } });

  test.each<{ what: string; before: One; after: One; found: string[] }>([
    {
      what: "is verification where a reviewer refuses the claim that was made both times",
      before: [{ a: claim, b: "50" }],
      after: [{ a: claim, b: "50" }, { decisions: [{ input: "a", ...reject }] }],
      found: ["a: verification"],
    },
    {
      what: "is scope before completeness: what was missing is claimed away",
      before: [{ b: "50" }],
      after: [{ a: claim, b: "50" }],
      found: ["a: scope"],
    },
    {
      what: "is completeness before performance: what was answered is missing now",
      before: [{ a: "60", b: "50" }],
      after: [{ a: { missing: { reason: "lost" } }, b: "50" }],
      found: ["a: completeness"],
    },
    {
      what: "is verification where two reviewers decided otherwise on one answer",
      before: [{ a: "60", b: "50" }, { decisions: [{ input: "a", decision: "adjusted", value: "50", because: "r" }] }],
      after: [{ a: "60", b: "50" }, { decisions: [{ input: "a", decision: "adjusted", value: "55", because: "r" }] }],
      found: ["a: verification"],
    },
    {
      what: "is verification where a decision was taken back",
      before: [{ a: "60", b: "50" }, { decisions: [{ input: "b", ...reject }] }],
      after: [{ a: "60", b: "50" }, { decisions: [{ input: "b", decision: "accepted" }] }],
      found: ["b: verification"],
    },
    {
      what: "is verification where a wrong answer is rejected: it was no answer before, and is none now",
      before: [{ a: "12,34", b: "50" }],
      after: [{ a: "12,34", b: "50" }, { decisions: [{ input: "a", ...reject }] }],
      found: ["a: verification"],
    },
    {
      what: "is verification where a reviewer found the number that was missing",
      before: [{ b: "50" }],
      after: [{ b: "50" }, { decisions: [{ input: "a", decision: "adjusted", value: "30", because: "yearbook" }] }],
      found: ["a: verification"],
    },
    {
      what: "is performance and verification where the city reports better and a reviewer rejects it",
      before: [{ a: "40", b: "50" }],
      after: [{ a: "90", b: "50" }, { decisions: [{ input: "a", ...reject }] }],
      found: ["a: performance and verification"],
    },
    {
      what: "is none where an acceptance changes no score",
      before: [{ a: "60", b: "50" }],
      after: [{ a: "60", b: "50" }, { decisions: [{ input: "a", decision: "accepted" }] }],
      found: [],
    },
    {
      what: "is none where the same is written otherwise",
      before: [{ a: "60", b: "50" }],
      after: [{ a: "60.0 项", b: "50" }],
      found: [],
    },
  ])("$what", ({ before, after, found }) => expect(causeOf(two, before, after)).toEqual(found));

  test("is performance where only time has passed: the same day, a year later", () => {
    const aged = standardOf({
      inputs: { drill: { unit: "date" } },
      indicators: { a: { value: "period.to - drill", unit: "day", score: { worst: "730", best: "0" } }, b },
    });
    const answers = { drill: "2025-12-31", b: "50" };
    expect(causeOf(aged, [answers], [answers, { year: "2026" }])).toEqual(["a: performance"]);
    const seen = { decisions: [{ input: "drill", decision: "accepted" }] };
    expect(causeOf(aged, [answers, seen], [answers, { ...seen, year: "2026" }])).toEqual(["a: performance"]);
  });

  test("is of the answer that a target is looked up by, too", () => {
    const looked = standardOf({
      inputs: { rail: { choices: { metro: "m", none: "n" } } },
      parameters: { target: { by: "rail", values: { metro: "80", none: "40" } } },
      indicators: { a: { ...a, score: { worst: "0", best: "target" } }, b },
    });
    const before = { a: "20", b: "50", rail: "none" };
    expect(causeOf(looked, [before], [{ ...before, rail: "metro" }])).toEqual(["a: performance"]);
  });
});

describe("the split", () => {
  const each = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, { question: id, ...straight }]));
  const grades = [
    { id: "low", title: "l", from: "0" },
    { id: "high", title: "h", from: "60" },
  ];

  /** One indicator a cause: s applies again, c is answered now, v is decided otherwise, p is better. */
  const parts: Readonly<
    Record<
      Exclude<Cause, "standard">,
      { readonly before: Answers; readonly after: Answers; readonly decisions?: readonly Data[] }
    >
  > = {
    scope: { before: { s: claim }, after: { s: "35" } },
    completeness: { before: {}, after: { c: "55" } },
    verification: {
      before: { v: "90" },
      after: { v: "90" },
      decisions: [{ input: "v", decision: "adjusted", value: "40", because: "r" }],
    },
    performance: { before: { p: "30" }, after: { p: "95" } },
  };

  /** The submission in which the named causes have come about, and the others have not. */
  function withCauses(standard: Standard, there: ReadonlySet<Cause>): Submission {
    const answers = Object.assign({}, ...causes.map((cause) => parts[cause][there.has(cause) ? "after" : "before"]));
    return submission(standard, answers, {
      decisions: causes.flatMap((cause) => (there.has(cause) ? (parts[cause].decisions ?? []) : [])),
    });
  }

  function totalOf(standard: Standard, there: ReadonlySet<Cause>): Decimal {
    return new Decimal(headline(evaluate({ standard, ...withCauses(standard, there) })).outcome.score ?? Number.NaN);
  }

  /** What each cause of the city's own brings when it comes in its turn, as a mean over every order; then the review. */
  function walked(standard: Standard): readonly Decimal[] {
    const own = causes.filter((cause) => cause !== "verification");
    const orders = permutations(own);
    const brought = new Map<Cause, Decimal>();
    for (const order of orders) {
      const there = new Set<Cause>();
      let total = totalOf(standard, there);
      for (const cause of order) {
        const next = totalOf(standard, there.add(cause));
        brought.set(cause, (brought.get(cause) ?? new Decimal(0)).plus(next.minus(total)));
        total = next;
      }
    }
    const reviewed = totalOf(standard, new Set(causes)).minus(totalOf(standard, new Set(own)));
    return [...own.map((cause) => (brought.get(cause) ?? new Decimal(0)).div(orders.length)), reviewed];
  }

  test.each<{ what: string; standard: Readonly<Record<string, Data>> }>([
    { what: "a mean", standard: { indicators: each(["s", "c", "v", "p"]) } },
    { what: "a geometric mean", standard: { aggregation: "geometric", indicators: each(["s", "c", "v", "p"]) } },
    { what: "the weakest", standard: { aggregation: "minimum", indicators: each(["s", "c", "v", "p"]) } },
    {
      what: "two dimensions, of which one may fall away",
      standard: {
        dimensions: {
          x: { weight: "3", indicators: each(["s"]) },
          y: { weight: "1", indicators: each(["c", "v", "p"]) },
        },
      },
    },
    {
      what: "what is missing leaving its place",
      standard: { method: { missing: "exclude" }, indicators: each(["s", "c", "v", "p"]) },
    },
    {
      what: "gates that ask for a score and for coverage",
      standard: {
        indicators: each(["s", "c", "v", "p"]),
        grades,
        gates: [
          { id: "weak", deduct: "7", "at-most": "7", when: "score(v) < 50" },
          { id: "thin", cap: "30", when: "coverage(d) < 90 %" },
        ],
      },
    },
    {
      what: "a total rounded to whole points",
      standard: {
        method: { rounding: { decimals: "0", mode: "half-even", at: ["total"] } },
        indicators: each(["s", "c", "v", "p"]),
      },
    },
  ])("of $what is the mean over all orders, and adds up", ({ standard: written }) => {
    const standard = standardOf(written);
    const change = explainChange(standard, withCauses(standard, new Set()), withCauses(standard, new Set(causes)));
    const points = change?.causes.map((cause) => new Decimal(cause.points)) ?? [];
    expect(
      change?.indicators.flatMap(({ id, effects }) => effects.map(({ cause }) => `${cause} ${id}`)).sort(),
    ).toEqual(causes.map((cause) => `${cause} ${cause[0]}`).sort());
    expect(String(sum(points))).toBe(change?.difference);
    for (const [i, expected] of walked(standard).entries())
      expect([causes[i], points[i]?.minus(expected).abs().lte("1e-14")]).toEqual([causes[i], true]);
  });

  test("by hand: a mean of what there is, where scope and performance meet", () => {
    // s claimed, p 30: 30. s alone (30 + 35) ÷ 2 = 32.5, p alone 95, both 65. Scope: (2.5 − 30) ÷ 2, performance: (65 + 32.5) ÷ 2.
    const standard = standardOf({ indicators: each(["s", "p"]) });
    const change = explainChange(
      standard,
      submission(standard, { s: claim, p: "30" }),
      submission(standard, { s: "35", p: "95" }),
    );
    expect(change?.causes.map(({ points }) => points)).toEqual(["-13.75", "0", "48.75", "0"]);
  });
});

function permutations<T>(of: readonly T[]): readonly (readonly T[])[] {
  if (of.length === 0) return [[]];
  return of.flatMap((first) => permutations(of.filter((each) => each !== first)).map((rest) => [first, ...rest]));
}
