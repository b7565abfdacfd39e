/** The bounds of a number, in the unit in which it is asked. */
import type { Accepts } from "../../dataset/cell.ts";
import { type Decimal, publish, type Unit } from "../../quantity/index.ts";

interface Asked {
  readonly unit: Unit;
  readonly minimum?: Decimal;
  readonly maximum?: Decimal;
}

export function numberIn({ unit, minimum, maximum }: Asked): Accepts {
  return {
    kind: "number",
    ...(minimum ? { minimum: publish(minimum.div(unit.factor)) } : {}),
    ...(maximum ? { maximum: publish(maximum.div(unit.factor)) } : {}),
    whole: isWhole(unit),
  };
}

/** People, beds, incidents: things that are counted one by one. Points of a survey may be fractions. */
function isWhole({ counted, factor }: Unit): boolean {
  return counted !== "" && counted !== "point" && !/[/·]/.test(counted) && factor.equals(1);
}
