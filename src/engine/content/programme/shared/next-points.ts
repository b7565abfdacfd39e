/** Where a city's next points are, with what helps. */

import { type Block, named, numbers, type Table, table } from "../../../document/blocks.ts";
import { gains } from "../../../explain/index.ts";
import { advice } from "../../city/gains.ts";
import { phaseCell } from "./cells.ts";
import type { City, ProgrammeSubject } from "./subject.ts";

const first = 3;
const all = 10;

/** What a city should do first, the largest gain first. */
export function priorities(subject: ProgrammeSubject, { final }: City) {
  const { standard, say } = subject;
  return (final ? gains(final, standard) : [])
    .filter(({ gained }) => gained.greaterThan(0))
    .map((gain) => ({ ...gain, title: say(gain.indicator.title), measure: advice(subject, gain)[0]?.text ?? "" }));
}

/** The first few, for a city's page. */
export function nextPoints(subject: ProgrammeSubject, city: City, caption: string): readonly Table[] {
  return points(subject, city, { caption, from: 0, to: first });
}

/** Some more, for the annex. */
export function furtherPoints(subject: ProgrammeSubject, city: City): readonly Block[] {
  return points(subject, city, { caption: subject.words.furtherPoints, from: first, to: all });
}

interface Stretch {
  readonly caption: string;
  readonly from: number;
  readonly to: number;
}

function points(subject: ProgrammeSubject, city: City, { caption, from, to }: Stretch): readonly Table[] {
  const { words, points: shown } = subject;
  const some = priorities(subject, city).slice(from, to);
  if (some.length === 0) return [];
  return [
    table(some, {
      caption,
      note: words.gainNote,
      columns: [
        named(words.indicator, ({ title }) => title),
        numbers(words.score, ({ node }) => phaseCell(subject, city, node.id, subject.phase)),
        numbers(words.toGain, ({ gained }) => shown(gained)),
        named(words.measures, ({ measure }) => measure),
      ],
    }),
  ];
}
