/** What a city's report advises and calls a weakness: only what can raise the total, what applies, and what was measured. */
import { describe, expect, test } from "vitest";
import { scorePart } from "../../src/engine/content/screen/score.ts";
import type { Block, Table } from "../../src/engine/document/blocks.ts";
import type { Document } from "../../src/engine/document/document.ts";
import {
  type Assessment,
  checkAssessment,
  checkReview,
  checkStandard,
  cityReport,
  evaluate,
  explainChange,
  gains,
  parseDocument,
  type ResultDocument,
  type SourceDocument,
  type Standard,
} from "../../src/engine/index.ts";

const standardText = (gates: string) => `citymark: standard/1
id: capped
edition: 1
version: 1.0.0
title: Capped
method: { scale: { from: 0, to: 100 }, missing: zero }
dimensions:
  - { id: aa, weight: 1 }
  - { id: bb, weight: 1 }
gates:
${gates}`;

const indicators = (id: string) => `citymark: dimension/1
title: ${id.toUpperCase()}
indicators:
  ${id}-one: { title: ${id} one, question: "${id} one?", unit: "%", score: { worst: 0, best: 100 }, improve: [{ text: Work on it }] }
  ${id}-two:
    title: ${id} two
    question: "${id} two?"
    unit: "%"
    score: { worst: 0, best: 100 }
    improve:
      - { text: Link the metro, when: "${id}-one > 50 %" }
      - { text: Plan bus lanes }
`;

function read(file: string, text: string): SourceDocument {
  return found(parseDocument({ file, text }));
}

function found<T>({ value, diagnostics }: { readonly value?: T; readonly diagnostics: readonly unknown[] }): T {
  if (value === undefined) throw new Error(JSON.stringify(diagnostics, null, 1));
  return value;
}

const deduction = `  - { id: scandal, title: Scandal, when: "aa-one < 50 %", cap: 69 }\n`;
const scoredCap = `  - { id: scandal, title: Scandal, when: score(aa) < 60, cap: 60 }\n`;

function scored(
  gates: string,
  answers: string,
  review?: string,
): { readonly standard: Standard; readonly assessment: Assessment; readonly result: ResultDocument } {
  const standard = found(
    checkStandard({
      standard: read("standard.yaml", standardText(gates)),
      dimensions: new Map(["aa", "bb"].map((id) => [id, read(`${id}.yaml`, indicators(id))])),
    }),
  );
  const document = read(
    "assessment.yaml",
    `citymark: assessment/1
standard: capped/1
city: { id: "1", name: Testville }
fictitious: true
period: { from: 2025-01-01, to: 2025-12-31 }
answers:
${answers}`,
  );
  const assessment = found(checkAssessment({ standard, document }));
  const decided =
    review === undefined
      ? undefined
      : found(
          checkReview({
            standard,
            assessment,
            document: read(
              "review.yaml",
              `citymark: review/1\nassessment: ${assessment.digest}\nreviewer: { name: R }\ndecisions:\n${review}`,
            ),
          }),
        );
  return { standard, assessment, result: evaluate({ standard, assessment, ...(decided ? { review: decided } : {}) }) };
}

const capped = scored(deduction, "  aa-one: 40\n  aa-two: 100\n  bb-one: 60\n  bb-two: 90\n");

function blocksOf({ summary, chapters }: Document): readonly Block[] {
  return [summary, ...chapters].flatMap(({ blocks, parts }) => [...blocks, ...parts.flatMap((part) => part.blocks)]);
}

function tableWith(document: Document, column: string): Table | undefined {
  return blocksOf(document).find(
    (block): block is Table => block.kind === "table" && block.columns.some(({ title }) => title === column),
  );
}

