/** Where a city's next points are, with what helps: the first on its page, some more in its record. */

import { type Block, cell, named, numbers, type Table, table, terse } from "../../document/blocks.ts";
import { gains } from "../../explain/index.ts";
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
  const rows = some.map(({ indicator, node, points: lost }) => [
    { text: say(indicator.title), to: `i-${indicator.id}` },
    { text: view(node.outcome, indicator.id).text, tone: node.outcome.kind === "scored" ? "" : "missing" },
    cell(shown(lost)),
    cell(
      node.outcome.kind === "missing"
        ? words.answerIt
        : node.outcome.kind === "error"
          ? words.correctIt
          : say(indicator.improve[0]?.text) || words.noTip,
    ),
  ]);
  const columns = [named(words.indicator), numbers(words.score), numbers(words.toGain), named(words.measures)];
  return [table(caption, columns, rows, { note: words.lostNote })];
}
