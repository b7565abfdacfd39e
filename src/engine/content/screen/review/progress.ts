/** A review on a screen: how far it has come, and what is to be looked at next. */

import { plainText } from "../../../catalogue/plain-text.ts";
import { bracketed, labelled } from "../../../catalogue/punctuation.ts";
import { reviewLabels } from "../../../catalogue/screen-labels.ts";
import { counted } from "../../../catalogue/screen-phrases.ts";
import { decisions } from "../../../catalogue/states.ts";
import { type Block, named, notice, numbers, table, text } from "../../../document/blocks.ts";
import { type Decision, type Locale, type Review, type Standard, say, speak } from "../../../model/index.ts";
import { Decimal } from "../../../quantity/index.ts";
import { progress, type QueueEntry } from "../../../review/index.ts";
import { lapsesInWords } from "../../../validate/index.ts";
import { percent } from "../../shared/digits.ts";
import { doubtsText, type Reviewed, replyWords } from "../../shared/doubts.ts";
import { line, section } from "../shared/blocks.ts";

export interface ReviewInProgress {
  readonly review: Review;
  readonly standard: Standard;
  readonly scored: Reviewed;
  readonly entries: readonly QueueEntry[];
}

/** `asOf`: the day for which replies are overdue; `most`: of what is still to be decided, so many are shown. */
export function progressBlocks(
  { review, standard, scored, entries }: ReviewInProgress,
  locale: Locale,
  most: number,
  asOf: string,
): readonly Block[] {
  const words = speak(reviewLabels, locale);
  const { inputs, decided, verified, queries, again, open } = progress(entries);
  const counts = [
    words.decidedOf({ count: decided, all: inputs }),
    words.verified({ count: verified }),
    again.length > 0 ? words.reviewAgain({ count: again.length }) : "",
    queries.length > 0 ? counted.queries[locale]({ count: queries.length }) : "",
  ];
  const shown = open.slice(0, most);
  const rest = open.length - shown.length;
  return [
    (review.signatureInvalid ? notice : text)(line([...counts, signature(review, locale)])),
    ...(open.length === 0
      ? [text(words.nothingOpen)]
      : section(words.queue, [
          table(shown, {
            caption: "",
            note: rest > 0 ? words.further({ count: rest }) : "",
            columns: [
              named(words.input, ({ input }) => ({
                text: plainText(say(standard.inputs.get(input)?.question ?? input, locale)),
                note: doubtsText(input, scored, locale),
              })),
              named("id", ({ input }) => input),
              named(words.answer, ({ input }) => plainText(scored.assessment.answers.get(input)?.written ?? "")),
              numbers(words.weight, ({ share }) => percent(new Decimal(share), 1)),
              named(words.decision, ({ decision }) => (decision ? decisionCell(decision, asOf, locale) : "")),
            ],
          }),
        ])),
  ];
}

function signature({ signed, signatureInvalid }: Review, locale: Locale): string {
  const words = speak(reviewLabels, locale);
  if (signed) return labelled(words.signed, `${plainText(say(signed.name, locale))} ${plainText(signed.on)}`, locale);
  return signatureInvalid
    ? labelled(words.signatureInvalid, lapsesInWords(signatureInvalid.because, locale), locale)
    : words.notSigned;
}

function decisionCell(decision: Decision, asOf: string, locale: Locale) {
  const { verdict, again } = decision;
  const reply = verdict === "query" ? replyWords(decision, asOf, locale) : undefined;
  const said = decisions[verdict][locale];
  return {
    text: again ? bracketed(said, speak(reviewLabels, locale).again, locale) : said,
    tone: verdict,
    ...(reply ? { note: reply } : {}),
  };
}
