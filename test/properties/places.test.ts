/** Laws on places: the text at a diagnostic's place is the text complained about. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import {
  checkAssessment,
  checkStandard,
  type Diagnostic,
  parseDocument,
  type SourceDocument,
} from "../../src/engine/index.ts";
import { standardOf as smallStandard } from "../conformance/scenario.ts";

describe("the place of a diagnostic", () => {
  const standard = smallStandard({
    indicators: {
      ...Object.fromEntries(
        ["a", "b", "c"].map((id) => [id, { question: id, unit: "item", score: { worst: "0", best: "10" } }]),
      ),
      l: { question: "l", score: { checklist: { x: { score: "40" }, y: { score: "60" } } } },
    },
  });
  const wrong = fc.constantFrom(
    "many",
    "1e5",
    "12,34",
    "3 km",
    "约 5",
    "-",
    "#5",
    "'5",
    '"5"',
    "5 \\ 6",
    "no: 5",
    "[5]",
    "5　万",
    "三十 五",
  );
  const answers = fc.record(
    {
      a: wrong,
      b: wrong,
      c: wrong,
      l: fc.array(fc.constantFrom("x", "y", "z", "z z"), { minLength: 1 }),
      unknown: wrong,
    },
    { requiredKeys: [] },
  );
  const style = fc.record({
    defaultStringType: fc.constantFrom("PLAIN" as const, "QUOTE_DOUBLE" as const, "QUOTE_SINGLE" as const),
    collectionStyle: fc.constantFrom("any" as const, "flow" as const, "block" as const),
    indent: fc.integer({ min: 1, max: 5 }),
  });

  test("shows the text complained about, however it is written", () =>
    fc.assert(
      fc.property(answers, style, fc.constantFrom("\n", "\r\n"), (given, how, ends) => {
        const data = {
          citymark: "assessment/1",
          standard: standard.reference,
          city: { id: "c", name: "某市 😀" },
          period: { from: "2025-01-01", to: "2025-12-31" },
          answers: given,
        };
        const text = stringify(data, { ...how, defaultKeyType: "PLAIN", lineWidth: 0 }).replaceAll("\n", ends);
        const { diagnostics } = checkAssessment({ document: read(text), standard });
        for (const { rule, facts, where } of diagnostics) {
          const shown = excerpt(text, where);
          const written = rule === "assessment/unknown-input" ? facts["id"] : facts["written"];
          if (written !== undefined) expect(unquoted(shown)).toBe(written);
        }
        if (given.a !== undefined) expect(diagnostics.length).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    ));

  test.each([
    { what: "plain", lines: ["      value: x + nowhere"] },
    { what: "in double quotes", lines: ['      value: "x + nowhere"'] },
    { what: "in single quotes", lines: ["      value: 'x + nowhere'"] },
    { what: "in double quotes with an escape before it", lines: ['      value: "x\\u0020+ nowhere"'] },
    { what: "over two lines", lines: ["      value:", "        x +", "        nowhere"] },
    { what: "as a literal block", lines: ["      value: |-", "        x +", "        nowhere"] },
    { what: "as a folded block", lines: ["      value: >-", "        x", "        + nowhere"] },
  ])("shows the part of a formula that is written $what", ({ lines }) => {
    const text = [
      "citymark: dimension/1",
      "title: d",
      "indicators:",
      "    i:",
      "      title: i",
      ...lines,
      "      score: { worst: 0, best: 1 }",
    ].join("\n");
    const { diagnostics } = checkStandard({
      standard: read(
        "citymark: standard/1\nid: s\nedition: 1\nversion: 1.0.0\ntitle: s\ninputs: { x: { question: x, unit: item } }\nmethod: { scale: { from: 0, to: 1 }, missing: zero }\ndimensions: [{ id: d }]\n",
      ),
      dimensions: new Map([["d", read(text)]]),
    });
    expect(diagnostics.map(({ rule, where }) => [rule, excerpt(text, where)])).toEqual([
      ["formula/unknown-name", "nowhere"],
    ]);
  });
});

/** The text between the two positions of a place. */
function excerpt(text: string, { span }: Diagnostic["where"]): string {
  const lines = text.split("\n");
  const offset = ({ line, column }: { line: number; column: number }) =>
    lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
  return span ? text.slice(offset(span.start), offset(span.end)) : "";
}

function unquoted(shown: string): string {
  if (shown.startsWith('"')) return JSON.parse(shown);
  return shown.startsWith("'") ? shown.slice(1, -1).replaceAll("''", "'") : shown;
}

function read(text: string): SourceDocument {
  const { value, diagnostics } = parseDocument({ file: "f", text });
  if (!value) throw new Error(`${JSON.stringify(diagnostics)}\n${text}`);
  return value;
}
