/** A number as a city writes it, within the bounds of its question; what is wrong or unusual is reported. */
import { inUnit } from "../model/index.ts";
import { type Decimal, isPlain, parseQuantity, type ReadQuantity, type Unit } from "../quantity/index.ts";
import type { Reader } from "./answer-reader.ts";
import type { Part } from "./report.ts";
import { reportNumber, unitFact } from "./report-number.ts";
import * as rules from "./rules/assessment/index.ts";
import { converted, fullWidth, noValue } from "./rules/numbers.ts";

export interface Bounds {
  readonly unit: Unit;
  readonly minimum?: Decimal;
  readonly maximum?: Decimal;
}

export function readNumber(
  { unit, minimum, maximum }: Bounds,
  written: string,
  { units, report, claim }: Reader,
  part: Part,
): Decimal | undefined {
  const read = parseQuantity(written, unit, units);
  if ("problem" in read) {
    const zero = minimum?.greaterThan(0) ? undefined : "0";
    if (read.problem === "no-value") report(noValue, part, { written, zero, claim });
    else reportNumber(report, part, { written, ...read }, unitFact(unit, units));
    return undefined;
  }
  const { value } = read;
  if (minimum && value.lessThan(minimum)) {
    report(rules.belowMinimum, part, { written, minimum: inUnit(minimum, unit, units) });
    return undefined;
  }
  if (maximum && value.greaterThan(maximum)) {
    report(rules.aboveMaximum, part, { written, maximum: inUnit(maximum, unit, units) });
    return undefined;
  }
  noteUnusual(written, read, unit, { units, report }, part);
  return value;
}

/** A number that can be read but may not be what the city means. */
function noteUnusual(
  written: string,
  { value, normalised, bare, converted: changed }: ReadQuantity,
  unit: Unit,
  { units, report }: Pick<Reader, "units" | "report">,
  part: Part,
): void {
  const facts = () => ({ written, value: inUnit(value, unit, units), unit: unitFact(unit, units) ?? unit.written });
  if (normalised !== undefined) report(fullWidth, part, { written, ordinary: normalised });
  if (changed) report(converted, part, facts());
  const fraction = fractionFacts(written, value, unit);
  if (fraction) report(rules.fractionOfCount, part, { ...facts(), ...fraction });
  if (bare && unit.written === "%" && value.greaterThan(0) && value.lessThanOrEqualTo("0.01") && /\./.test(written))
    report(rules.maybeFraction, part, { written, percent: String(value.times(10_000)) });
}

/** Counted units that are measures by their name and can have a fraction: points, litres, parts per million. */
const divisible =
  /^point$|gallon|lit(?:re|er)|joule|watt|pound|ounce|dollar|euro|yuan|degree|inch|foot|mile|metre|meter|gram|tonne|decibel|per-|percent|index|ratio|score|hour|day|year/;

/** What is wrong with a count that has a fraction, or that was written as 20.000; `undefined` for an ordinary count. */
function fractionFacts(written: string, value: Decimal, unit: Unit): { readonly thousands?: string } | undefined {
  const { counted } = unit;
  if (counted === "" || /[·/]/.test(counted) || divisible.test(counted) || !isPlain(unit.kind)) return undefined;
  const pointed = unit.factor.equals(1) && /^[1-9][0-9]{0,2}\.[0-9]{3}$/.test(written.trim());
  const thousands = pointed ? written.trim().replace(".", "") : undefined;
  if (value.isInteger() && thousands === undefined) return undefined;
  return thousands === undefined ? {} : { thousands };
}
