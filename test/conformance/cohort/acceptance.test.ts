/** Who is accepted: every kind of rule, waivers to their last day, and submissions that are not there. */
import { describe, expect, test } from "vitest";
import type { Data } from "../../../src/engine/index.ts";
import { standardOf } from "../scenario.ts";
import { type HandedIn, outcomeOf, type Pilot } from "./pilot.ts";

const straight = { unit: "item", claim: "allowed", score: { worst: "0", best: "100" } };
const standard = standardOf({
  dimensions: {
    one: { indicators: { a: { question: "a", ...straight } } },
    two: { indicators: { b: { question: "b", ...straight }, c: { question: "c", ...straight } } },
  },
});

/** As the city gave it, accepted whole, and signed. */
const accepted = (answers: Readonly<Record<string, Data>>): HandedIn => ({
  answers,
  decisions: Object.keys(answers).map((input) => ({ input, decision: "accepted" })),
  signed: true,
});
const cities = { x: { name: "X" } };
const before = accepted({ a: "40", b: "50", c: "70" }); // one 40, two 60, total 50
const after = accepted({ a: "60", b: "70", c: "90" }); // one 60, two 80, total 70

function judged(require: string, submissions: Pilot["submissions"][string] = { before, after }) {
  const { cities: outcomes } = outcomeOf(standard, {
    programme: { cities, acceptance: [{ id: "rule", require }] },
    submissions: { x: submissions },
  });
  const [{ accepted: verdict, judgements } = { accepted: undefined, judgements: [] }] = outcomes;
  const [{ state, found } = { state: undefined, found: undefined }] = judgements;
  return [state, verdict, found];
}

