/** What is missing or wrong, by who holds it: the costliest first. */

import { type Cell, full, number, type Sheet, text } from "../../dataset/sheet.ts";
import { missing } from "../../explain/index.ts";
import { missingView } from "../city/missing.ts";
import type { Book, Submitted } from "./book.ts";
import { formatOf } from "./numbers.ts";

export function gapsSheet(book: Book): Sheet {
  const { words, entries, submissions } = book;
  const unsubmitted = entries.filter(({ submission }) => !submission);
  return {
    name: words.gapsSheet,
    names: 3,
    columns: [
      { title: words.city, width: 12 },
      { title: words.phase, width: 12 },
      { title: words.owner, width: 20 },
      { title: words.id, width: 24 },
      { title: words.input, width: 40 },
      { title: words.state, width: 16 },
      { title: words.reason, width: 36 },
      { title: words.expectedOn, width: 12 },
      { title: words.atStake, width: 12 },
      { title: words.wait, width: 44 },
    ],
    rows: [
      ...unsubmitted.map(({ name, phaseTitle, state }): Cell[] => [
        text(name),
        text(phaseTitle),
        ...["", "", ""].map((each) => text(each)),
        text(state.status === "unreadable" ? words.unreadable : words.notSubmitted, "absent"),
        ...["", "", "", ""].map((each) => text(each)),
      ]),
      ...submissions.flatMap((submission) => gaps(book, submission)),
    ],
  };
}

function gaps({ standard, say }: Book, { subject, name, phaseTitle }: Submitted): Cell[][] {
  const exact = new Map(
    missing(subject.result, standard).flatMap(({ inputs }) =>
      inputs.map(({ input, points }) => [input.id, points.toString()]),
    ),
  );
  return missingView(subject).owners.flatMap(({ owner, inputs }) =>
    inputs.map((input): Cell[] => {
      const points = input.points === "" ? undefined : exact.get(input.id);
      return [
        text(name),
        text(phaseTitle),
        text(owner),
        text(input.id),
        text(input.question),
        text([input.why, input.written].filter((part) => part !== "").join(": "), "absent"),
        text(input.reason),
        text(say(subject.answers.get(input.id)?.expected)),
        number(points, points === undefined ? full : formatOf(points, input.points)),
        text([...input.users.map(({ title }) => title), ...input.gates].join("\n")),
      ];
    }),
  );
}
