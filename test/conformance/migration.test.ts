/** An assessment carried over to the next edition or period: nothing is lost, and nothing counts before it is confirmed. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readStandardFolder } from "../../src/cli/files/read-standard.ts";
import { checkAssessment, evaluate, migrateAssessment, parseDocument, type Standard } from "../../src/engine/index.ts";

const before = await standard("city-pilot/2026");
const after = await standard("city-pilot/2027");
const head = `citymark: assessment/1
standard: city-pilot/2026
city: { id: a, name: 甲市 }
period: { from: 2025-01-01, to: 2025-12-31 }
`;

async function standard(reference: string): Promise<Standard> {
  const { value } = await readStandardFolder(`standards/${reference}`);
  if (!value) throw new Error(reference);
  return value;
}

function assess(text: string, of: Standard) {
  const document = parseDocument({ file: "city.yaml", text }).value;
  const checked = document && checkAssessment({ document, standard: of });
  if (!checked?.value) throw new Error("not an assessment");
  return { assessment: checked.value, diagnostics: checked.diagnostics };
}

function migrated(answers: string, to: Standard = after, period?: { from: string; to: string }) {
  const text = `${head}answers:\n${answers}`;
  const { assessment } = assess(text, before);
  return migrateAssessment({ text, assessment, before, after: to, locale: "zh", ...(period ? { period } : {}) });
}

describe("an assessment for the next edition", () => {
  test("renames, computes, archives and asks anew, and keeps every comment", () => {
    const { text, ways } = migrated(`  # 来自公报
  population: 862.4 万人 # 已核对
  departments-officer: 10
  cases-due: 1000
  cases-on-time: { value: 900, note: 见台账 }
  areas-due: 20 # 公安局提供
`);
    expect(text).toContain("standard: city-pilot/2027");
    expect(text).toContain("  # 来自公报\n  population: { value: 862.4 万人, draft: city-pilot/2026 } # 已核对");
    expect(text).toContain("departments-responsible: { value: 10, draft: city-pilot/2026 }");
    expect(text).toContain("cases-late: { value: 100, draft: city-pilot/2026 }");
    expect(text).toMatch(/archive:\n {2}cases-on-time: { value: 900, note: 见台账 }\n {2}areas-due: 20 # 公安局提供/);
    expect(ways.same).toEqual(["population", "cases-due", "departments-responsible"]);
    expect([ways.converted, ways.archived]).toEqual([["cases-late"], ["cases-on-time", "areas-due"]]);
    expect(ways.asked).toContain("apps-total");
  });

  test("a draft is no answer, and is one once `draft` is deleted", () => {
    const { text } = migrated("  cases-due: 1000\n  cases-on-time: 900\n");
    const score = (written: string) => {
      const { assessment } = assess(written, after);
      const { nodes } = evaluate({ standard: after, assessment, evidence: new Map() });
      return nodes.find(({ id }) => id === "city-management")?.outcome;
    };
    expect(score(text)).toMatchObject({ kind: "missing" });
    // 900 of 1000 on time: 60 at 80 %, 100 at 100 %, half way between.
    expect(score(text.replace(/, draft: [^}]+/g, " "))).toMatchObject({ kind: "scored", score: "80" });
  });

  test("all drafts are one finding", () => {
    const { text } = migrated("  population: 10 万\n  rail: metro\n");
    const found = assess(text, after).diagnostics.filter(({ rule }) => rule === "assessment/drafts");
    expect(found.map(({ facts }) => facts["ids"])).toEqual(["population, rail"]);
  });
});

test("the next period of the same edition: last year's values, marked as such", () => {
  const { text, ways } = migrated("  population: 10 万\n", before, { from: "2026-01-01", to: "2026-12-31" });
  expect(text).toContain("population: { value: 10 万, draft: 2025-12-31 }");
  expect(text).toContain("period: { from: 2026-01-01, to: 2026-12-31 }");
  expect(ways).toMatchObject({ same: ["population"], converted: [], archived: [] });
});

test("the example of the first edition loses nothing", () => {
  const text = readFileSync("examples/city-pilot/oasis/assessment.yaml", "utf8");
  const document = parseDocument({ file: "city.yaml", text }).value;
  const checked = document && checkAssessment({ document, standard: before });
  if (!checked?.value) throw new Error("not an assessment");
  const moved = migrateAssessment({ text, assessment: checked.value, before, after, locale: "zh" });
  const comments = (of: string) => [...of.matchAll(/#.*/g)].map(([comment]) => comment.trim());
  const kept = comments(moved.text);
  expect(comments(text).filter((comment) => !kept.includes(comment))).toEqual([]);
});
