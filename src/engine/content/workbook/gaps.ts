/** What is missing or wrong, by the department that provides it, the largest loss first. */
import { absent, full, nothing, number, text } from "../../dataset/cell.ts";
import { type Column, type Dataset, dataset } from "../../dataset/dataset.ts";
import { missing } from "../../explain/index.ts";
import { type MissingInputView, missingView } from "../city/missing.ts";
import { formatOf } from "../shared/number-format.ts";
import { type Book, type Submitted, whose } from "./book.ts";

interface Row {
  readonly name: string;
  readonly phaseTitle: string;
  /** Why a whole submission is missing; "" for a gap in a submission. */
  readonly unsubmitted: string;
  readonly gap?: {
    readonly owner: string;
    readonly input: MissingInputView;
    readonly expected: string;
    readonly points: string | undefined;
  };
}

export function gaps(book: Book): Dataset {
  const { words, entries, submissions } = book;
  const names = whose<Row>(book, (row) => row);
  return dataset({
    id: "gaps",
    name: words.gapsSheet,
    names: names.length + 1,
    columns: [...names, ...columns(book)],
    *rows() {
      for (const { name, phaseTitle, state, submission } of entries)
        if (!submission)
          yield { name, phaseTitle, unsubmitted: state === "unreadable" ? words.unreadable : words.notSubmitted };
      for (const submission of submissions) yield* gapsOf(book, submission);
    },
  });
}

function columns({ words }: Book): readonly Column<Row>[] {
  const said = (
    id: string,
    title: string,
    width: number,
    of: (gap: NonNullable<Row["gap"]>) => string,
  ): Column<Row> => ({
    id,
    title,
    width,
    cell: ({ gap }) => (gap ? text(of(gap)) : nothing),
  });
  return [
    said("owner", words.owner, 20, ({ owner }) => owner),
    said("id", words.id, 24, ({ input }) => input.id),
    said("question", words.input, 40, ({ input }) => input.question),
    {
      id: "state",
      title: words.state,
      width: 16,
      cell: ({ gap, unsubmitted }) =>
        absent(gap ? [gap.input.why, gap.input.written].filter((part) => part !== "").join(": ") : unsubmitted),
    },
    said("reason", words.reason, 36, ({ input }) => input.reason),
    said("expected", words.expectedOn, 12, ({ expected }) => expected),
    {
      id: "points",
      title: words.atStake,
      width: 12,
      cell: ({ gap }) => number(gap?.points, gap?.points === undefined ? full : formatOf(gap.points, gap.input.points)),
    },
    said("waiting", words.wait, 44, ({ input }) =>
      [...input.users.map(({ title }) => title), ...input.gates].join("\n"),
    ),
  ];
}

function gapsOf({ standard, say }: Book, { subject, name, phaseTitle }: Submitted): readonly Row[] {
  const exact = new Map(
    missing(subject.result, standard).flatMap(({ inputs }) =>
      inputs.map(({ input, points }) => [input.id, points.toString()]),
    ),
  );
  return missingView(subject).owners.flatMap(({ owner, inputs }) =>
    inputs.map((input) => ({
      name,
      phaseTitle,
      unsubmitted: "",
      gap: {
        owner,
        input,
        expected: say(subject.answers.get(input.id)?.expected),
        points: input.points === "" ? undefined : exact.get(input.id),
      },
    })),
  );
}
