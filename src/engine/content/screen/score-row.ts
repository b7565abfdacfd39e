/** A result in one line of many, which are shown as they are made: total, city, grade, interval, file. */
import { plainText } from "../../catalogue/plain-text.ts";
import type { Cell } from "../../document/blocks.ts";
import { type Locale, type Standard, say, type Text } from "../../model/index.ts";
import type { PublishedTotal } from "../../schema/types.gen.ts";
import { presentTotal } from "../city/summary.ts";

/** In columns of text; what is longer is cut, but for the last. */
export const scoreWidths: readonly number[] = [7, 16, 18, 17];

export function scoreRow(
  { city, total, file }: { readonly city: Text; readonly total: PublishedTotal; readonly file: string },
  standard: Standard,
  locale: Locale,
): readonly Cell[] {
  const { outcome, grade } = presentTotal(total, standard, locale);
  const { score, text, tone, interval } = outcome;
  return [
    { text: (score || "–").padStart(7), tone },
    { text: plainText(say(city, locale)) },
    { text: score === "" ? text : grade },
    { text: interval },
    { text: plainText(file), tone: "quiet" },
  ];
}
