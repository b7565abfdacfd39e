/** Submissions whose day of receipt was recorded, and those that are still missing, on a screen. */

import { plainText } from "../../../catalogue/plain-text.ts";
import { receiptStates, statusLabels } from "../../../catalogue/status-labels.ts";
import type { Lateness } from "../../../cohort/index.ts";
import { type Block, named, table } from "../../../document/blocks.ts";
import { type Locale, type Participant, say, speak } from "../../../model/index.ts";
import { lateWords } from "../../shared/submission-words.ts";

export interface Received {
  readonly city: Participant;
  /** again: it has changed since it came in. */
  readonly how: "received" | "again" | "as-recorded" | "missing";
  readonly late: readonly Lateness[];
}

export function receiptBlocks(rows: readonly Received[], locale: Locale): readonly Block[] {
  const words = speak(statusLabels, locale);
  return [
    table(rows, {
      caption: "",
      columns: [
        named(words.city, ({ city }) => plainText(say(city.name, locale))),
        named(words.state, ({ how }) => ({ text: speak(receiptStates, locale)[how], tone: how })),
        named(words.late, ({ late }) => ({ text: lateWords(late, locale), tone: late.length > 0 ? "late" : "" })),
      ],
    }),
  ];
}
