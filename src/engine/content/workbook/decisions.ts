/** The log of what reviewers decided, as it is in the file. The last decision on an input is in force. */
import { full, number, text } from "../../dataset/cell.ts";
import { type Column, type Dataset, dataset } from "../../dataset/dataset.ts";
import type { Decision, Review } from "../../model/index.ts";
import { type Book, type BookWords, type Submitted, whose } from "./book.ts";

interface Row {
  readonly submission: Submitted;
  readonly review: Review;
  readonly decision: Decision;
  readonly place: number;
}

export function decisions(book: Book): Dataset {
  const names = whose<Row>(book, ({ submission }) => submission);
  return dataset({
    id: "decisions",
    name: book.words.decisionsSheet,
    names: names.length + 1,
    columns: [...names, ...columns(book)],
    *rows() {
      for (const submission of book.submissions) {
        const { review } = submission;
        if (!review) continue;
        for (const [index, decision] of review.decisions.entries())
          yield { submission, review, decision, place: index + 1 };
      }
    },
  });
}

function columns({ standard, say, words }: Book): readonly Column<Row>[] {
  const said = (id: string, title: string, width: number, of: (row: Row) => string): Column<Row> => ({
    id,
    title,
    width,
    cell: (row) => text(of(row)),
  });
  const answer = ({ submission, decision }: Row) => submission.subject.answers.get(decision.input);
  const input = ({ decision }: Row) => standard.inputs.get(decision.input);
  return [
    { id: "place", title: words.place, width: 6, cell: ({ place }) => number(String(place), full) },
    said("id", words.id, 24, ({ decision }) => say(decision.input)),
    said("question", words.input, 36, (row) => say(input(row)?.question)),
    said("decision", words.decision, 12, ({ decision }) => verdict(words, decision)),
    said("in-force", words.inForce, 8, ({ review, decision }) =>
      review.latest.get(decision.input) === decision ? words.yes : words.no,
    ),
    said("given", words.given, 20, (row) => say(answer(row)?.decision?.given ?? answer(row)?.written)),
    said("adjusted", words.adjusted, 20, ({ decision }) => say(decision.written)),
    said("reason", words.reason, 50, ({ decision }) => say(decision.because)),
    said("on", words.decidedOn, 12, ({ decision }) => say(decision.on)),
    said("by", words.decidedBy, 16, ({ decision, review }) => say(decision.by ?? review.reviewer.name)),
    said("signed", words.signedBy, 24, ({ review: { signed } }) =>
      signed ? [say(signed.name), signed.on].join(" ") : "",
    ),
    said("restricted", words.restricted, 12, (row) => (input(row)?.restricted ? words.restricted : "")),
  ];
}

function verdict(words: BookWords, { verdict: given }: Decision): string {
  return {
    accepted: words.acceptedAnswer,
    adjusted: words.adjustedAnswer,
    rejected: words.rejectedAnswer,
    "not-verified": words.notVerifiedAnswer,
    query: words.queryAnswer,
  }[given];
}
