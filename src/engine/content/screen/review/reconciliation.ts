/** Two reviews of one submission, compared; and a review carried over to a new submission. */

import { plainText } from "../../../catalogue/plain-text.ts";
import { labelled } from "../../../catalogue/punctuation.ts";
import { rebaseReasons, reconciliationLabels } from "../../../catalogue/screen-labels.ts";
import { decisions } from "../../../catalogue/states.ts";
import { type Block, named, remark, table, text } from "../../../document/blocks.ts";
import { type Decision, type Locale, say, speak } from "../../../model/index.ts";
import { Decimal } from "../../../quantity/index.ts";
import type { Rebased, Reconciliation } from "../../../review/index.ts";
import { percent } from "../../shared/digits.ts";
import { factsBlock, section } from "../shared/blocks.ts";

/** A decision with its value and its reason, in a line. */
export function decisionText({ verdict, written, because }: Decision, locale: Locale): string {
  const decided = [decisions[verdict][locale], plainText(written ?? "")].filter((part) => part !== "").join(" ");
  return because === undefined ? decided : `${decided} – ${plainText(say(because, locale))}`;
}

/** `names`: of the two reviewers. */
export function reconciliationBlocks(
  { agreed, differing, single, agreement, kappa }: Reconciliation,
  names: { readonly one: string; readonly other: string },
  locale: Locale,
): readonly Block[] {
  const words = speak(reconciliationLabels, locale);
  const worded = (decision: Decision) => decisionText(decision, locale);
  // Where nearly all agree, a low kappa would mislead without an explanation.
  const explained = agreement !== undefined && agreement >= 0.8 && (kappa === undefined || kappa < 0.4);
  return [
    factsBlock([
      [words.agreed, String(agreed.length)],
      [words.agreement, agreement === undefined ? "–" : percent(new Decimal(agreement), 1)],
      [words.kappa, kappa === undefined ? "–" : kappa.toFixed(2)],
    ]),
    ...(explained ? [remark(words.kappaNote)] : []),
    ...(differing.length === 0
      ? []
      : section(labelled(words.differing, String(differing.length), locale), [
          table(differing, {
            caption: "",
            columns: [
              named("id", ({ input }) => input),
              named(names.one, ({ one }) => worded(one)),
              named(names.other, ({ other }) => worded(other)),
            ],
          }),
        ])),
    ...(single.length === 0
      ? []
      : section(labelled(words.single, String(single.length), locale), [
          table(single, {
            caption: "",
            columns: [
              named("id", ({ decision }) => decision.input),
              named(words.reviewer, ({ by }) => names[by]),
              named(words.decision, ({ decision }) => worded(decision)),
            ],
          }),
        ])),
  ];
}

/** What an answer was when it was decided on, as far as that is known, and what it is. */
export interface AnswerThen {
  readonly earlier: string;
  readonly now: string;
}

/** What still holds of a review, and what is to be reviewed again. */
export function rebaseBlocks(
  { holds, lookAgain }: Rebased,
  answers: ReadonlyMap<string, AnswerThen>,
  locale: Locale,
): readonly Block[] {
  const words = speak(reconciliationLabels, locale);
  return [
    text(words.holds({ count: holds.length })),
    text(words.lookAgain({ count: lookAgain.length })),
    ...(lookAgain.length === 0
      ? []
      : [
          table(lookAgain, {
            caption: "",
            columns: [
              named("id", ({ decision }) => ({ text: decision.input, tone: "doubt" })),
              named(words.reason, ({ why }) => rebaseReasons[why][locale]),
              named(words.answerThen, ({ decision }) => plainText(answers.get(decision.input)?.earlier ?? "")),
              named(words.answerNow, ({ decision }) => plainText(answers.get(decision.input)?.now ?? "")),
            ],
          }),
        ]),
  ];
}
