/** Good practice that cities describe, and who can learn it from whom. */

import { type Block, type Chapter, heading, list, named, remark, table, text } from "../../document/blocks.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import type { ProgrammeSubject } from "./shared/subject.ts";

type Practice = NonNullable<ResultDocument["practices"]>[number];

export function practices(subject: ProgrammeSubject): Chapter {
  const { words, cities } = subject;
  const all = cities.flatMap((city) => (city.final?.practices ?? []).map((practice) => ({ city, practice })));
  return {
    id: "practices",
    title: words.goodPractices,
    pages: false,
    parts: [],
    blocks:
      all.length === 0
        ? [text(words.noPractices)]
        : [
            text(words.practicesNote),
            ...all.flatMap(({ city, practice }) => told(subject, city.name, practice)),
            ...learnFrom(subject),
          ],
  };
}

function told({ words, say, title, join }: ProgrammeSubject, city: string, practice: Practice): readonly Block[] {
  return [
    heading(`${say(practice.title)} · ${city}`),
    text(say(practice.text)),
    remark(
      [
        `${words.indicators}${words.colon}${join(practice.indicators.map(title))}`,
        practice.contact === undefined ? "" : `${words.contact}${words.colon}${say(practice.contact)}`,
      ]
        .filter((part) => part !== "")
        .join(" · "),
    ),
  ];
}

function learnFrom(subject: ProgrammeSubject): readonly Block[] {
  const { words, outcome, cities, title, points, say, score, join } = subject;
  const name = (id: string) => cities.find((city) => city.id === id)?.name ?? id;
  const rows = outcome.lessons.slice(0, 20);
  if (rows.length === 0) return [list([words.noLessons])];
  return [
    table(rows, {
      caption: words.learnFrom,
      note: words.learnFromNote,
      columns: [
        named(words.indicator, ({ indicator }) => ({ text: title(indicator), to: `i-${indicator}` })),
        named(words.teachers, ({ indicator, practices: taught }) =>
          join(
            taught.map(({ city, score: reached }) =>
              reached === undefined ? name(city) : `${name(city)} ${score(reached, indicator)}`,
            ),
          ),
        ),
        named(words.practice, ({ practices: taught }) => join(taught.map(({ practice }) => say(practice.title)))),
        named(words.learners, ({ learners }) =>
          join(learners.slice(0, 5).map(({ city, lost }) => `${name(city)} ${points(lost)}`)),
        ),
      ],
    }),
  ];
}
