/** What a reviewer decided on a city's answers, with the reason and the value before. */

import { reviewSentence } from "../../catalogue/programme-phrases.ts";
import { decisions } from "../../catalogue/states.ts";
import { decisionEffects } from "../../cohort/index.ts";
import { type Block, type Cell, named, numbers, table, text } from "../../document/blocks.ts";
import type { Input } from "../../model/index.ts";
import { type Decimal, publish } from "../../quantity/index.ts";
import type { PublishedAnswer } from "../../schema/types.gen.ts";
import { rebuild } from "../../verify/index.ts";
import { signed } from "../shared/digits.ts";
import { answerView } from "./answers.ts";
import type { Telling } from "./telling.ts";

/** Accepted answers are counted; all others are listed. */
export function cityDecisions(telling: Telling): readonly Block[] {
  const { words, locale, standard, say, speak, result } = telling;
  const { review } = result;
  if (!review) return [text(words.notReviewedYet)];
  const decided = result.answers.filter(({ decision }) => decision);
  const accepted = decided.filter(({ decision }) => decision?.decision === "accepted").length;
  const effects = effectsOf(telling);
  const rows = decided.flatMap((answer) => {
    const { decision } = answer;
    const input = standard.inputs.get(answer.input);
    if (!input || !decision || decision.decision === "accepted") return [];
    return [{ input: answer.input, decision, ...givenAndNow(telling, input, answer) }];
  });
  return [
    text(
      reviewSentence[locale]({
        reviewer: say(review.signed?.name ?? review.reviewer),
        signed: say(review.signed?.on),
        decided: decided.length,
        accepted,
        others: rows.length,
      }),
    ),
    ...(rows.length > 0
      ? [
          table(rows, {
            caption: words.decisionsListed,
            note: effects.size > 0 ? words.decisionEffectNote : "",
            columns: [
              named(words.input, ({ question, input }) => ({ text: question, note: users(telling, input) })),
              named(words.decision, ({ decision: { decision, on } }) => ({
                text: speak(decisions[decision]),
                tone: decision,
                note: say(on),
              })),
              named(words.given, ({ given }) => given),
              named(words.adjustedTo, ({ adjusted }) => adjusted),
              numbers(words.decisionEffect, ({ input }) => effectCell(telling, effects.get(input))),
              named(words.reason, ({ decision: { because } }) => say(because)),
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

/** A public edition does not hold the answers, so nothing can be computed from it. */
function effectsOf({ result, standard }: Telling): ReadonlyMap<string, Decimal> {
  return result.public ? new Map() : decisionEffects(standard, rebuild(result, standard));
}

function effectCell({ decimals }: Telling, effect: Decimal | undefined): Cell {
  if (!effect) return { text: "" };
  return { text: effect.isZero() ? effect.toFixed(decimals) : signed(effect, decimals), exact: publish(effect) };
}

/** The indicators that an answer moves. */
function users({ standard, say, locale }: Telling, input: string): string {
  const titles = standard.indicators.filter(({ uses }) => uses.includes(input)).map(({ title }) => say(title));
  return titles.join(locale === "zh" ? "、" : ", ");
}
