/** How far two reviewers of the same submissions agree: by dimension, answer and reviewer; and how severe each is. */

import { doubleReviewLabels } from "../../catalogue/double-review-labels.ts";
import { plainText } from "../../catalogue/plain-text.ts";
import { type DoubleReview, fewestForSeverity } from "../../cohort/index.ts";
import { type Block, type Column, heading, named, numbers, table, text } from "../../document/blocks.ts";
import { type Locale, type Standard, say, speak, type Text } from "../../model/index.ts";
import { Decimal } from "../../quantity/index.ts";
import type { Agreement } from "../../review/index.ts";
import { percent, signedOrZero } from "./digits.ts";

export function doubleReviewBlocks(
  { submissions, all, dimensions, inputs, reviewers }: DoubleReview,
  standard: Standard,
  locale: Locale,
): readonly Block[] {
  const words = speak(doubleReviewLabels, locale);
  const spoken = (said: Text) => plainText(say(said, locale));
  const kappa = ({ kappa: each }: Agreement) => (each === undefined ? "–" : each.toFixed(2).replace("-", "−"));
  const agreement = ({ agreement: each }: Agreement) => (each === undefined ? "–" : percent(new Decimal(each), 1));
  const counts = <Row extends Agreement>(): readonly Column<Row>[] => [
    numbers(words.both, ({ both }) => String(both)),
    numbers(words.alike, ({ alike }) => String(alike)),
    numbers<Row>(words.agreement, agreement),
    numbers<Row>(words.kappa, kappa),
  ];
  const facts = { submissions, both: all.both, alike: all.alike, agreement: agreement(all), kappa: kappa(all) };
  return [
    heading(words.title),
    text(words.intro(facts)),
    ...(dimensions.length === 0
      ? []
      : [
          table(dimensions, {
            caption: words.byDimension,
            columns: [
              named(words.dimension, ({ dimension }) => spoken(standard.nodes.get(dimension)?.title ?? dimension)),
              ...counts<DoubleReview["dimensions"][number]>(),
            ],
          }),
        ]),
    ...(inputs.length === 0
      ? []
      : [
          table(inputs, {
            caption: words.byInput,
            columns: [
              named(words.input, ({ input }) => spoken(standard.inputs.get(input)?.question ?? input)),
              ...counts<DoubleReview["inputs"][number]>(),
            ],
          }),
        ]),
    ...(reviewers.length === 0
      ? []
      : [
          table(reviewers, {
            caption: words.byReviewer,
            note: words.severityNote({ count: fewestForSeverity }),
            columns: [
              named(words.reviewer, ({ name }) => spoken(name)),
              numbers(words.submissions, (row) => String(row.submissions)),
              ...counts<DoubleReview["reviewers"][number]>(),
              numbers(words.severity, ({ severity }) =>
                severity === undefined ? "–" : signedOrZero(new Decimal(severity), 2),
              ),
            ],
          }),
        ]),
  ];
}
