/** A score and an earlier one by another edition: the effect of the standard stands apart, and the rest is compared on one set of questions. */
import { describe, expect, test } from "vitest";
import { readAssessment } from "../../../src/cli/files/read-assessment.ts";
import { Standards } from "../../../src/cli/files/standards.ts";
import {
  type Answer,
  type Assessment,
  bridge,
  Decimal,
  evaluate,
  explainAcross,
  headline,
  isBridged,
  type Review,
  type Standard,
} from "../../../src/engine/index.ts";

const standards = new Standards(["examples/tailoring/standards"]);
const [one, two, tailored] = [
  await standard("city-pilot/2026"),
  await standard("city-pilot/2027"),
  await standard("yunling-pilot/2026"),
];
const oasis = await assessed("examples/city-pilot/oasis/assessment.yaml");

async function standard(reference: string): Promise<Standard> {
  const { value } = await standards.get(reference);
  if (!value) throw new Error(reference);
  return value;
}

async function assessed(file: string): Promise<Assessment> {
  const { assessment } = await readAssessment(file, standards);
  if (!assessment) throw new Error(file);
  return assessment;
}

const totalBy = (standard: Standard, assessment: Assessment, review?: Review) =>
  headline(evaluate({ standard, assessment, ...(review ? { review } : {}) })).outcome.score;

/** The same figures under the later edition, with some answers otherwise. */
function later(answers: Readonly<Record<string, string>>, to = two): Assessment {
  const { assessment } = bridge(one, to, { assessment: oasis });
  const given = Object.entries(answers).map(([input, number]): [string, Answer] => [
    input,
    { input, status: "answered", value: { kind: "quantity", number: new Decimal(number) }, evidence: [] },
  ]);
  return { ...assessment, answers: new Map([...assessment.answers, ...given]) };
}

function across(after: Assessment, review?: Review) {
  const before = bridge(one, two, { assessment: oasis, ...(review ? { review } : {}) });
  const own = { standard: one.reference, total: totalBy(one, oasis, review) };
  const change = explainAcross(two, { ...before, own }, { assessment: after });
  if (!change) throw new Error("no change");
  return { ...change, of: Object.fromEntries(change.causes.map(({ cause, points }) => [cause, points])) };
}

describe("a change across editions", () => {
  test("goes from the total by the one to that by the other, and its causes add up", () => {
    const after = later({ "apps-total": "40", "apps-accessible": "30", "visits-booked": "40000000" });
    const { before, after: now, difference, causes, editions } = across(after);
    expect([before, now]).toEqual([totalBy(one, oasis), totalBy(two, after)]);
    const sum = causes.reduce((total, { points }) => total.plus(points), new Decimal(0));
    expect(sum.toString()).toBe(difference);
    expect(editions).toMatchObject({ before: "city-pilot/2026", after: "city-pilot/2027" });
  });

  test("is the standard's alone where no figure changed", () => {
    const { of, difference, indicators } = across(later({}));
    expect(of).toMatchObject({ standard: difference, scope: "0", completeness: "0", performance: "0" });
    expect(indicators).toEqual([]);
  });

  test("has no part of the city's in what the earlier edition did not ask", () => {
    const { of } = across(later({ "apps-total": "40", "apps-accessible": "30" }));
    expect(of).toMatchObject({ scope: "0", completeness: "0", performance: "0" });
    const { of: without } = across(later({}));
    expect(new Decimal(of["standard"] ?? 0).greaterThan(without["standard"] ?? 0)).toBe(true);
  });

  test("leaves to performance what it brings by the later edition", () => {
    const { of, indicators } = across(later({ "visits-booked": "40000000" }));
    expect(of["standard"]).toBe(across(later({})).of["standard"]);
    expect(indicators.map(({ id }) => id)).toEqual(["medical-appointments"]);
  });
});

describe("a bridge", () => {
  test("leads from an edition to the one that replaces it, and from a base to what tailors it; not back", () => {
    expect([isBridged(one, two), isBridged(one, tailored), isBridged(two, one)]).toEqual([true, true, false]);
  });

  test("takes decisions along: an adjusted answer counts as adjusted, a rejected one as nothing", () => {
    const decisions = [
      { input: "visits-booked", verdict: "adjusted", value: { kind: "quantity", number: new Decimal("20000000") } },
      { input: "hospitals-electronic", verdict: "rejected" },
    ] as const;
    const review = {
      assessment: oasis.digest,
      reviewer: { name: "A" },
      decisions,
      latest: new Map(decisions.map((each) => [each.input, each])),
      digest: "sha256-0",
      diagnostics: [],
    } as unknown as Review;
    const carried = bridge(one, two, { assessment: oasis, review });
    expect([...(carried.review?.latest.keys() ?? [])].sort()).toEqual(["hospitals-electronic", "visits-booked"]);
    const { nodes } = evaluate({
      standard: two,
      assessment: carried.assessment,
      ...(carried.review ? { review: carried.review } : {}),
    });
    const scoreOf = (id: string) => nodes.find((node) => node.id === id)?.outcome.score;
    // 20 ÷ 86.5 = 23.12 %, of 50 %.
    expect([scoreOf("medical-appointments"), scoreOf("electronic-medical-records")]).toEqual(["46.24", "0"]);
  });
});
