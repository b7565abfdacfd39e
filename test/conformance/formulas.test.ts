/** The formula language: what formulas come to, what is refused, and how a tree prints. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  Absent,
  Column,
  Day,
  evaluateFormula,
  FormulaProblem,
  parseFormula,
  type Scope,
  type Value,
  writeFormula,
} from "../../src/engine/formula/index.ts";
import { type Data, parseDay } from "../../src/engine/index.ts";
import { Decimal, unitTable } from "../../src/engine/quantity/index.ts";
import { fields, list, readData } from "./scenario.ts";

const units = unitTable();
const period = { from: parseDay("2025-01-01") ?? 0, to: parseDay("2025-12-31") ?? 0 };

const cases = (file: string) =>
  list(readData(join(import.meta.dirname, "formulas", file))).map((each) => {
    const { what = "", formula = "", is = "", why, at = "", with: names = {} } = fields(each);
    return { what: String(what), formula: String(formula), is: String(is), why, at, names: fields(names) };
  });

describe.each(["arithmetic.yaml", "logic.yaml", "columns.yaml"])("%s", (file) => {
  test.each(cases(file))("$what: $formula", ({ formula, names, is }) =>
    expect(described(evaluateFormula(parseFormula(formula, units), scopeOf(names)))).toBe(described(readValue(is))),
  );
});

describe("refused.yaml", () => {
  test.each(cases("refused.yaml"))("$what: $formula", ({ formula, why, at }) => {
    const problem = problemOf(formula);
    expect({ why: problem?.rule.id.replace("formula/", ""), at: formula.slice(problem?.start, problem?.end) }).toEqual({
      why,
      at,
    });
  });
});

describe("written.yaml", () => {
  test.each(cases("written.yaml"))("$what: $formula", ({ formula, is }) => {
    const written = writeFormula(parseFormula(formula, units));
    expect(written).toBe(is);
    expect(writeFormula(parseFormula(written, units))).toBe(is);
  });
});

function problemOf(formula: string): FormulaProblem | undefined {
  try {
    parseFormula(formula, units);
    return undefined;
  } catch (problem) {
    if (problem instanceof FormulaProblem) return problem;
    throw problem;
  }
}

/** Names as a case gives them: a number, a "choice", a day, a list for the column t.x, or `missing`, `claimed`. */
function scopeOf(names: { readonly [name: string]: Data }): Scope {
  const look = (name: string): Value => {
    const data = names[name];
    if (Array.isArray(data))
      return new Column(
        name,
        data.map((cell) => (cell === "empty" ? undefined : new Decimal(String(cell)))),
      );
    return data === undefined ? new Absent("error", [name], "no such name") : readValue(String(data));
  };
  return {
    period,
    name: look,
    column: (table, column) => look(names[table] === undefined ? `${table}.${column}` : table),
  };
}

function readValue(text: string): Value {
  if (text === "missing" || text === "claimed") return new Absent(text, []);
  if (text.startsWith("error: ")) return new Absent("error", [], text.slice(7));
  if (text === "true" || text === "false") return text === "true";
  if (text.startsWith('"')) return text.slice(1, -1);
  const day = parseDay(text);
  return day === undefined ? new Decimal(text) : new Day(day);
}

function described(value: Value): string {
  if (value instanceof Absent) return value.why === "error" ? `error: ${value.rule}` : value.why;
  return value instanceof Decimal ? value.toString() : JSON.stringify(value);
}
