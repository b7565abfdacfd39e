/** What a reviewer decided on a city's answers, with the reason and the value before. */

import { cityReply, noReply } from "../../catalogue/letter-labels.ts";
import { reviewSentence } from "../../catalogue/programme-phrases.ts";
import { decisions } from "../../catalogue/states.ts";
import { type Block, named, numbers, table, text } from "../../document/blocks.ts";
import type { Input } from "../../model/index.ts";
import { Decimal, publish } from "../../quantity/index.ts";
import type { PublishedAnswer } from "../../schema/types.gen.ts";
import { signedOrZero } from "../shared/digits.ts";
import { signatureWords } from "../shared/signature-words.ts";
import { answerView } from "./answers.ts";
import type { Telling } from "./telling.ts";

export interface Decided {
  readonly question: string;
  /** The indicators that the answer moves. */
  readonly users: string;
  readonly decision: NonNullable<PublishedAnswer["decision"]>["decision"];
  readonly on: string;
  readonly given: string;
  readonly adjusted: string;
  /** On the total, by itself; absent where the decision has none, or it cannot be computed. */
  readonly effect: Decimal | undefined;
  readonly effectText: string;
  readonly because: string;
  /** What the city replied to a query, or by when it should. */
  readonly replies: string;
}

/** All that a review decided other than to accept. */
export function decidedIn(telling: Telling): readonly Decided[] {
  const { result, standard, say, decimals } = telling;
  return result.answers.flatMap((answer) => {
    const { decision } = answer;
    const input = standard.inputs.get(answer.input);
    if (!input || !decision || decision.decision === "accepted") return [];
    const effect = decision.effect === undefined ? undefined : new Decimal(decision.effect);
    return [
      {
        ...givenAndNow(telling, input, answer),
        users: users(telling, answer.input),
        decision: decision.decision,
        on: say(decision.on),
        effect,
        effectText: effect ? signedOrZero(effect, decimals) : "",
        because: say(decision.because),
        replies: repliesIn(telling, decision),
      },
    ];
  });
}

/** Accepted answers are counted; all others are listed. */
export function cityDecisions(telling: Telling, rows = decidedIn(telling)): readonly Block[] {
  const { words, locale, say, speak, result } = telling;
  const { review } = result;
  if (!review) return [text(words.notReviewedYet)];
  const decided = result.answers.filter(({ decision }) => decision);
  const accepted = decided.filter(({ decision }) => decision?.decision === "accepted").length;
  return [
    text(
      reviewSentence[locale]({
        reviewer: say(review.signed?.name ?? review.reviewer),
        signature: signatureWords(review, locale),
        decided: decided.length,
        accepted,
        others: rows.length,
      }),
    ),
    ...(rows.length > 0
      ? [
          table(rows, {
            caption: words.decisionsListed,
            note: rows.some(({ effect }) => effect) ? words.decisionEffectNote : "",
            columns: [
              named(words.input, ({ question, users: indicators }) => ({ text: question, note: indicators })),
              named(words.decision, ({ decision, on }) => ({
                text: speak(decisions[decision]),
                tone: decision,
                note: on,
              })),
              named(words.given, ({ given }) => given),
              named(words.adjustedTo, ({ adjusted }) => adjusted),
              numbers(words.decisionEffect, ({ effect, effectText }) => ({
                text: effectText,
                ...(effect ? { exact: publish(effect) } : {}),
              })),
              named(words.reason, ({ because, replies }) => ({ text: because, note: replies })),
            ],
          }),
        ]
      : []),
  ];
}

/** An answer in one line, as the city gave it and, where it was adjusted, as it counts now. */
function givenAndNow(telling: Telling, input: Input, answer: PublishedAnswer) {
  const view = answerView(telling, input, answer);
  const now =
    [view.answer, view.converted].filter((part) => part !== "").join(" ") ||
    view.items
      .filter(({ met }) => met)
      .map(({ title }) => title)
      .join(" + ") ||
    "–";
  const { decision } = answer;
  const isAdjusted = decision?.decision === "adjusted";
  return {
    question: view.question,
    given: isAdjusted ? telling.say(decision?.given) || "–" : now,
    adjusted: isAdjusted ? now : "–",
  };
}

function repliesIn({ say, locale }: Telling, decision: NonNullable<PublishedAnswer["decision"]>): string {
  const { replies = [], "reply-by": due } = decision;
  if (replies.length === 0) return due === undefined ? "" : noReply[locale]({ due: say(due) });
  return replies
    .map(({ on, by, text: reply }) => cityReply[locale]({ on: say(on), by: say(by), reply: say(reply) }))
    .join("\n");
}

/** The indicators that an answer moves. */
function users({ standard, say, locale }: Telling, input: string): string {
  const titles = standard.indicators.filter(({ uses }) => uses.includes(input)).map(({ title }) => say(title));
  return titles.join(locale === "zh" ? "、" : ", ");
}