describe("a rule", () => {
  test.each([
    { what: "at its very bound is met", require: "score(total) >= 70", state: "met", found: "70" },
    { what: "just above it is not", require: "score(total) > 70", state: "not-met", found: "70" },
    { what: "may ask a dimension", require: "score(two) >= 80", state: "met", found: "80" },
    { what: "may ask an indicator", require: "score(a) >= 61", state: "not-met", found: "60" },
    { what: "may ask an earlier phase", require: "score(total, before) >= 50", state: "met", found: "50" },
    { what: "may ask a gain", require: "score(total) - score(total, before) >= 20", state: "met", found: "20" },
    { what: "may ask the gain of a part", require: "score(c) - score(c, before) > 20", state: "not-met", found: "20" },
    { what: "may ask how much is answered", require: "coverage(total) = 100 %", state: "met", found: "1" },
    { what: "may ask that of a dimension", require: "coverage(two) >= 0.9", state: "met", found: "1" },
    { what: "may join two", require: "score(one) >= 60 and score(two) >= 81", state: "not-met" },
    { what: "may leave a choice", require: "score(one) >= 61 or score(two) >= 80", state: "met" },
    { what: "may forbid", require: "not (score(one) < 50)", state: "met" },
    { what: "may take the weakest", require: "min(score(one), score(two)) >= 60", state: "met", found: "60" },
    {
      what: "may ask more of the weak",
      require: "if(score(one) < 70, score(two) >= 85, score(two) >= 60)",
      state: "not-met",
    },
  ])("$what", ({ require, state, found }) =>
    expect(judged(require)).toEqual([state, state === "met" ? "accepted" : "not-accepted", found]),
  );

  test("speaks of the phase that is judged", () => {
    const { cities: outcomes } = outcomeOf(standard, {
      programme: { cities, acceptance: [{ id: "total", require: "score(total) >= 60" }] },
      submissions: { x: { before, after } },
      phase: "before",
    });
    expect(outcomes.map(({ accepted: verdict }) => verdict)).toEqual(["not-accepted"]);
  });

  test("is held against the verified score, not against what the city thinks of itself", () => {
    const cut: HandedIn = {
      ...after,
      decisions: [
        { input: "a", decision: "adjusted", value: "50", because: "yearbook" },
        { input: "b", decision: "accepted" },
        { input: "c", decision: "accepted" },
      ],
      signed: true,
    };
    expect(judged("score(total) >= 70", { before, after: cut })).toEqual(["not-met", "not-accepted", "65"]);
  });

  test("has nothing to judge by while nobody has reviewed", () => {
    expect(judged("score(total) >= 70", { before, after: { answers: after.answers } })).toEqual([
      "undecided",
      "undecided",
      undefined,
    ]);
    expect(judged("score(total) - score(total, before) >= 20", { before: { answers: before.answers }, after })).toEqual(
      ["undecided", "undecided", undefined],
    );
  });

  const lacksOf = (
    after: HandedIn | "broken" | undefined,
    { require = "score(total) >= 60", ...more }: { require?: string; asOf?: string; waivers?: readonly Data[] } = {},
  ) => {
    const { waivers = [], asOf } = more;
    const [city] = outcomeOf(standard, {
      programme: { cities, acceptance: [{ id: "rule", require }], waivers },
      submissions: { x: { before, ...(after ? { after } : {}) } },
      ...(asOf === undefined ? {} : { asOf }),
    }).cities;
    return [city?.accepted, ...(city?.judgements ?? []).flatMap(({ lacks = [] }) => lacks)];
  };

  const decided = (...decisions: readonly Data[]): HandedIn => ({ answers: after.answers, decisions, signed: true });
  const yes = (input: string) => ({ input, decision: "accepted" });
  const [one, two, three] = [yes("a"), yes("b"), yes("c")] as const;
  test.each<{ what: string; submission: HandedIn | "broken"; why: string }>([
    { what: "not reviewed", submission: { answers: after.answers }, why: "not-reviewed" },
    { what: "accepted whole, but not signed", submission: { ...after, signed: false }, why: "not-signed" },
    { what: "begun and not signed", submission: { ...decided(one), signed: false }, why: "not-signed" },
    {
      what: "signed over an open query",
      submission: decided(one, { input: "b", decision: "query", because: "which year" }),
      why: "open-queries",
    },
    {
      what: "signed over a decision without its reason",
      submission: decided(one, { input: "b", decision: "rejected" }),
      why: "signature-invalid",
    },
    {
      what: "signed before it was decided",
      submission: decided({ ...one, on: "2027-01-02" }, two, three),
      why: "signature-invalid",
    },
    { what: "signed while an answer has no decision", submission: decided(one, two), why: "signature-invalid" },
    { what: "that nobody can read", submission: "broken", why: "no-submission" },
  ])("on a submission $what is undecided, and says so", ({ submission, why }) =>
    expect(lacksOf(submission)).toMatchObject(["undecided", { phase: "after", why }]),
  );

  test("is decided where the review says of an answer that nobody could verify it", () =>
    expect(lacksOf(decided(one, two, { input: "c", decision: "not-verified", because: "a sample" }))).toEqual([
      "accepted",
    ]));

  test("is not decided before the day of the signature", () => {
    expect(lacksOf(after, { asOf: "2026-12-31" })).toEqual(["undecided", { phase: "after", why: "not-signed" }]);
    expect(lacksOf(after, { asOf: "2027-01-01" })).toEqual(["accepted"]);
  });

  const waiver = { city: "x", rule: "rule", until: "2027-12-31", because: "a flood" };
  test.each<{ what: string; require: string; waivers?: readonly Data[] }>([
    { what: "that asks how much is answered", require: "coverage(total) >= 0" },
    { what: "that asks how little", require: "coverage(total) < 0.1" },
    { what: "that asks nothing of the phase", require: "score(total, before) >= 10" },
    { what: "that always holds", require: "1 >= 0" },
    { what: "that is waived", require: "score(total) >= 60", waivers: [waiver] },
  ])("$what is undecided, too, until the submission is there and its review signed", ({ require, ...more }) => {
    expect(lacksOf(undefined, { require, ...more })).toEqual(["undecided", { phase: "after", why: "no-submission" }]);
    for (const [unfinished, why] of [
      [{ answers: after.answers }, "not-reviewed"],
      [{ ...after, signed: false }, "not-signed"],
    ] as const)
      expect(lacksOf(unfinished, { require, ...more })).toEqual(["undecided", { phase: "after", why }]);
  });

  test.each([
    {
      what: "without a submission is undecided",
      require: "score(total) >= 0",
      submissions: { before },
      state: "undecided",
    },
    {
      what: "of an unreadable one, too",
      require: "score(total) >= 0",
      submissions: { before, after: "broken" as const },
      state: "undecided",
    },
    {
      what: "on a baseline that is missing, too",
      require: "score(total) - score(total, before) >= 5",
      submissions: { after },
      state: "undecided",
    },
    {
      what: "that is broken either way is broken",
      require: "score(total) >= 71 and score(total, before) >= 10",
      submissions: { after },
      state: "not-met",
    },
    {
      what: "that holds either way holds",
      require: "score(total) >= 70 or score(total, before) >= 10",
      submissions: { after },
      state: "met",
    },
    {
      what: "on a part that does not apply is undecided",
      require: "score(one) >= 0",
      submissions: { after: accepted({ a: { "not-applicable": "none" }, b: "70", c: "90" }) },
      state: "undecided",
    },
  ])("$what", ({ require, submissions, state }) => expect(judged(require, submissions)[0]).toBe(state));
});

