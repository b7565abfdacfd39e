/** What would raise the total, as a table. */
import { named, numbers, type Table, table } from "../../document/blocks.ts";
import type { GainView } from "./gains.ts";
import type { Telling } from "./telling.ts";

/** `brief`: with the first measure alone. */
export function nextTable(
  { words }: Telling,
  gains: readonly GainView[],
  { brief }: { readonly brief: boolean },
): Table {
  return table(gains, {
    caption: "",
    note: words.gainNote,
    columns: [
      named(words.indicator, ({ id, title, dimension }) => ({
        text: title,
        to: `i-${id}`,
        ...(brief ? {} : { note: dimension }),
      })),
      numbers(words.score, ({ outcome, rejected }) => ({
        text: outcome.text,
        note: brief && rejected !== "" ? words.rejectedShort : rejected,
      })),
      numbers(words.toGain, ({ points }) => `+${points}`),
      named(words.measures, ({ tips }) =>
        (brief ? tips.slice(0, 1) : tips)
          .map(({ text, effort }) =>
            effort === "" || brief ? text : `${text}${words.bracketOpen}${effort}${words.bracketClose}`,
          )
          .join("\n"),
      ),
    ],
  });
}
