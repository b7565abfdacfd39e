/** A programme's results as comma-separated values: one record a city, phase and node, with the numbers as in the results. */

import type { ProgrammeOutcome } from "../cohort/index.ts";
import { stampsOfProgramme } from "../content/programme/index.ts";
import { type ProgrammeRecord, records } from "../content/programme/records.ts";
import { type ProgrammeSubject, type ProgrammeWords, programmeSubject } from "../content/programme/shared/subject.ts";
import type { Locale } from "../model/index.ts";
import { csvLines, csvNumber as number, csvText as text } from "../render/csv/text.ts";

const columns = (
  words: ProgrammeWords,
): readonly (readonly [head: string, cell: (record: ProgrammeRecord) => string])[] => [
  [words.city, ({ cityName }) => text(cityName)],
  [`${words.city} ${words.id}`, ({ city }) => text(city)],
  [words.cohort, ({ cohort }) => text(cohort)],
  [words.phase, ({ phase }) => text(phase)],
  [words.submission, ({ submission }) => text(submission)],
  [words.received, ({ received }) => text(received)],
  [words.submissionLate, ({ submissionLate }) => number(submissionLate)],
  [words.reviewLate, ({ reviewLate }) => number(reviewLate)],
  [words.level, ({ kind }) => text(kind)],
  [words.id, ({ id }) => text(id)],
  [words.titleWord, ({ title }) => text(title)],
  [words.outcome, ({ outcome }) => text(outcome)],
  [words.value, ({ value }) => number(value)],
  [words.unit, ({ unit }) => text(unit)],
  [words.score, ({ score }) => number(score)],
  [words.low, ({ low }) => number(low)],
  [words.high, ({ high }) => number(high)],
  [words.weight, ({ weight }) => number(weight)],
  [words.share, ({ share }) => number(share)],
  [words.contribution, ({ contribution }) => number(contribution)],
  [words.lost, ({ lost }) => number(lost)],
  [words.selfAssessedTotal, ({ selfAssessed }) => number(selfAssessed)],
  [words.verifiedOnlyTotal, ({ verifiedOnly }) => number(verifiedOnly)],
  [words.verification, ({ verification }) => text(verification)],
  [words.grade, ({ grade }) => text(grade)],
  [words.target, ({ target }) => number(target)],
  [words.targetsMet, ({ targetMet }) => text(targetMet)],
  [words.conditions, ({ acceptance }) => text(acceptance)],
  [words.acceptanceShort, ({ accepted }) => text(accepted)],
];

/** Line by line: of many thousand cities only one is at hand. */
export function programmeCsv(outcome: ProgrammeOutcome, locale: Locale): Iterable<string> {
  const subject = programmeSubject(outcome, locale);
  return csvLines(rows(subject));
}

function* rows(subject: ProgrammeSubject): Iterable<readonly string[]> {
  const stamps = stampsOfProgramme(subject).map(({ kind }) => kind);
  const stamp = text(stamps.join(" "));
  const all = columns(subject.words);
  yield [...all.map(([head]) => text(head)), text(subject.words.stamp)];
  for (const record of records(subject)) yield [...all.map(([, cell]) => cell(record)), stamp];
}
