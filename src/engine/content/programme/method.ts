/** How it was scored and ranked, by which standard, and the digests by which anybody can check it. */

import { statuses } from "../../catalogue/states.ts";
import { type Block, type Chapter, heading, list, named, numbers, remark, table, text } from "../../document/blocks.ts";
import { engine } from "../../model/index.ts";
import { method as sentences } from "../city/method.ts";
import { shownValue } from "../shared/digits.ts";
import type { ProgrammeSubject } from "./shared/subject.ts";

export function method(subject: ProgrammeSubject): Chapter {
  const { words, standard, say } = subject;
  return {
    id: "method",
    title: words.method,
    pages: false,
    parts: [],
    blocks: [
      ...(standard.about === undefined ? [] : [text(say(standard.about))]),
      heading(words.howScored),
      list(sentences(subject)),
      ...(standard.grades.length > 0 ? [grades(subject)] : []),
      heading(words.howCompared),
      list([
        words.changeMethod,
        words.verifiedMethod,
        words.intervalMethod,
        words.ranksMethod,
        words.drawsMethod,
        words.percentileMethod,
      ]),
      heading(words.provenance),
      remark(words.programmeProvenanceNote),
      facts(subject),
      digests(subject),
    ],
  };
}

function grades({ words, standard, say }: ProgrammeSubject) {
  return table(standard.grades, {
    caption: words.grades,
    columns: [
      named(words.grade, ({ title }) => say(title)),
      numbers(words.from, ({ from }) => shownValue(from)),
      named(words.meaning, ({ meaning }) => say(meaning)),
    ],
  });
}

function facts({ words, standard, outcome, say, speak }: ProgrammeSubject): Block {
  const { programme, ranking } = outcome;
  const line = (title: string, words: string | undefined, code = false) =>
    words === undefined ? [] : [{ title, text: say(words), code }];
  return {
    kind: "lines",
    lines: [
      ...line(words.programme, programme.id, true),
      ...line(words.standard, standard.reference, true),
      ...line(words.version, standard.version),
      ...line(words.status, speak(statuses[standard.status])),
      ...line(words.licence, standard.licence),
      ...line(words.engine, `citymark ${engine.version}`),
      ...line(words.scoringRevision, String(engine.scoring)),
      ...line(words.drawsAndSeed, `${ranking.draws}, ${ranking.seed}`),
      ...line(words.content, standard.digests.content, true),
      ...line(words.scoring, standard.digests.scoring, true),
    ],
  };
}

/** Of every submission in the judged phase, and of its review. */
function digests({ words, cities, phase, phaseTitle }: ProgrammeSubject): Block {
  return table(
    cities.flatMap(({ name, final }) => (final ? [{ name, final }] : [])),
    {
      caption: `${words.digests}${words.bracketOpen}${phaseTitle(phase)}${words.bracketClose}`,
      shape: "dense",
      columns: [
        named(words.city, ({ name }) => name),
        named(words.assessmentDigest, ({ final }) => final.assessment.digest),
        named(words.reviewDigest, ({ final }) => final.review?.digest ?? "–"),
      ],
    },
  );
}
