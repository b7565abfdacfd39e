/** The state of a submission in words: the same on a screen, on a page and in a table. */

import { submissionStates } from "../../catalogue/programme-states.ts";
import { joined } from "../../catalogue/punctuation.ts";
import { latePhrases } from "../../catalogue/screen-phrases.ts";
import { statusLabels } from "../../catalogue/status-labels.ts";
import type { Lateness, Receipt, StatusRow } from "../../cohort/index.ts";
import { type Locale, type Programme, speak } from "../../model/index.ts";
import { departureWords } from "./departure.ts";

export interface StateWords {
  readonly text: string;
  /** A name for styles. */
  readonly tone: string;
}

export function stateWords(
  { left, state, result, signed }: StatusRow,
  programme: Programme,
  locale: Locale,
): StateWords {
  const words = speak(statusLabels, locale);
  if (left) return { text: departureWords(programme, left, locale), tone: "left" };
  if (state.status === "missing") return { text: submissionStates.missing[locale], tone: "not-submitted" };
  if (state.status === "unreadable") return { text: submissionStates[state.blocked][locale], tone: "unreadable" };
  if (result?.review?.["signature-invalid"]) return { text: words.signatureInvalid, tone: "late" };
  if (signed) return { text: words.signed, tone: "signed" };
  return { text: result?.review ? words.inReview : words.notReviewed, tone: "" };
}

export function lateWords(late: readonly Lateness[], locale: Locale): string {
  return joined(
    late.map(({ what, days }) => latePhrases[what][locale]({ days })),
    locale,
  );
}

/** The day of receipt, and the days on which it came in again; "" where none is recorded. */
export function receiptWords(receipt: Receipt | undefined, locale: Locale, day = (on: string) => on): string {
  if (!receipt) return "";
  const words = speak(statusLabels, locale);
  const changed = (receipt.changed ?? []).length > 0 ? [words.changedSince] : [];
  return joined([day(receipt.on), ...receipt.again.map((on) => words.again({ on: day(on) })), ...changed], locale);
}

export function receiptOf({ state }: StatusRow): Receipt | undefined {
  return state.status === "missing" ? undefined : state.receipt;
}
