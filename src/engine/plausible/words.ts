/** How many times as much something is, in words. */
import type { Worded } from "../model/index.ts";
import { type Decimal, one } from "../quantity/index.ts";

const grouped = (number: string): string => number.replace(/\B(?=(?:[0-9]{3})+(?:\.|$))/g, ",");

export function timesWords(factor: Decimal): Worded {
  const falls = factor.lessThan(1);
  const size = (falls ? one.div(factor) : factor).toSignificantDigits(2);
  const number = grouped(String(size));
  return falls
    ? { fact: `1/${size}`, zh: ` 1/${number}`, en: `1/${number} of` }
    : { fact: String(size), zh: ` ${number} 倍`, en: `${number} times` };
}
