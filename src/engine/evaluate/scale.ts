/** From scores of 0 to 1 to the standard's scale, and rounding on it. */
import type { Method, Place, Standard } from "../model/index.ts";
import { clamp, type Decimal, round, settle, sum, zero } from "../quantity/index.ts";

export interface Scale {
  readonly from: Decimal;
  readonly to: Decimal;
}

/** A node's scale: the standard's; where points are counted, from 0 to its weight. */
export function scaleOf({ points, from, to }: Method, weight: Decimal): Scale {
  return points ? { from: zero, to: weight } : { from, to };
}

/** The total's scale: the standard's; where points are counted, from 0 to the points of all dimensions. */
export function totalScale({ method, dimensions }: Pick<Standard, "method" | "dimensions">): Scale {
  return method.points ? { from: zero, to: sum(dimensions.map(({ weight }) => weight)) } : method;
}

/** Most scales begin at 0, and then this is one multiplication: of what is computed with decimals, most is this. */
export function onScale(score: Decimal, { from, to }: Scale): Decimal {
  return from.isZero() ? score.times(to) : from.plus(score.times(to.minus(from)));
}

export function offScale(value: Decimal, { from, to }: Scale): Decimal {
  return from.isZero() ? value.div(to) : value.minus(from).div(to.minus(from));
}

/** Rounds a score where the standard says so, on the scale; the rounded number is carried on. */
export function roundAt(place: Place, score: Decimal, scale: Scale, { rounding }: Method): Decimal {
  if (!rounding?.at.has(place)) return score;
  return offScale(roundOn(onScale(score, scale), scale, rounding), scale);
}

/** Rounds a number on the scale, settled first so that a sum of thirds does not miss its tie; never beyond an end. */
export function roundOn(
  value: Decimal,
  { from, to }: Scale,
  { decimals, mode }: NonNullable<Method["rounding"]>,
): Decimal {
  return clamp(round(settle(value), decimals, mode), from, to);
}
