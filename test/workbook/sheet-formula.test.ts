/** Formulas of a standard as formulas of a spreadsheet. What they come to is held against the engine in score-sheet.test.ts. */
import { expect, test } from "vitest";
import { parseFormula, sheetFormula } from "../../src/engine/formula/index.ts";
import { builtInUnits } from "../../src/engine/quantity/index.ts";

const written = (text: string) =>
  sheetFormula(parseFormula(text, builtInUnits), {
    name: (name) => (name === "unknown" ? undefined : name.toUpperCase()),
    column: () => "ROWS",
    period: { from: "2025-01-01", to: "2025-12-31" },
  });

test.each([
  ["a - 2 * b", "(A-(2*B))"],
  ["a / b", "IF(B=0,SQRT(-1),A/B)"],
  ["a >= 50 %", "(ROUND(A-0.5,9)>=0)"],
  ['rail = "metro"', '(RAIL="metro")'],
  ["clamp(a, 0, 1)", "MAX(0,MIN(1,A))"],
  ["min(districts.people)", "MIN(ROWS)"],
  ["mean(districts.age, districts.people)", "SUMPRODUCT(ROWS,ROWS)/SUM(ROWS)"],
  ["period.to - last", "((DATE(2025,12,31)*1440)-LAST)"],
])("%s is %s", (formula, cells) => expect(written(formula)).toBe(cells));

test.each(["gini(districts.people)", "round(a, 2)", "a + unknown", "mean(lowest(2, a, b))"])(
  "%s has no formula in a spreadsheet",
  (formula) => expect(written(formula)).toBeUndefined(),
);
