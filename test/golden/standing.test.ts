/** What is missing, where the points are, and how the city stands on the founding text. The numbers are worked out by hand. */
import { describe, expect, test } from "vitest";
import { dimensions } from "../../src/engine/content/city/dimensions.ts";
import { chapters } from "../../src/engine/content/city/indicators.ts";
import { verdict } from "../../src/engine/content/city/verdict.ts";
import { subject } from "../../src/engine/content/shared/subject.ts";
import { gains, losses, missing, standings } from "../../src/engine/index.ts";
import { harbour } from "./harbour.ts";

const { standard, result } = harbour();

describe("gains", () => {
  test("name every indicator that costs points, the costliest first", () => {
    // share of the total × what is lacking: incidents reported has all of security, 20 %, for level 3 does not apply.
    expect(
      gains(result, standard).map(({ indicator, points, by }) => `${indicator.id} ${points.toFixed(2)} ${by}`),
    ).toEqual([
      "reports 20.00 absence",
      "classrooms 10.00 absence",
      "patents-held 10.00 absence",
      "planning 5.00 score",
      "appointments 4.58 score",
      "drill-age 3.33 score",
      "coordination 2.50 score",
      "bed-balance 1.96 score",
      "transit-share 1.88 score",
    ]);
  });

  test("add up by dimension", () => {
    expect(
      losses(result, standard)?.map(
        ({ dimension, byScore, byAbsence }) => `${dimension.id} ${byScore.toFixed(2)} ${byAbsence.toFixed(2)}`,
      ),
    ).toEqual([
      "services 6.55 10.00",
      "governance 10.83 0.00",
      "security 0.00 20.00",
      "mobility 1.88 0.00",
      "growth-dimension 0.00 10.00",
    ]);
  });

  test("do not add up where the total is no mean", () => {
    const withoutShares = { ...result, nodes: result.nodes.map(({ share: _, ...node }) => node) };
    expect(losses(withoutShares, standard)).toBeUndefined();
  });
});

describe("what is missing", () => {
  const groups = missing(result, standard);

  test("stands by who holds it, with each indicator's points counted once", () => {
    expect(
      groups.map(({ owner, points, inputs }) => [
        owner,
        points.toString(),
        inputs.map(({ input, why }) => `${input.id} ${why}`),
      ]),
    ).toEqual([
      ["security", "20", ["reports-due contradicted", "reports-sent contradicted", "audits-failed unanswered"]],
      ["education", "10", ["rooms-equipped declared-missing"]],
      [undefined, "10", ["patents unanswered"]],
    ]);
  });

  test("leaves out what only a not-applicable indicator uses", () => {
    expect(groups.flatMap(({ inputs }) => inputs.map(({ input }) => input.id))).not.toContain("systems-tested");
  });

  test("names the gates that wait for it", () => {
    expect(groups[0]?.inputs.at(-1)?.gates.map(({ id }) => id)).toEqual(["audit-cap"]);
  });
});

describe("the founding text", () => {
  const all = standings(result, standard);

  test("is scored by the share-weighted mean of its scored indicators", () => {
    // care: (0.15 × 69.444 + 0.05 × 60.714) ÷ 0.2; trust: only the drill is scored.
    expect(all.map(({ element, score }) => `${element.id} ${score?.times(100).toFixed(3)}`)).toEqual([
      "care 67.262",
      "schools undefined",
      "trust 60.000",
      "growth undefined",
    ]);
  });

  test("counts what is scored, missing and not applicable", () => {
    expect(all.map(({ scored, missing: lacking, notApplicable }) => [scored, lacking, notApplicable])).toEqual([
      [2, 0, 0],
      [0, 1, 0],
      [1, 1, 1],
      [0, 1, 0],
    ]);
  });

  test("is weighted by declared weights where the total is no mean", () => {
    const withoutShares = { ...result, nodes: result.nodes.map(({ share: _, ...node }) => node) };
    expect(standings(withoutShares, standard)[0]?.score?.times(100).toFixed(3)).toBe("67.262");
  });
});

describe("the summary", () => {
  const city = subject(result, standard, "en");

  test("shows missing as missing, never as a value", () => {
    const open = chapters(city)
      .flatMap(({ indicators }) => indicators)
      .filter(({ outcome }) => outcome.kind !== "scored");
    expect(open.map(({ id, outcome, contribution }) => [id, outcome.text, outcome.score, contribution])).toEqual([
      ["classrooms", "Missing", "", ""],
      ["level-3-tests", "Not applicable, says the standard", "", ""],
      ["reports", "Wrong answer", "", ""],
      ["tram", "Not applicable, says the city", "", ""],
      ["patents-held", "Missing", "", ""],
      ["patents-count", "Unscored", "", ""],
    ]);
  });

  test("gives no score to a dimension in which nothing is answered", () => {
    expect(dimensions(subject(result, standard, "en")).map(({ id, outcome }) => [id, outcome.score])).toEqual([
      ["services", "44.8"],
      ["governance", "56.7"],
      ["security", ""],
      ["mobility", "87.5"],
      ["growth-dimension", ""],
    ]);
  });

  test("says the result in one sentence", () => {
    expect(verdict(subject(result, standard, "en"))).toBe(
      "Clearport scores 35.7 of 100 after gates took off 5.0 and stands at “Poor”, 4.3 short of “Fair”; 3 indicators have no score yet and 1 claim of not applicable awaits review, and once all is settled the total will lie between 31.4 and 76.4 (“Poor” to “Good”).",
    );
  });
});
