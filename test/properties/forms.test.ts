/** Laws on forms: an assessment written into a form and read back is the same assessment. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Standards } from "../../src/cli/files/standards.ts";
import {
  type Answer,
  type Assessment,
  assessmentForm,
  checkAssessment,
  collectAnswers,
  EditableDocument,
  formFormats,
  type Input,
  parseDocument,
  parseWorkbook,
  readForm,
  type SourceDocument,
  type Standard,
} from "../../src/engine/index.ts";

const { value: standard } = await new Standards([]).get("city-pilot/2026");
if (!standard) throw new Error("city-pilot/2026 cannot be read.");
const inputs = [...standard.inputs.values()];
const frame = { city: { id: "990200", name: "河城市" }, period: { from: "2025-01-01", to: "2025-12-31" } };

/** Texts as people write them; blanks at their ends and line breaks are not kept by a cell. */
const words = fc
  .array(
    fc.constantFrom("统计口径", "见附件", "A&B <c>", "=1+1", "“引号”", "_x0041_", "1,200", "约", " ", "：", "#", "'"),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((all) => `说明${all.join("")}x`);
const numbers = fc.oneof(
  fc.nat(1_000_000).map(String),
  fc.tuple(fc.nat(9999), fc.integer({ min: 1, max: 9999 })).map(([whole, part]) => `${whole}.${part}`),
  fc.constantFrom("12.5 万", "1,240", "８６.５", "约 30", "0", "0.10"),
);
const evidence = fc.uniqueArray(fc.constantFrom("e-1", "e-2", "year-book"), { maxLength: 2 });

function answerTo({ asks, claimable, owner }: Input): fc.Arbitrary<unknown> {
  const value = valueFor(asks);
  const others = ["data", "health"].filter((id) => id !== owner);
  const more = fc.record(
    { note: words, evidence: evidence.filter(({ length }) => length > 0), by: fc.constantFrom(...others) },
    { requiredKeys: [] },
  );
  const missing = fc.record(
    { reason: words, expected: fc.constantFrom("2026-03-31", "2026-12-01") },
    { requiredKeys: ["reason"] },
  );
  return fc.oneof(
    { weight: 3, arbitrary: fc.tuple(value, more).map(([each, rest]) => ({ value: each, ...rest })) },
    { weight: 1, arbitrary: fc.tuple(missing, more).map(([each, rest]) => ({ missing: each, ...rest })) },
    ...(claimable ? [{ weight: 1, arbitrary: words.map((reason) => ({ "not-applicable": reason })) }] : []),
  );
}

function valueFor(asks: Input["asks"]): fc.Arbitrary<unknown> {
  switch (asks.kind) {
    case "quantity":
      return numbers;
    case "date":
      return fc.constantFrom("2025-03-01", "2024-02-29");
    case "choice":
      return fc.constantFrom(...asks.choices.keys());
    case "levels":
      return fc.constantFrom(...asks.levels.keys());
    case "checklist":
      return fc.subarray([...asks.items.keys()]);
    case "table": {
      const cells = Object.fromEntries(
        [...asks.columns.keys()].map((id) => [id, fc.nat(99_999).map((n) => String(n + 1))]),
      );
      const rows = fc.uniqueArray(fc.constantFrom("东区", "西区", "南 区"), { minLength: 1 });
      return rows.chain((labels) =>
        fc.tuple(...labels.map((label) => fc.record({ [asks.rows]: fc.constant(label), ...cells }))),
      );
    }
  }
}

const answers = fc
  .subarray(inputs, { minLength: 1, maxLength: 25 })
  .chain((asked) => fc.record(Object.fromEntries(asked.map((input) => [input.id, answerTo(input)]))));

function assessmentOf(given: Readonly<Record<string, unknown>>): { assessment: Assessment; document: SourceDocument } {
  const data = {
    citymark: "assessment/1",
    standard: "city-pilot/2026",
    ...frame,
    departments: { data: { name: "数据局" }, health: { name: "卫生健康委" } },
    answers: given,
    evidence: {
      "e-1": { title: "公报", url: "https://a.example/1", kind: "web", date: "2025-12-31" },
      "e-2": { title: "台账 = 1", file: "evidence/e-2.xlsx", pages: "3-5" },
      "year-book": { title: "年鉴", url: "https://a.example/2" },
    },
  };
  const document = { file: "a", data, where: (path: readonly (string | number)[]) => ({ file: "a", path }) };
  return { assessment: checked(standard as Standard, document as never), document: document as never };
}

function checked(by: Standard, document: SourceDocument): Assessment {
  const { value, diagnostics } = checkAssessment({ document, standard: by });
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
}

/** Who answered is not said twice where it is the department that is asked anyway. */
function contentOf({ answers: all }: Assessment) {
  const plain = ({ written: _, by, ...answer }: Answer) => ({
    ...answer,
    ...(by === undefined || by === standard?.inputs.get(answer.input)?.owner ? {} : { by }),
  });
  return [...all.values()].map(plain);
}

async function readBack(filled: {
  readonly assessment: Assessment;
  readonly document: SourceDocument;
}): Promise<SourceDocument> {
  const bytes = await formFormats.xlsx.write({ standard: standard as Standard, locale: "zh", ...frame, filled });
  const { value: grid, diagnostics } = parseWorkbook({ file: "form.xlsx", bytes });
  if (!grid) throw new Error(JSON.stringify(diagnostics));
  const read = readForm(grid, standard as Standard, frame);
  expect(read.diagnostics).toEqual([]);
  if (!read.value) throw new Error("no form");
  return read.value;
}

describe("a form", () => {
  test("gives back the assessment that was written into it", () =>
    fc.assert(
      fc.asyncProperty(answers, async (given) => {
        const filled = assessmentOf(given);
        const { assessment } = filled;
        const back = checked(standard as Standard, await readBack(filled));
        expect(contentOf(back)).toEqual(contentOf(assessment));
        for (const [id, entry] of back.evidence) expect(entry).toEqual(assessment.evidence.get(id));
      }),
      { numRuns: 10 },
    ));

  test("changes nothing in the assessment that it came from, and makes the same one anew", () =>
    fc.assert(
      fc.asyncProperty(answers, async (given) => {
        const { assessment, document } = assessmentOf(given);
        const form = await readBack({ assessment, document });
        const part = { file: "form.xlsx", document: form, assessment: checked(standard as Standard, form) };
        const same = collectAnswers(standard as Standard, { file: "a", document, assessment }, [part], new Set());
        expect({ answers: [...same.answers], evidence: [...same.evidence], found: same.diagnostics }).toEqual({
          answers: [],
          evidence: [],
          found: [],
        });
        const anew = collectAnswers(standard as Standard, undefined, [part], new Set());
        const text = new EditableDocument(assessmentForm(standard as Standard, "zh", frame));
        for (const [id, data] of anew.departments) text.setEntry("departments", id, data);
        for (const [id, data] of anew.answers) text.setEntry("answers", id, data);
        for (const [id, data] of anew.evidence) text.setEntry("evidence", id, data);
        const { value, diagnostics } = parseDocument({ file: "b", text: text.toString() });
        if (!value) throw new Error(`${JSON.stringify(diagnostics)}\n${text.toString()}`);
        expect(contentOf(checked(standard as Standard, value))).toEqual(contentOf(assessment));
      }),
      { numRuns: 10 },
    ));
});

test("an edited document keeps its comments and the order of its keys", () => {
  const text = readFileSync(join(import.meta.dirname, "../../examples/city-pilot/oasis/assessment.yaml"), "utf8");
  const document = new EditableDocument(text);
  document.setEntry("answers", "rail", "none");
  const padded = (each: string) => each.replace(/\[ ?([^[\]]*?) ?\]/g, "[ $1 ]");
  expect(padded(document.toString())).toBe(padded(text.replace("rail: metro", "rail: none")));
});