describe("a verdict", () => {
  const rules = [
    { id: "total", require: "score(total) >= 60" },
    { id: "gain", require: "score(total) - score(total, before) >= 25" },
  ];
  const verdict = (programme: Pilot["programme"], submissions: Pilot["submissions"][string], asOf = "2027-01-01") => {
    const outcome = outcomeOf(standard, { programme: { cities, ...programme }, submissions: { x: submissions }, asOf });
    const [city] = outcome.cities;
    return [city?.accepted, city?.judgements.map(({ state }) => state)];
  };

  test("is none where nothing is asked", () => expect(verdict({}, { before, after })).toEqual(["not-judged", []]));

  test("is no by one rule that is broken, whatever is undecided", () => {
    const short = accepted({ a: "10", b: "10", c: "10" });
    expect(verdict({ acceptance: rules }, { after: short })).toEqual(["not-accepted", ["not-met", "undecided"]]);
    expect(verdict({ acceptance: rules }, { after })).toEqual(["undecided", ["met", "undecided"]]);
  });

  const waiver = { city: "x", rule: "gain", until: "2027-06-30", because: "a flood" };
  test.each([
    { what: "is helped by a waiver", waivers: [waiver], asOf: "2027-01-01", expected: ["accepted", ["met", "waived"]] },
    {
      what: "on its last day, still",
      waivers: [waiver],
      asOf: "2027-06-30",
      expected: ["accepted", ["met", "waived"]],
    },
    {
      what: "the day after, no more",
      waivers: [waiver],
      asOf: "2027-07-01",
      expected: ["not-accepted", ["met", "not-met"]],
    },
    {
      what: "by one that was prolonged",
      waivers: [{ ...waiver, until: "2026-12-31" }, waiver],
      asOf: "2027-01-01",
      expected: ["accepted", ["met", "waived"]],
    },
    {
      what: "not by one on another rule",
      waivers: [{ ...waiver, rule: "total" }],
      asOf: "2027-01-01",
      expected: ["not-accepted", ["met", "not-met"]],
    },
    {
      what: "not by another city's",
      waivers: [{ ...waiver, city: "y" }],
      asOf: "2027-01-01",
      expected: ["not-accepted", ["met", "not-met"]],
    },
  ])("$what", ({ waivers, asOf, expected }) => {
    const two = { cities: { ...cities, y: { name: "Y" } }, acceptance: rules, waivers };
    expect(verdict(two, { before, after }, asOf)).toEqual(expected);
  });

  test("of a waiver leaves every number as it is", () => {
    const submissions = { x: { before, after } };
    const without = outcomeOf(standard, { programme: { cities, acceptance: rules }, submissions });
    const having = outcomeOf(standard, { programme: { cities, acceptance: rules, waivers: [waiver] }, submissions });
    expect(having.cities[0]?.phases).toEqual(without.cities[0]?.phases);
    expect([having.ranking, having.summaries]).toEqual([without.ranking, without.summaries]);
  });
});
