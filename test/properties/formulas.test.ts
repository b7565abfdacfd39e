/** Laws on formulas: what is written reads back to the same tree; what is no formula is refused in the one way that is caught. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { FormulaProblem, parseFormula, partsOf, writeFormula } from "../../src/engine/formula/index.ts";
import type { Formula, Sign } from "../../src/engine/index.ts";
import { unitTable } from "../../src/engine/quantity/index.ts";

const units = unitTable();
const signs: readonly Sign[] = ["+", "-", "*", "/", "^", "=", "!=", "<", "<=", ">", ">=", "and", "or"];
const place = { start: 0, end: 0 };

const atoms = fc
  .constantFrom("0", "12.5", "50 %", "3 km", "0.1 CNY", "a", "rail-metro", "t.x", "period.to", '"metro"', "'it\"s'")
  .map((text) => parseFormula(text, units));

const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    atoms,
    fc
      .record({ op: fc.constant("negative" as const), of: tie("formula") })
      .map((node): Formula => ({ ...node, ...place })),
    fc.record({ op: fc.constant("not" as const), of: tie("formula") }).map((node): Formula => ({ ...node, ...place })),
    fc
      .record({
        op: fc.constant("binary" as const),
        sign: fc.constantFrom(...signs),
        left: tie("formula"),
        right: tie("formula"),
      })
      .map((node): Formula => ({ ...node, ...place })),
    fc
      .record({
        op: fc.constant("call" as const),
        name: fc.constantFrom("min", "if", "gini", "lowest", "known"),
        parts: fc.array(tie("formula"), { minLength: 1, maxLength: 3 }),
      })
      .map((node): Formula => ({ ...node, ...place })),
  ),
}));

describe("a formula", () => {
  test("that is written reads back to the same tree", () =>
    fc.assert(
      fc.property(formula, (tree) => {
        expect(shape(parseFormula(writeFormula(tree), units))).toEqual(shape(tree));
      }),
      { numRuns: 2000 },
    ));

  test("knows the stretch of text that each part of it stands for", () =>
    fc.assert(
      fc.property(formula, (tree) => {
        const text = writeFormula(tree);
        const check = (part: Formula): void => {
          expect(shape(parseFormula(text.slice(part.start, part.end), units))).toEqual(shape(part));
          for (const below of partsOf(part)) check(below);
        };
        check(parseFormula(text, units));
      }),
      { numRuns: 300 },
    ));

  test("is refused by a problem that names a stretch of it, and in no other way", () =>
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), pieces), (text) => {
        try {
          parseFormula(text, units);
        } catch (problem) {
          if (!(problem instanceof FormulaProblem)) throw problem;
          expect([problem.start >= 0, problem.start <= problem.end, problem.end <= text.length]).toEqual([
            true,
            true,
            true,
          ]);
        }
      }),
      { numRuns: 3000 },
    ));

  test.each(["(", "-", "not ", "2 ^ ", "min("])("of ten thousand %s is refused and overflows nothing", (piece) =>
    expect(() => parseFormula(piece.repeat(Math.floor(4000 / piece.length)), units)).toThrow(FormulaProblem),
  );
});

const pieces = fc
  .array(
    fc.constantFrom(
      "a",
      "b-c",
      " ",
      "  ",
      "1",
      "0.5",
      ".",
      "%",
      "km",
      "+",
      " - ",
      "-",
      "*",
      "/",
      "^",
      "(",
      ")",
      ",",
      "=",
      "!=",
      "<",
      "<=",
      "and",
      " or ",
      "not ",
      "if(",
      "min(",
      '"',
      "'",
      "t.x",
      "period.to",
      "，",
      "×",
      "_",
      "１",
      "\n",
      "µg",
      "万",
    ),
    { maxLength: 15 },
  )
  .map((words) => words.join(""));

/** The tree without its places. */
function shape(formula: Formula): unknown {
  return JSON.parse(JSON.stringify(formula, (key, value) => (key === "start" || key === "end" ? undefined : value)));
}
