/** Laws of the screen: nothing is wider than the window, no number is broken, and what is painted is painted on every line. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { named, numbers, table } from "../../src/engine/document/blocks.ts";
import { blocksText, type Paint, unpainted, widthOf, wrap } from "../../src/engine/index.ts";

const marked: Paint = { ...unpainted, quiet: (text) => `«${text}»` };
const word = fc.constantFrom(
  "score",
  "预约诊疗率",
  "medical-appointments",
  "of",
  "（在线）",
  "“Growth”",
  "x".repeat(50),
);
const words = fc.array(word, { maxLength: 12 }).map((parts) => parts.join(" "));
const number = fc
  .tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, cents]) => `${whole.toLocaleString("en")}.${String(cents).padStart(2, "0")}`);
const row = fc.record({
  title: words,
  note: words,
  amounts: fc.array(number, { minLength: 6, maxLength: 6 }),
  said: words,
});
const rows = fc.array(row, { minLength: 1, maxLength: 6 });
const width = fc.integer({ min: 40, max: 160 });

function shown(
  all: readonly (typeof row extends fc.Arbitrary<infer Row> ? Row : never)[],
  columns: number,
  paint = unpainted,
) {
  const made = table(all, {
    caption: "",
    columns: [
      named("Indicator", ({ title, note }) => ({ text: title, note })),
      ...[0, 1, 2, 3, 4, 5].map((index) =>
        numbers<(typeof all)[number]>(`Phase ${index}`, ({ amounts }) => amounts[index] ?? ""),
      ),
      named("Remark", ({ said }) => said),
    ],
  });
  return blocksText([made], { width: columns, paint });
}

describe("a table on a screen", () => {
  test("is never wider than the screen", () => {
    fc.assert(
      fc.property(rows, width, (all, columns) => {
        for (const line of shown(all, columns).split("\n")) expect(widthOf(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });

  test("shows every number unbroken", () => {
    fc.assert(
      fc.property(rows, width, (all, columns) => {
        const found = new Set(shown(all, columns).split(/\s+/));
        for (const { amounts } of all) for (const amount of amounts) expect(found).toContain(amount);
      }),
    );
  });

  test("keeps notes quiet on every line on which they continue", () => {
    fc.assert(
      fc.property(rows, width, (all, columns) => {
        const text = shown(all, columns, marked);
        const quiet = [...text.matchAll(/«([^»\n]*)»/g)].map(([, part = ""]) => part);
        expect(text.replace(/«[^»\n]*»/g, "")).not.toMatch(/[«»]/);
        const letters = (part: string) => part.replace(/\s/g, "");
        const noted = all.map(({ note }) => letters(note)).filter((note) => note !== "");
        for (const note of noted) expect(letters(quiet.join(""))).toContain(note);
      }),
    );
  });
});

describe("wrapped text", () => {
  test("fits, and loses nothing but blanks", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ unit: "grapheme", maxLength: 30 }))), width, (parts, columns) => {
        const text = parts.join(" ").replace(/[\p{C}\n\t\r]/gu, "");
        const lines = wrap(text, columns);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
        expect(lines.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
      }),
    );
  });

  test("never begins with a closing mark", () => {
    const marked = fc.constantFrom(
      "总分",
      "（2027-12-31）",
      "“成长期”",
      "，",
      "；",
      "：",
      "。",
      "、",
      "12.5",
      "x".repeat(20),
    );
    fc.assert(
      fc.property(fc.array(marked, { maxLength: 20 }), fc.integer({ min: 12, max: 80 }), (parts, columns) => {
        const text = parts
          .join("")
          .replace(/[，；：。、]+(?=[，；：。、])/g, "")
          .replace(/^[，；：。、]+/, "");
        for (const line of wrap(text, columns)) expect(line).not.toMatch(/^[，。；：、）”]/);
      }),
    );
  });

  test.each([
    ["预约诊疗率，按年计算。", 10, ["预约诊疗", "率，按年计", "算。"]],
    ["看“重点”一栏", 4, ["看", "“重", "点”", "一栏"]],
    ["豁免（2027-12-31），合格", 16, ["豁免", "（2027-12-31），", "合格"]],
    ["至“成熟期”，差 1 分。", 10, ["至“成熟", "期”，差 1", "分。"]],
    ["a medical-appointments", 12, ["a", "medical-appo", "intments"]],
  ])("%s in %i columns", (text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
  });
});
