/** From scores of 0 to 1 to the standard's scale, and rounding on it. */
import { type Method, type Place, roundingAt, type Scale } from "../model/index.ts";
import { clamp, type Decimal, round, settle } from "../quantity/index.ts";

/** Most scales begin at 0, and then this is one multiplication: of what is computed with decimals, most is this. */
export function onScale(score: Decimal, { from, to }: Scale): Decimal {
  return from.isZero() ? score.times(to) : from.plus(score.times(to.minus(from)));
}

export function offScale(value: Decimal, { from, to }: Scale): Decimal {
  return from.isZero() ? value.div(to) : value.minus(from).div(to.minus(from));
}

/** Rounds a score where the standard says so, on the scale; the rounded number is carried on. */
export function roundAt(place: Place, score: Decimal, scale: Scale, method: Method): Decimal {
  const rounding = roundingAt(method, place);
  if (!rounding) return score;
  return offScale(roundOn(onScale(score, scale), scale, rounding), scale);
}

/** Rounds a number on the scale, settled first so that a sum of thirds does not miss its tie; never beyond an end. */
export function roundOn(
  value: Decimal,
  { from, to }: Scale,
  { decimals, mode }: NonNullable<ReturnType<typeof roundingAt>>,
): Decimal {
  return clamp(round(settle(value), decimals, mode), from, to);
}
