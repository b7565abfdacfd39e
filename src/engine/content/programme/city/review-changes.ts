/** What reviewers changed in a city's submission: the decisions with the largest effect on its total. */

import { reviewChangeSentence } from "../../../catalogue/programme-phrases.ts";
import { decisions as decisionWords } from "../../../catalogue/states.ts";
import { type Block, heading, named, numbers, table, terse, text } from "../../../document/blocks.ts";
import { zero } from "../../../quantity/index.ts";
import { signatureWords } from "../../shared/signature-words.ts";
import type { City, ProgrammeSubject } from "../shared/subject.ts";

const most = 3;

/** Nothing where nothing was reviewed in the judged phase. */
export function reviewChanges(subject: ProgrammeSubject, city: City): readonly Block[] {
  const { words, locale, say, gain } = subject;
  const { final } = city;
  if (!final?.review) return final ? [heading(words.reviewChanges), text(words.notReviewedYet)] : [];
  const { reviewer, signed } = final.review;
  const decided = city.decided();
  const before = final.totals["self-assessed"].outcome.score;
  const after = city.total();
  const sentence = reviewChangeSentence[locale]({
    reviewer: say(signed?.name ?? reviewer),
    signature: signatureWords(final.review, locale),
    decided: final.answers.filter(({ decision }) => decision).length,
    others: decided.length,
    before: before === undefined ? "" : subject.score(before),
    after: after ? subject.score(after) : "",
    change: before === undefined || !after ? "" : gain(before, after).text,
  });
  return [heading(words.reviewChanges), text(sentence), ...largest(subject, decided)];
}

function largest({ words, speak }: ProgrammeSubject, decided: ReturnType<City["decided"]>): readonly Block[] {
  const rows = decided.toSorted((a, b) => (b.effect?.abs() ?? zero).comparedTo(a.effect?.abs() ?? zero)).slice(0, most);
  if (rows.length === 0) return [];
  return [
    terse(
      table(rows, {
        caption: rows.length < decided.length ? words.largestChanges : words.input,
        columns: [
          named(words.input, ({ question }) => question),
          named(words.decision, ({ decision }) => ({ text: speak(decisionWords[decision]), tone: decision })),
          named(words.given, ({ given }) => given),
          named(words.adjustedTo, ({ adjusted }) => adjusted),
          numbers(words.decisionEffect, ({ effectText }) => effectText),
        ],
      }),
    ),
  ];
}
