/** A number in base units, as findings say it in a unit. */
import { type Decimal, numberInUnit, type Unit, type UnitTable } from "../quantity/index.ts";
import type { Worded } from "./rule.ts";

/** Without a unit, the number alone. `digits`: so many significant ones; all where it is absent. */
export function inUnit(value: Decimal, unit: Unit | undefined, units: UnitTable, digits?: number): Worded {
  const exact = value.div(unit?.factor ?? 1);
  const number = digits === undefined ? exact : exact.toSignificantDigits(digits);
  const words = (locale: "zh" | "en") => (unit ? numberInUnit(number, unit, units, locale) : String(number));
  return { fact: `${number} ${unit?.written ?? ""}`.trim(), zh: words("zh"), en: words("en") };
}
