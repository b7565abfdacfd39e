/** Annex A, second part: how cities are compared, and the digests by which anybody can check the report. */

import { type Block, type Chapter, heading, list, named, remark, table } from "../../document/blocks.ts";
import { engine } from "../../model/index.ts";
import type { ProgrammeSubject } from "./shared/subject.ts";

export function methodAnnex(subject: ProgrammeSubject): Chapter {
  const { words } = subject;
  return {
    id: "method",
    title: words.method,
    pages: false,
    parts: [],
    blocks: [
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

function facts({ words, standard, outcome, say }: ProgrammeSubject): Block {
  const { programme, ranking } = outcome;
  const line = (title: string, words: string | undefined, code = false) =>
    words === undefined ? [] : [{ title, text: say(words), code }];
  return {
    kind: "lines",
    lines: [
      ...line(words.programme, programme.id, true),
      ...line(words.standard, standard.reference, true),
      ...line(words.version, standard.version),
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
