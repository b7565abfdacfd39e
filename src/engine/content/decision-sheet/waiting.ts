/** What waits for a decision: in one review, or in a whole programme. */
import type { Scored, Submissions, WorkItem } from "../../cohort/index.ts";
import { type Locale, type Programme, type Standard, say } from "../../model/index.ts";
import { type QueueEntry, recordOf } from "../../review/index.ts";
import { doubtWords, medianWords } from "../shared/doubts.ts";

export interface WaitingAnswer {
  readonly city: string;
  readonly name: string;
  readonly input: string;
  readonly scored: Scored;
  /** What the row is about, for the program that reads it. */
  readonly record: string;
  /** Points of the total. */
  readonly stake?: string;
  readonly doubt?: string;
  /** What the city answered in the phase before, and what its peers answer. */
  readonly before?: string;
  readonly median?: string;
}

/** `scored`: with the review that the entries are of. */
export function waitingInReview(
  entries: readonly QueueEntry[],
  scored: Scored,
  standard: Standard,
  locale: Locale,
): readonly WaitingAnswer[] {
  const { id, name } = scored.assessment.city;
  return entries.map(({ input }) => ({
    city: id,
    name: say(name, locale),
    input,
    scored,
    record: recordIn(id, input, scored, standard),
  }));
}

export function waitingInProgramme(
  items: readonly WorkItem[],
  {
    programme,
    standard,
    submissions,
    phase,
  }: {
    readonly programme: Programme;
    readonly standard: Standard;
    readonly submissions: Submissions;
    readonly phase: string;
  },
  locale: Locale,
): readonly WaitingAnswer[] {
  const names = new Map(programme.cities.map(({ id, name }) => [id, say(name, locale)]));
  return items.flatMap((item): readonly WaitingAnswer[] => {
    const { city, input, stake, before } = item;
    const state = submissions.get(city)?.get(phase);
    if (state?.status !== "scored") return [];
    const { scored } = state;
    return [
      {
        city,
        name: names.get(city) ?? city,
        input,
        scored,
        record: recordIn(city, input, scored, standard),
        stake,
        doubt: doubtWords(item, locale),
        ...(before === undefined ? {} : { before }),
        median: medianWords(item, standard, locale),
      },
    ];
  });
}

function recordIn(city: string, input: string, { assessment, review, files }: Scored, standard: Standard): string {
  return recordOf(city, input, { standard, assessment, files: files?.() ?? new Map(), ...(review ? { review } : {}) });
}
