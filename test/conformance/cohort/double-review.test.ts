/** Two reviewers of the same submissions: agreement by dimension, input and reviewer, and their severity, worked by hand. */
import { describe, expect, test } from "vitest";
import {
  checkConflicts,
  checkReview,
  type Data,
  evaluate,
  evaluateProgramme,
  type ProgrammeOutcome,
  type Review,
  type SubmissionState,
} from "../../../src/engine/index.ts";
import { document, standardOf, submission } from "../scenario.ts";
import { programmeOf } from "./pilot.ts";

const ids = Array.from({ length: 10 }, (_, at) => `i${at}`);
const standard = standardOf({
  indicators: Object.fromEntries(
    ids.map((id) => [id, { question: id, unit: "item", score: { worst: "0", best: "100" } }]),
  ),
});
const answers = Object.fromEntries(ids.map((id) => [id, "50"]));
const { assessment } = submission(standard, answers);
const letters: Readonly<Record<string, Readonly<Record<string, Data>>>> = {
  A: { decision: "accepted" },
  R: { decision: "rejected", because: "r" },
  L: { decision: "adjusted", value: "40", because: "r" },
  M: { decision: "adjusted", value: "45", because: "r" },
};

/** A joint review: the decisions of each as letters, `-` for none. */
function joint(reviewers: readonly [string, string], one: string, other: string, of = assessment.digest): Review {
  const side = (name: string, letter = "-") => (letters[letter] ? { [name]: letters[letter] } : {});
  const judgements = ids.map((input, at) => ({ input, ...side("one", one[at]), ...side("other", other[at]) }));
  const { value, diagnostics } = checkReview({
    document: document("review", {
      citymark: "review/1",
      assessment: assessment.digest,
      reviewer: { name: reviewers.join(", ") },
      decisions: [],
      reconciled: { on: "2027-01-01", assessment: of, reviewers: [...reviewers], judgements, both: "0", alike: "0" },
    }),
    standard,
    assessment,
  });
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

function outcomeOf(reviews: readonly Review[]): ProgrammeOutcome {
  const cities = reviews.map((_, at) => `c${at}`);
  const programme = programmeOf(standard, { cities: Object.fromEntries(cities.map((id) => [id, { name: id }])) });
  const states = reviews.map((review, at): [string, Map<string, SubmissionState>] => {
    const result = evaluate({ standard, assessment, review });
    return [cities[at] ?? "", new Map([["after", { status: "scored", scored: { assessment, review, result } }]])];
  });
  return evaluateProgramme({ programme, standard, submissions: new Map(states), asOf: "2027-06-01", draws: 1 });
}

describe("reviews by two people", () => {
  const first = joint(["Wang", "Li"], "AAAAALAAAR", "AAAAAMAAA-");
  const second = joint(["Li", "Wang"], "AAAAAAAAAA", "RAAAAAAAAA");

  test("agree by dimension, input and reviewer", () => {
    const found = outcomeOf([first, second]).doubleReview;
    // 9 and 10 answers; a rejection and two adjusted values of which no two are alike.
    expect(found?.all).toMatchObject({ both: 19, alike: 17, agreement: 17 / 19 });
    expect(found?.dimensions).toMatchObject([{ dimension: "d", both: 19, alike: 17 }]);
    expect(found?.inputs).toMatchObject([
      { input: "i0", both: 2, alike: 1, agreement: 1 / 2 },
      { input: "i5", both: 2, alike: 1, agreement: 1 / 2 },
    ]);
    expect(found?.reviewers).toMatchObject([
      { name: "Wang", submissions: 2, both: 19, alike: 17 },
      { name: "Li", submissions: 2, both: 19, alike: 17 },
    ]);
    // Wang says A to 17, Li to 18 of 19: chance (17 × 18) ÷ 19².
    const chance = (17 * 18) / 361;
    expect(found?.reviewers[0]?.kappa).toBeCloseTo((17 / 19 - chance) / (1 - chance), 12);
  });

  test("have no severity on fewer than twenty answers", () => {
    const found = outcomeOf([first, second]).doubleReview;
    expect(found?.reviewers.map(({ severity }) => severity)).toEqual([undefined, undefined]);
  });

  test("have the mean difference of the totals by their decisions as severity", () => {
    const found = outcomeOf([first, second, second]).doubleReview;
    // Wang gives 40 and not 45 in one of ten indicators: −0.5; twice 0 and not 50: −5. The mean is −3.5.
    expect(found?.reviewers.map(({ name, severity }) => [name, severity])).toEqual([
      ["Wang", "-3.5"],
      ["Li", "3.5"],
    ]);
  });

  test("count for no severity once another submission is reviewed", () => {
    const other = joint(["Li", "Wang"], "AAAAAAAAAA", "RAAAAAAAAA", `sha256-${"0".repeat(64)}`);
    const found = outcomeOf([first, other, other]).doubleReview;
    expect(found?.all.both).toBe(29);
    expect(found?.reviewers.map(({ severity }) => severity)).toEqual([undefined, undefined]);
  });

  test("are nothing where nothing was reviewed by two", () => {
    const { review } = submission(standard, answers, { decisions: [] });
    expect(outcomeOf(review ? [review] : [])).not.toHaveProperty("doubleReview");
  });

  test("are held to conflicts of interest, each by name", () => {
    const programme = programmeOf(standard, {
      cities: { c0: { name: "c0" } },
      reviewers: { li: { name: "Li", conflicts: ["c0"] } },
    });
    expect(checkConflicts(programme, "c0", first, "review.yaml").map(({ rule }) => rule)).toEqual([
      "programme/conflict-of-interest",
    ]);
  });
});
