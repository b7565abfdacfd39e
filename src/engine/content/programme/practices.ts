/** Good practice that cities describe, and which cities could learn from it. */

import { type Block, type Chapter, named, table, text } from "../../document/blocks.ts";
import { placeOn } from "../../explain/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import type { City, ProgrammeSubject } from "./shared/subject.ts";

type Practice = NonNullable<ResultDocument["practices"]>[number];

interface Described {
  readonly city: City;
  readonly practice: Practice;
}

export function practices(subject: ProgrammeSubject): Chapter {
  const { words, cities } = subject;
  const all = cities.flatMap((city) => (city.final?.practices ?? []).map((practice) => ({ city, practice })));
  return {
    id: "practices",
    title: words.goodPractices,
    pages: false,
    parts: [],
    blocks: all.length === 0 ? [text(words.noPractices)] : [described(subject, all), ...learnFrom(subject)],
  };
}

function described({ words, say, title, join }: ProgrammeSubject, all: readonly Described[]) {
  return table(all, {
    caption: words.goodPractices,
    note: words.practicesNote,
    columns: [
      named(words.city, ({ city }) => city.name),
      named(words.practice, ({ practice }) => ({ text: say(practice.title), note: say(practice.text) })),
      named(words.indicators, ({ practice: { indicators, contact } }) => ({
        text: join(indicators.map(title)),
        note: contact === undefined ? "" : `${words.contact}${words.colon}${say(contact)}`,
      })),
    ],
  });
}

/** Below this share of its scale a city has nothing to teach on an indicator. */
const taughtFrom = 0.6;
const most = { lessons: 8, learners: 5 };

/** Lessons of cities that score well, for cities that score lower. */
function lessonsOf({ outcome, cities, scale }: ProgrammeSubject) {
  return outcome.lessons.flatMap(({ indicator, practices: all, learners: losing }) => {
    const at = (score: string | undefined) => (score === undefined ? 0 : placeOn(scale(indicator), score).toNumber());
    const taught = all.filter(({ score }) => at(score) >= taughtFrom);
    const best = Math.max(...taught.map(({ score }) => at(score)));
    const learners = losing.filter(
      ({ city: id }) => at(cities.find((city) => city.id === id)?.node(indicator)?.outcome.score) < best,
    );
    return taught.length > 0 && learners.length > 0 ? [{ indicator, taught, learners }] : [];
  });
}

function learnFrom(subject: ProgrammeSubject): readonly Block[] {
  const { words, cities, title, points, say, score, join } = subject;
  const name = (id: string) => cities.find((city) => city.id === id)?.name ?? id;
  const rows = lessonsOf(subject).slice(0, most.lessons);
  if (rows.length === 0) return [text(words.noLessons)];
  return [
    table(rows, {
      caption: words.learnFrom,
      note: words.learnFromNote,
      columns: [
        named(words.indicator, ({ indicator }) => title(indicator)),
        named(words.teachers, ({ indicator, taught }) =>
          join(
            taught.map(({ city, score: reached }) =>
              reached === undefined ? name(city) : `${name(city)} ${score(reached, indicator)}`,
            ),
          ),
        ),
        named(words.practice, ({ taught }) => join(taught.map(({ practice }) => say(practice.title)))),
        named(words.learners, ({ learners }) =>
          join(learners.slice(0, most.learners).map(({ city, lost }) => `${name(city)} ${points(lost)}`)),
        ),
      ],
    }),
  ];
}
