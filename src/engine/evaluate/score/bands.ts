import { type Decimal, settle } from "../../quantity/index.ts";

export interface Band {
  readonly side?: "at-least" | "at-most";
  readonly bound?: Decimal;
  readonly score: Decimal;
}

/** The score of the first band that the value fits; a value on a bound is inside. Compared at 15 decimals. */
export function bands(value: Decimal, list: readonly Band[]): Decimal | undefined {
  const settled = settle(value);
  return list.find(({ side, bound }) => {
    if (!side || !bound) return true;
    return side === "at-least" ? settled.greaterThanOrEqualTo(settle(bound)) : settled.lessThanOrEqualTo(settle(bound));
  })?.score;
}
