/** Attacks that are easier made than kept: texts of our own, cut, twisted and made long. */
import { describe, expect, test } from "vitest";
import { readAssessmentText, readBytes } from "./our-own.ts";

const head = `citymark: assessment/1
standard: demo/1
city: { id: "1", name: 绿洲市 }
period: { from: 2025-01-01, to: 2025-12-31 }
`;

describe("words that YAML 1.1 took for true or false", () => {
  const words = ["y", "n", "yes", "no", "true", "false", "on", "off"].flatMap((word) => [
    word,
    word.toUpperCase(),
    word.charAt(0).toUpperCase() + word.slice(1),
  ]);

  test.each(words)("%s is the choice that it is, or none", async (word) => {
    const { diagnostics, answer } = await readAssessmentText(`${head}answers:\n  i03: ${word}\n`, "i03");
    const choice = /^(?:yes|no)$/i.test(word) ? word.toLowerCase() : undefined;
    expect(answer).toBe(choice);
    expect(diagnostics.length === 0).toBe(choice !== undefined);
  });
});

describe("a second document", () => {
  test.each([
    ["after dashes", "---\nanswers: { i01: 99 }\n"],
    ["after dots", "...\nanswers: { i01: 99 }\n"],
    ["after dots and dashes", "...\n---\nanswers: { i01: 99 }\n"],
    ["that is empty", "---\n"],
    ["behind a remark", "# more\n--- # here\nanswers: {}\n"],
  ])("is seen %s", async (_how, more) => {
    const { rules } = await readAssessmentText(`${head}answers: { i01: 1 }\n${more}`, "i01");
    expect(rules).toEqual(["syntax/several-documents"]);
  });

  test.each([
    ["dashes before the first", `---\n${head}answers: { i01: 1 }\n`],
    ["dots at the end", `${head}answers: { i01: 1 }\n...\n`],
    ["dashes inside a text", `${head}answers: { i01: { value: 1, note: "---" } }\n`],
    ["a remark before dashes", `# ours\n\n---\n${head}answers: { i01: 1 }\n`],
  ])("is not seen in %s", async (_where, text) => {
    expect((await readAssessmentText(text, "i01")).rules).toEqual([]);
  });
});

test("a text cut anywhere is read or refused, never thrown at", async () => {
  const bytes = Buffer.from(`${head}answers:\n  i01: ８０％\n  i02: { value: 1.2 万, note: "说明" }\n`);
  for (let length = 0; length < bytes.length; length += 1) {
    const { diagnostics } = await readBytes(bytes.subarray(0, length));
    expect(diagnostics.every(({ rule }) => rule.includes("/"))).toBe(true);
  }
});

describe("names of Object.prototype", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"])(
    "%s is an input that nobody asks",
    async (name) => {
      const { rules } = await readAssessmentText(`${head}answers:\n  ${name}: 5\n`, "i01");
      expect(rules).toEqual(["assessment/unknown-input"]);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );
});

describe("a document that is wrong all over is answered in time:", () => {
  const many = (line: (i: number) => string, times = 10_000) =>
    Array.from({ length: times }, (_, i) => line(i)).join("");

  test.each([
    ["inputs that nobody asks", `answers:\n${many((i) => `  x${i}: 1\n`)}`],
    ["answers of a wrong shape", `answers:\n${many((i) => `  x${i}: { valu: 1 }\n`)}`],
    ["keys that nobody knows", `answers: {}\n${many((i) => `x${i}: 1\n`)}`],
    ["one key again and again", `answers:\n${many(() => "  i01: 1\n")}`],
    ["names that are none", `answers: {}\nevidence:\n${many((i) => `  E${i}: { title: x }\n`)}`],
    ["rows that are none", `answers:\n  table: [${many(() => "[a],", 5000)}]\n`],
    ["a very long number", `answers:\n  i01: ${"1".repeat(1_000_000)}\n`],
    ["a very long choice", `answers:\n  i03: ${"a".repeat(1_000_000)}\n`],
  ])("%s", async (_what, text) => {
    const start = performance.now();
    const { rules } = await readAssessmentText(head + text, "i01");
    expect(rules).not.toEqual([]);
    // Generous, for machines that do other things too: it took minutes.
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
