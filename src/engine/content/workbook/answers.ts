/** Every answer as it was written, whether it may be published, and the log of what reviewers decided on it. */

import { absent, type Cell, full, number, type Sheet, text } from "../../dataset/sheet.ts";
import type { Decision } from "../../model/index.ts";
import { answerView } from "../city/answers.ts";
import { unitWords } from "../shared/unit-words.ts";
import type { Book, BookWords, Submitted } from "./book.ts";

export function answersSheet(book: Book): Sheet {
  const { words, submissions } = book;
  return {
    name: words.answersSheet,
    names: 3,
    columns: [
      { title: words.city, width: 12 },
      { title: words.phase, width: 12 },
      { title: words.id, width: 24 },
      { title: words.input, width: 40 },
      { title: words.state, width: 14 },
      { title: words.written, width: 24 },
      { title: words.number, width: 16 },
      { title: words.unit, width: 12 },
      { title: words.details, width: 40 },
      { title: words.by, width: 16 },
      { title: words.evidence, width: 24 },
      { title: words.reason, width: 30 },
      { title: words.expectedOn, width: 12 },
      { title: words.note, width: 30 },
      { title: words.restricted, width: 12 },
    ],
    rows: submissions.flatMap((submission) => answers(book, submission)),
  };
}

/** How many answers of the workbook are not for publication. */
export function restrictedAnswers({ standard, submissions }: Book): number {
  const restricted = ({ subject }: Submitted) =>
    subject.result.answers.filter(
      ({ input, status }) => status !== "unanswered" && standard.inputs.get(input)?.restricted,
    );
  return submissions.reduce((count, submission) => count + restricted(submission).length, 0);
}

function answers({ standard, say, locale, words }: Book, { subject, name, phaseTitle }: Submitted): Cell[][] {
  return subject.result.answers.flatMap((answer): Cell[][] => {
    const input = standard.inputs.get(answer.input);
    if (!input) return [];
    const view = answerView(subject, input, answer);
    const met = view.items.filter((item) => item.met).map(({ title }) => title);
    const rows = view.table?.rows.map((row) =>
      row.map((cell, at) => (at === 0 ? cell : `${view.table?.head[at]} ${cell}`)).join("; "),
    );
    const unit = input.asks.kind === "quantity" ? unitWords(input.asks.unit, standard.units, locale) : "";
    return [
      [
        text(name),
        text(phaseTitle),
        text(input.id),
        text(view.question),
        view.open ? absent(view.state) : text(view.state),
        text(say(answer.written)),
        number(answer.number, full),
        text(unit),
        text(
          [view.answer === say(answer.written) ? "" : view.answer, ...met, ...(rows ?? [])]
            .filter((part) => part !== "")
            .join("\n"),
        ),
        text(view.by),
        text(view.evidence.map(({ id }) => id).join(", ")),
        text(view.reason),
        text(say(answer.expected)),
        text(view.note),
        text(view.restricted ? words.restricted : ""),
      ],
    ];
  });
}

export function decisionsSheet(book: Book): Sheet {
  const { words, submissions } = book;
  return {
    name: words.decisionsSheet,
    names: 3,
    columns: [
      { title: words.city, width: 12 },
      { title: words.phase, width: 12 },
      { title: words.place, width: 6 },
      { title: words.id, width: 24 },
      { title: words.input, width: 36 },
      { title: words.decision, width: 12 },
      { title: words.stands, width: 8 },
      { title: words.given, width: 20 },
      { title: words.adjusted, width: 20 },
      { title: words.reason, width: 50 },
      { title: words.decidedOn, width: 12 },
      { title: words.decidedBy, width: 16 },
      { title: words.signedBy, width: 24 },
      { title: words.restricted, width: 12 },
    ],
    rows: submissions.flatMap((submission) => decisions(book, submission)),
  };
}

/** The log as it stands in the file: of several decisions on one input the last one stands. */
function decisions({ standard, say, words }: Book, { subject, review, name, phaseTitle }: Submitted): Cell[][] {
  if (!review) return [];
  const { signed, reviewer } = review;
  return review.decisions.map((decision, place): Cell[] => {
    const answer = subject.answers.get(decision.input);
    const input = standard.inputs.get(decision.input);
    return [
      text(name),
      text(phaseTitle),
      number(String(place + 1), full),
      text(say(decision.input)),
      text(say(input?.question)),
      text(verdict(words, decision)),
      text(review.latest.get(decision.input) === decision ? words.yes : words.no),
      text(say(answer?.decision?.given ?? answer?.written)),
      text(say(decision.written)),
      text(say(decision.because)),
      text(say(decision.on)),
      text(say(decision.by ?? reviewer.name)),
      text(signed ? [say(signed.name), signed.on].join(" ") : ""),
      text(input?.restricted ? words.restricted : ""),
    ];
  });
}

function verdict(words: BookWords, { verdict: said }: Decision): string {
  return {
    accepted: words.acceptedAnswer,
    adjusted: words.adjustedAnswer,
    rejected: words.rejectedAnswer,
    "not-verified": words.notVerifiedAnswer,
    query: words.queryAnswer,
  }[said];
}
