/** How many digits formulas round to, so that they give the numbers of the report. */
import { decimalsOf } from "../shared/number-format.ts";
import type { RoundTo } from "../shared/sheet-rounding.ts";
import type { Book } from "./book.ts";

/** The digits of the report: the standard's rounding, or the rounding of the display. */
export function shownTo({ standard }: Book, shown: string): RoundTo {
  return { decimals: decimalsOf(shown), mode: standard.method.rounding?.mode ?? "half-even" };
}