describe("where a gate caps the total", () => {
  const document = cityReport(capped.result, capped.standard, "en").document();

  test("no other indicator gains anything", () => {
    expect(capped.result.totals["self-assessed"].outcome.score).toBe("69");
    const all = gains(capped.result, capped.standard);
    expect(all.map(({ indicator, points, gained }) => [indicator.id, points.toFixed(1), gained.toFixed(1)])).toEqual([
      ["aa-one", "15.0", "0.0"],
      ["bb-one", "10.0", "0.0"],
      ["bb-two", "2.5", "0.0"],
    ]);
  });

  test("that is said on the first page, and nothing else is advised", () => {
    expect(document.summary.blocks).toContainEqual({
      kind: "text",
      text: "“Scandal” caps the total at 69 (72.50 before gates); until the cap is lifted, improving other indicators does not raise the total.",
    });
    expect(tableWith(document, "To gain")).toBeUndefined();
  });

  test("a screen has no table without rows", () => {
    const { blocks } = scorePart(capped.result, capped.standard, "en");
    expect(blocks.filter((block) => block.kind === "table" && block.rows.length === 0)).toEqual([]);
  });
});

test("a gate that reads a score is decided anew for each gain", () => {
  const { standard, result } = scored(scoredCap, "  aa-one: 10\n  aa-two: 90\n  bb-one: 80\n  bb-two: 90\n");
  expect(result.totals["self-assessed"].outcome.score).toBe("60");
  const all = gains(result, standard);
  // aa would be 95: the cap no longer acts, and the total is (95 + 85) ÷ 2.
  expect(all.map(({ indicator, gained }) => [indicator.id, gained.toFixed(1)])).toEqual([
    ["aa-one", "30.0"],
    ["bb-one", "0.0"],
    ["aa-two", "0.0"],
    ["bb-two", "0.0"],
  ]);
});

describe("advice with a condition", () => {
  const adviceFor = (one: number) => {
    const { standard, result } = scored("  []\n", `  aa-one: ${one}\n  aa-two: 50\n  bb-one: 100\n  bb-two: 100\n`);
    const all = gains(result, standard);
    return all.find(({ indicator }) => indicator.id === "aa-two")?.measures.map(({ text }) => text);
  };

  test("is given where the answers meet it", () => expect(adviceFor(60)).toEqual(["Link the metro", "Plan bus lanes"]));
  test("is not given where they do not", () => expect(adviceFor(40)).toEqual(["Plan bus lanes"]));
});

describe("an answer that a reviewer rejected", () => {
  const { standard, result } = scored(
    "  []\n",
    "  aa-one: 100\n  aa-two: 50\n  bb-one: 100\n  bb-two: 100\n",
    "  - { input: aa-one, decision: rejected, because: No records, on: 2026-02-01 }\n",
  );
  const report = cityReport(result, standard, "en");

  test.each([
    { what: "the report", document: report.document() },
    { what: "the scorecard", document: report.scorecard() },
  ])("is shown as rejected in $what, and records come before works", ({ document }) => {
    const rows = tableWith(document, "To gain")?.rows ?? [];
    const row = rows.find(([name]) => name?.text === "aa one");
    expect(row?.map(({ text, note }) => [text, note ?? ""])).toEqual([
      ["aa one", ""],
      ["0.00", "rejected in review"],
      ["+25.00", ""],
      ["Resubmit with evidence that can be verified; the review gives the reason for the rejection.", ""],
    ]);
    const weak = blocksOf(document)
      .flatMap((block) => (block.kind === "beside" ? block.tables : []))
      .find(({ caption }) => caption === "Weaknesses");
    expect(weak?.rows[0]?.[1]).toMatchObject({ text: "0.00", note: "rejected in review, self-assessed 100.00" });
  });
});

test("a change is told between periods, not between ids of phases, and with digits that tell the totals apart", () => {
  const [before, after] = ["40", "40.0001"].map((one) =>
    scored("  []\n", `  aa-one: ${one}\n  aa-two: 50\n  bb-one: 100\n  bb-two: 100\n`),
  );
  if (!before || !after) throw new Error("two submissions");
  const change = explainChange(after.standard, before, after);
  if (!change) throw new Error("no change");
  const document = cityReport(after.result, after.standard, "en", { before: before.result, change }).document();
  const chapter = JSON.stringify(document.chapters.find(({ id }) => id === "change"));
  expect(chapter).toContain("(the earlier submission)");
  expect(chapter).not.toContain("(+0.00)");
  expect(chapter).toMatch(/From [0-9]+\.[0-9]{2} \(the earlier submission\) to [0-9]+\.[0-9]{5}/);
});
