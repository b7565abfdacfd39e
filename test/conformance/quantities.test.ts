/** Numbers, units, days and rounding. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseDay, parseQuantity, parseUnit, round } from "../../src/engine/index.ts";
import { Decimal, type RoundingMode, unitTable } from "../../src/engine/quantity/index.ts";
import { fields, list, readData } from "./scenario.ts";

const units = unitTable();

const cases = (file: string) =>
  list(readData(join(import.meta.dirname, "quantities", file))).map((each) => fields(each) as Record<string, string>);

describe("parse.yaml", () => {
  test.each(cases("parse.yaml"))("$what: $text", ({ text = "", asked = "", ...expected }) => {
    const unit = parseUnit(asked, units);
    if ("problem" in unit) throw new Error(`${asked} is no unit`);
    const read = parseQuantity(text, unit, units);
    const found =
      "problem" in read
        ? { problem: read.problem }
        : {
            is: read.value.div(unit.factor).toString(),
            ...(read.normalised === undefined ? {} : { normalised: read.normalised }),
          };
    const { what: _, ...wanted } = expected;
    expect(found).toEqual(wanted);
  });
});

describe("days.yaml", () => {
  test.each(cases("days.yaml"))("$what: $text", ({ text = "", is }) =>
    expect(String(parseDay(text) ?? "none")).toBe(is),
  );
});

describe.each<RoundingMode>(["half-even", "half-up"])("round.yaml, %s", (mode) => {
  test.each(cases("round.yaml"))("$what: $number", ({ number = "", decimals, ...expected }) =>
    expect(round(new Decimal(number), Number(decimals), mode).toFixed(Number(decimals))).toBe(expected[mode]),
  );
});
