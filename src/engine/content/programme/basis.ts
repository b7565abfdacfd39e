/** What the assessment rests on: the programme, the standard, the conditions of acceptance, and how scores are made. */

import { statuses } from "../../catalogue/states.ts";
import { type Block, type Chapter, heading, list, named, numbers, remark, table, text } from "../../document/blocks.ts";
import { method as sentences } from "../city/method.ts";
import { shownExactly } from "../shared/digits.ts";
import { editionBlocks } from "./shared/editions.ts";
import { requirementWords } from "./shared/requirement.ts";
import type { ProgrammeSubject } from "./shared/subject.ts";

export function basis(subject: ProgrammeSubject): Chapter {
  const { words, outcome, standard, say } = subject;
  const { programme } = outcome;
  return {
    id: "basis",
    title: words.basisOfAssessment,
    pages: false,
    parts: [],
    blocks: [
      ...(programme.about === undefined ? [] : [text(say(programme.about))]),
      documents(subject),
      ...(standard.about === undefined ? [] : [text(say(standard.about))]),
      ...(programme.acceptance.length > 0 ? [heading(words.conditions), list(conditions(subject))] : []),
      ...(standard.grades.length > 0 ? [grades(subject)] : []),
      ...editionBlocks(subject),
      heading(words.howScored),
      list(sentences(subject)),
      remark(words.methodInAnnex),
    ],
  };
}

function documents({ words, standard, outcome, say, speak, bracketed }: ProgrammeSubject): Block {
  const line = (title: string, words: string | undefined) =>
    words === undefined || words === "" ? [] : [{ title, text: say(words), code: false }];
  return {
    kind: "lines",
    lines: [
      ...line(words.standard, bracketed(say(standard.title), standard.reference)),
      ...line(words.status, speak(statuses[standard.status])),
      ...line(words.issuer, say(standard.issuer?.name)),
      ...line(words.programme, bracketed(say(outcome.programme.title), outcome.programme.id)),
    ],
  };
}

/** Each condition by its name, and what it compares. */
function conditions(subject: ProgrammeSubject) {
  const { outcome, say } = subject;
  return outcome.programme.acceptance.map((rule) => ({
    text: say(rule.title ?? rule.id),
    note: requirementWords(subject, rule),
  }));
}

function grades({ words, standard, say }: ProgrammeSubject) {
  return table(standard.grades, {
    caption: words.grades,
    columns: [
      named(words.grade, ({ title }) => say(title)),
      numbers(words.from, ({ from }) => shownExactly(from)),
      named(words.meaning, ({ meaning }) => say(meaning)),
    ],
  });
}
