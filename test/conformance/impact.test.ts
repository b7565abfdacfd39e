/** What a new edition does to a city: both totals are those of the two editions, and the parts of the change add up. */
import { expect, test } from "vitest";
import { readAssessment } from "../../src/cli/files/read-assessment.ts";
import { Standards } from "../../src/cli/files/standards.ts";
import {
  type Assessment,
  Decimal,
  editionImpact,
  evaluate,
  headline,
  impactFormats,
  impactReport,
  type Standard,
} from "../../src/engine/index.ts";

const standards = new Standards([]);
const before = await standard("city-pilot/2026");
const after = await standard("city-pilot/2027");
const { assessment: oasis } = await readAssessment("examples/city-pilot/oasis/assessment.yaml", standards);

async function standard(reference: string): Promise<Standard> {
  const { value } = await standards.get(reference);
  if (!value) throw new Error(reference);
  return value;
}

function impactOn(assessment: Assessment, from = before, to = after) {
  const [city] = editionImpact(from, to, [{ assessment }]).cities;
  if (!city) throw new Error("no city");
  return city;
}

test("the total before is the score by the earlier edition, and the parts add up to the difference", () => {
  if (!oasis) throw new Error("no assessment");
  const { before: then, after: now, difference, effects } = impactOn(oasis);
  expect(then.outcome.score).toBe(headline(evaluate({ standard: before, assessment: oasis })).outcome.score);
  const sum = effects.reduce((total, { points }) => total.plus(points), new Decimal(0));
  expect(sum.toString()).toBe(difference);
  expect(new Decimal(now.outcome.score ?? 0).minus(then.outcome.score ?? 0).toString()).toBe(difference);
  expect([then.grade?.id, now.grade?.id]).toEqual(["growth", "start"]);
});

test("an indicator that both editions have shows its score by each; what waits and what ended are named", () => {
  if (!oasis) throw new Error("no assessment");
  const { scores, waiting } = impactOn(oasis);
  // 1640 ÷ 1862 = 88.08 %, of 90 % and of 98 %.
  expect(scores.find(({ id }) => id === "online-services")).toMatchObject({ before: "97.86", after: "89.87" });
  expect(scores.find(({ id }) => id === "video-coverage")).toMatchObject({ state: "ended" });
  expect(waiting).toEqual(["apps-total", "apps-accessible"]);
});

test("one side alone gets the whole effect", () => {
  if (!oasis) throw new Error("no assessment");
  const incidents = new Map(oasis.answers);
  const answer = incidents.get("incidents-major");
  if (!answer) throw new Error("no answer");
  incidents.set("incidents-major", {
    ...answer,
    status: "answered",
    value: { kind: "quantity", number: new Decimal(3) },
  });
  const gates = after.gates.filter(({ id }) => id === "major-incidents");
  const only: Standard = {
    ...before,
    reference: "city-pilot/next",
    gates,
    replaces: { standard: before.reference, successors: new Map(), notes: new Map() },
  };
  // Three incidents: 10 at most before, 15 now.
  const { effects, difference } = impactOn({ ...oasis, answers: incidents }, before, only);
  expect(difference).toBe("-5");
  expect(effects.filter(({ points }) => points !== "0")).toEqual([{ side: "gates", points: "-5" }]);
});

test("a city that keeps its grade is said to keep it, and one that loses it to fall", async () => {
  if (!oasis) throw new Error("no assessment");
  const page = async (from: Standard, to: Standard) =>
    impactFormats.md.write(impactReport(editionImpact(from, to, [{ assessment: oasis }]), "en"));
  const alike: Standard = {
    ...before,
    grades: before.grades.map((grade) => ({ ...grade, title: { ...Object(grade.title) } })),
  };
  expect(await page(before, alike)).toContain("Oasis stays at “Growth”: the total goes from 71.19 to 71.19");
  expect(await page(before, after)).toContain("Oasis falls from “Growth” to “Start”");
});
