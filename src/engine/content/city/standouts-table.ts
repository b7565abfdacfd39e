/** Indicators that stand out, with their scores. */
import { named, numbers, type Table, table } from "../../document/blocks.ts";
import type { Standout } from "./dimensions.ts";
import type { Telling } from "./telling.ts";

/** Nothing where none does. */
export function standoutsTable(
  { words }: Telling,
  rows: readonly Standout[],
  { caption, note }: { readonly caption: string; readonly note: string },
): Table | undefined {
  if (rows.length === 0) return undefined;
  return table(rows, {
    caption,
    note,
    columns: [
      named(words.indicator, ({ id, title, dimension }) => ({ text: title, note: dimension, to: `i-${id}` })),
      numbers(words.score, ({ cell }) => cell),
    ],
  });
}
