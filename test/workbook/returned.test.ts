/** Questions that a review returns: out as a form, filled in, and back into the assessment. */
import { describe, expect, test } from "vitest";
import { read, type WorkSheet, write } from "xlsx";
import { readAssessment } from "../../src/cli/files/read-assessment.ts";
import { Standards } from "../../src/cli/files/standards.ts";
import {
  type AnswerPart,
  checkAssessment,
  collectAnswers,
  formFormats,
  formOrigin,
  parseWorkbook,
  readForm,
} from "../../src/engine/index.ts";

const standards = new Standards([]);
const { standard, assessment, document } = await readAssessment("examples/city-pilot/oasis/assessment.yaml", standards);
if (!standard || !assessment || !document) throw new Error("The example cannot be read.");
const base: AnswerPart = { file: "assessment.yaml", document, assessment };

/** What comes back, with these texts typed into the columns of the question. */
async function reply(typed: Readonly<Record<string, string>>): Promise<AnswerPart> {
  if (!standard || !assessment || !document) throw new Error();
  const bytes = await formFormats.xlsx.write({
    standard,
    locale: "en",
    city: { id: "990100", name: "Oasis" },
    period: { from: "2025-01-01", to: "2025-12-31" },
    department: "health",
    last: { standard, assessment },
    returned: { queries: new Map([["visits-booked", "The hospitals report fewer."]]), document },
  });
  const book = read(bytes);
  const sheet = book.Sheets["Questions"] as WorkSheet;
  const cells = Object.entries(sheet).filter(([at]) => /^[A-Z]+[0-9]+$/.test(at));
  const row = cells.find(([, { v }]) => v === "visits-booked")?.[0].replace(/[A-Z]/g, "");
  for (const [code, text] of Object.entries(typed)) {
    const column = cells.find(([, { v }]) => String(v).endsWith(`[${code}]`))?.[0].replace(/[0-9]/g, "");
    sheet[`${column}${row}`] = { t: "s", v: text };
  }
  const { value: grid } = parseWorkbook({
    file: "health.xlsx",
    bytes: write(book, { type: "buffer", bookType: "xlsx" }),
  });
  const { value: form } = grid ? readForm(grid, standard) : {};
  const { value: checked } = form ? checkAssessment({ document: form, standard }) : {};
  if (!grid || !form || !checked) throw new Error("The reply cannot be read.");
  return { file: "health.xlsx", document: form, assessment: checked, ...formOrigin(grid) };
}

describe("a question returned by a review", () => {
  test("holds the reviewer's words, and no other question", async () => {
    const { asked, known } = await reply({});
    expect([...(asked ?? [])]).toEqual(["visits-booked"]);
    expect([...(known ?? [])]).toEqual([["visits-booked", "3870 万人次"]]);
  });

  test("is corrected by the answer that comes back, without a conflict", async () => {
    const { answers, diagnostics } = collectAnswers(
      standard,
      base,
      [await reply({ answer: "3780 万人次" })],
      new Set(),
    );
    expect([...answers]).toEqual([
      ["visits-booked", { value: "3780 万人次", by: "health", evidence: ["outpatient-visits"] }],
    ]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["form/corrected"]);
  });

  test("keeps its answer where only a note comes back", async () => {
    const { answers, diagnostics } = collectAnswers(standard, base, [await reply({ note: "Checked." })], new Set());
    expect([...answers]).toEqual([
      ["visits-booked", { value: "3870 万人次", by: "health", evidence: ["outpatient-visits"], note: "Checked." }],
    ]);
    expect(diagnostics).toEqual([]);
  });

  test("is a conflict where the assessment has been changed since it was returned", async () => {
    const part = await reply({ answer: "3780 万人次" });
    const moved = { ...part, known: new Map([["visits-booked", "3700 万人次"]]) };
    const { diagnostics } = collectAnswers(standard, base, [moved], new Set());
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["form/conflict"]);
  });
});
