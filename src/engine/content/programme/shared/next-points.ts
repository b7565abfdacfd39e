/** Where a city's next points are, with what helps: the first on its page, some more in its record. */

import { type Block, named, numbers, type Table, table, terse } from "../../../document/blocks.ts";
import { gains } from "../../../explain/index.ts";
import type { City, ProgrammeSubject } from "./subject.ts";

const first = 5;
const all = 10;

export function nextPoints(subject: ProgrammeSubject, city: City): readonly Block[] {
  return points(subject, city, { caption: subject.words.nextPoints, from: 0, to: first }).map(terse);
}

export function furtherPoints(subject: ProgrammeSubject, city: City): readonly Block[] {
  return points(subject, city, { caption: subject.words.furtherPoints, from: first, to: all });
}

interface Stretch {
  readonly caption: string;
  readonly from: number;
  readonly to: number;
}

function points(subject: ProgrammeSubject, { final }: City, { caption, from, to }: Stretch): readonly Table[] {
  const { words, standard, say, view, points: shown } = subject;
  const some = final ? gains(final, standard).slice(from, to) : [];
  if (some.length === 0) return [];
  return [
    table(some, {
      caption,
      note: words.lostNote,
      columns: [
        named(words.indicator, ({ indicator }) => ({ text: say(indicator.title), to: `i-${indicator.id}` })),
        numbers(words.score, ({ indicator, node: { outcome } }) => ({
          text: view(outcome, indicator.id).text,
          tone: outcome.kind === "scored" ? "" : "missing",
        })),
        numbers(words.toGain, ({ points: lost }) => shown(lost)),
        named(words.measures, ({ indicator, node: { outcome } }) => {
          if (outcome.kind === "missing") return words.answerIt;
          if (outcome.kind === "error") return words.correctIt;
          return say(indicator.improve[0]?.text) || words.noTip;
        }),
      ],
    }),
  ];
}
