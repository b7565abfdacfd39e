/** Laws on reading: whatever stands there, nothing is thrown, nothing is taken for 0, and a place shows what is complained about. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkAssessment,
  checkStandard,
  type Diagnostic,
  evaluate,
  parseDocument,
  parseQuantity,
  parseUnit,
  type SourceDocument,
} from "../../src/engine/index.ts";
import { unitTable } from "../../src/engine/quantity/index.ts";

const units = unitTable();
const root = join(import.meta.dirname, "../..");

describe("a number", () => {
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc
      .array(
        fc.constantFrom(
          "1",
          "0",
          "12",
          ",",
          "，",
          ".",
          "。",
          " ",
          "-",
          "−",
          "万",
          "亿",
          "人",
          "人次",
          "张",
          "/",
          "千",
          "%",
          "％",
          "e5",
          "_",
          "km",
          "µg",
          "·",
          "约",
          "１",
          "\u200b",
        ),
        { maxLength: 8 },
      )
      .map((words) => words.join("")),
  );
  const asked = fc.constantFrom("bed", "%", "万元", "km²", "bed / 1000 person", "µg/m³", "day");

  test("is read or refused with the reason, and only what has digits is a number", () =>
    fc.assert(
      fc.property(texts, asked, (text, unit) => {
        const known = parseUnit(unit, units);
        if ("problem" in known) throw new Error(unit);
        const read = parseQuantity(text, known, units);
        if ("problem" in read) {
          return;
        }
        expect(/[0-9]/.test(text.normalize("NFKC"))).toBe(true);
        expect(read.value.isFinite()).toBe(true);
        if (!/[1-9１-９]/.test(text)) expect(read.value.isZero()).toBe(true);
        if (read.value.isZero()) expect(text.normalize("NFKC")).toMatch(/^\s*[-−+]?0(?:\.0+)?(?:$|[^0-9])/);
      }),
      { numRuns: 3000 },
    ));
});

const seeds = ["standards/city-pilot/2026/standard.yaml", "examples/city-pilot/oasis/assessment.yaml"].map((file) =>
  readFileSync(join(root, file), "utf8"),
);
const snippets = fc.constantFrom(
  "",
  ":",
  ": ",
  "- ",
  "\n",
  "\n  ",
  "{",
  "}",
  "[",
  "]",
  "'",
  '"',
  "#",
  "&a ",
  "*a",
  "!!str ",
  "%YAML 1.2\n",
  "---\n",
  "...\n",
  "|\n",
  ">-\n",
  "? ",
  "~",
  "null",
  "\t",
  "\r",
  "：",
  "，",
  "\ufeff",
  "\u0000",
  "\ud800",
  "<<: ",
  "__proto__: 1\n",
  "1e999",
  "constructor",
);
const mutated = fc
  .tuple(fc.constantFrom(...seeds), fc.array(fc.tuple(fc.nat(), fc.nat(30), snippets), { minLength: 1, maxLength: 4 }))
  .map(([seed, edits]) =>
    edits.reduce(
      (text, [at, cut, put]) => text.slice(0, at % text.length) + put + text.slice((at % text.length) + cut),
      seed.slice(0, 6000),
    ),
  );

describe("a document", () => {
  test("of any text is read or answered with a diagnostic", () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary", maxLength: 200 }),
          fc.array(snippets, { maxLength: 12 }).map((all) => all.join("")),
        ),
        (text) => {
          const { value, diagnostics } = parseDocument({ file: "f", text });
          if (!value) expect(diagnostics.length).toBeGreaterThan(0);
        },
      ),
      { numRuns: 2000 },
    ));

  test("that somebody has damaged is read as far as it goes", () => {
    const standard = pilot();
    fc.assert(
      fc.property(mutated, (text) => {
        const { value, diagnostics } = parseDocument({ file: "f", text });
        for (const { where } of diagnostics) expectInside(text, where);
        if (!value) {
          expect(diagnostics.length).toBeGreaterThan(0);
          return;
        }
        const checked = checkAssessment({ document: value, standard });
        if (checked.value) evaluate({ standard, assessment: checked.value });
        const other = checkStandard({ standard: value, dimensions: new Map() });
        for (const { where } of [...checked.diagnostics, ...other.diagnostics]) expectInside(text, where);
      }),
      { numRuns: 300 },
    );
  });
});

function expectInside(text: string, { span }: Diagnostic["where"]): void {
  const lines = text.replace(/^\ufeff/, "").split("\n");
  if (!span) return;
  expect(span.start.line).toBeGreaterThanOrEqual(1);
  expect(span.end.line).toBeLessThanOrEqual(lines.length);
  expect(span.end.column).toBeLessThanOrEqual((lines[span.end.line - 1]?.length ?? 0) + 2);
}

function read(text: string): SourceDocument {
  const { value, diagnostics } = parseDocument({ file: "f", text });
  if (!value) throw new Error(`${JSON.stringify(diagnostics)}\n${text}`);
  return value;
}

function pilot() {
  const folder = join(root, "standards/city-pilot/2026");
  const file = (name: string) => read(readFileSync(join(folder, name), "utf8"));
  const dimensions = new Map(
    readdirSync(join(folder, "dimensions")).map((name) => [name.replace(".yaml", ""), file(`dimensions/${name}`)]),
  );
  const { value } = checkStandard({ standard: file("standard.yaml"), dimensions });
  if (!value) throw new Error("city-pilot/2026 is no standard.");
  return value;
}
