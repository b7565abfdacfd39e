/** Who reviewed which submissions, and when they signed. */

import { type Chapter, named, notice, numbers, table } from "../../document/blocks.ts";
import type { ProgrammeSubject } from "./shared/subject.ts";

interface Reviewer {
  readonly name: string;
  readonly cities: readonly string[];
  readonly decided: number;
  /** Days of signature; unsigned reviews are counted apart. */
  readonly signed: readonly string[];
  readonly unsigned: number;
}

export function team(subject: ProgrammeSubject): Chapter {
  const { words, join, day } = subject;
  const reviewers = reviewersOf(subject);
  return {
    id: "team",
    title: words.reviewTeam,
    pages: false,
    parts: [],
    blocks:
      reviewers.length === 0
        ? [notice(words.nothingReviewed)]
        : [
            table(reviewers, {
              caption: words.reviewers,
              note: words.reviewTeamNote,
              columns: [
                named(words.reviewer, ({ name }) => name),
                named(words.citiesReviewed, ({ cities }) => join(cities)),
                numbers(words.answersDecided, ({ decided }) => String(decided)),
                named(words.signedOn, ({ signed, unsigned }) =>
                  join([...signed.map(day), ...(unsigned > 0 ? [words.notSigned] : [])]),
                ),
              ],
            }),
          ],
  };
}

/** Of the judged phase, in the order of the cities. */
function reviewersOf({ cities, say }: ProgrammeSubject): readonly Reviewer[] {
  const reviewers = new Map<string, Reviewer>();
  for (const { name: city, final } of cities) {
    if (!final?.review) continue;
    const { reviewer, signed } = final.review;
    const name = say(signed?.name ?? reviewer);
    const known = reviewers.get(name) ?? { name, cities: [], decided: 0, signed: [], unsigned: 0 };
    reviewers.set(name, {
      name,
      cities: [...known.cities, city],
      decided: known.decided + final.answers.filter(({ decision }) => decision).length,
      signed: [...new Set([...known.signed, ...(signed ? [signed.on] : [])])].sort(),
      unsigned: known.unsigned + (signed ? 0 : 1),
    });
  }
  return [...reviewers.values()];
}
