/** Every answer as it was written, and whether it may be published. */
import { absent, full, number, text } from "../../dataset/cell.ts";
import { type Column, type Dataset, dataset } from "../../dataset/dataset.ts";
import type { Input } from "../../model/index.ts";
import type { PublishedAnswer } from "../../schema/types.gen.ts";
import { type AnswerView, answerView } from "../city/answers.ts";
import { unitWords } from "../shared/unit-words.ts";
import { type Book, type Submitted, whose } from "./book.ts";

interface Row {
  readonly submission: Submitted;
  readonly input: Input;
  readonly answer: PublishedAnswer;
  readonly view: AnswerView;
}

export function answers(book: Book): Dataset {
  const names = whose<Row>(book, ({ submission }) => submission);
  return dataset({
    id: "answers",
    name: book.words.answersSheet,
    names: names.length + 1,
    columns: [...names, ...columns(book)],
    *rows() {
      for (const submission of book.submissions) yield* rows(book, submission);
    },
  });
}

/** How many answers of the workbook are not for publication. */
export function restrictedAnswers({ standard, submissions }: Book): number {
  if (![...standard.inputs.values()].some(({ restricted }) => restricted)) return 0;
  const isRestricted = ({ input, status }: PublishedAnswer) =>
    status !== "unanswered" && standard.inputs.get(input)?.restricted;
  return submissions.reduce((sum, { subject }) => sum + subject.result.answers.filter(isRestricted).length, 0);
}

function rows({ standard }: Book, submission: Submitted): readonly Row[] {
  const { subject } = submission;
  return subject.result.answers.flatMap((answer) => {
    const input = standard.inputs.get(answer.input);
    return input ? [{ submission, input, answer, view: answerView(subject, input, answer) }] : [];
  });
}

function columns({ standard, say, locale, words }: Book): readonly Column<Row>[] {
  const said = (id: string, title: string, width: number, of: (row: Row) => string): Column<Row> => ({
    id,
    title,
    width,
    cell: (row) => text(of(row)),
  });
  return [
    said("id", words.id, 24, ({ input }) => input.id),
    said("question", words.input, 40, ({ view }) => view.question),
    { id: "state", title: words.state, width: 14, cell: ({ view }) => (view.open ? absent : text)(view.state) },
    said("written", words.written, 24, ({ answer }) => say(answer.written)),
    { id: "number", title: words.number, width: 16, cell: ({ answer }) => number(answer.number, full) },
    said("unit", words.unit, 12, ({ input: { asks } }) =>
      asks.kind === "quantity" ? unitWords(asks.unit, standard.units, locale) : "",
    ),
    said("details", words.details, 40, ({ view, answer }) => details(view, say(answer.written))),
    said("by", words.by, 16, ({ view }) => view.by),
    said("evidence", words.evidence, 24, ({ view }) => view.evidence.map(({ id }) => id).join(", ")),
    said("reason", words.reason, 30, ({ view }) => view.reason),
    said("expected", words.expectedOn, 12, ({ answer }) => say(answer.expected)),
    said("note", words.note, 30, ({ view }) => view.note),
    said("restricted", words.restricted, 12, ({ view }) => (view.restricted ? words.restricted : "")),
  ];
}

/** What the written text does not show: the choices that are met, the rows of a table. */
function details({ answer, items, table }: AnswerView, written: string): string {
  const met = items.filter((item) => item.met).map(({ title }) => title);
  const tableRows = (table?.rows ?? []).map((row) =>
    row.map((cell, index) => (index === 0 ? cell : `${table?.head[index]} ${cell}`)).join("; "),
  );
  return [answer === written ? "" : answer, ...met, ...tableRows].filter((part) => part !== "").join("\n");
}
