export { dayText, minutesPerDay, parseDay } from "./days.ts";
export { clamp, Decimal, one, publish, type RoundingMode, round, settle, sum, zero } from "./decimal.ts";
export { isPlain, type Kind, kindText, multiplyKinds, plain, sameKind } from "./kind.ts";
export { isPlaceholder, parseQuantity, type ReadQuantity, type RefusedQuantity } from "./parse-quantity.ts";
export { roundTogether } from "./round-together.ts";
export { numberInUnit, unitWords, withUnit } from "./unit-words.ts";
export {
  builtInIds,
  builtInUnits,
  type CountedThing,
  parseUnit,
  type Unit,
  type UnitTable,
  unitTable,
} from "./units.ts";
