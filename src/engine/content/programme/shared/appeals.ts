/** Appeals: what was objected to, what was decided, and the total before and after. */

import { appealStates } from "../../../catalogue/programme-states.ts";
import type { AppealOutcome } from "../../../cohort/index.ts";
import { type Block, named, numbers, table } from "../../../document/blocks.ts";
import type { ProgrammeSubject } from "./subject.ts";

export function appeals(subject: ProgrammeSubject): readonly Block[] {
  const { words, outcome, cities, departed, say, day, speak, phaseTitle, score } = subject;
  if (outcome.appeals.length === 0) return [];
  const names = new Map([...cities, ...departed].map(({ id, name }) => [id, name]));
  return [
    table(outcome.appeals, {
      caption: words.appeals,
      note: words.appealsNote,
      columns: [
        named(words.city, ({ appeal: { city, phase } }) => ({
          text: names.get(city) ?? city,
          note: phaseTitle(phase),
        })),
        named(words.lodged, ({ appeal: { on, report } }) => ({ text: day(on), note: say(report) })),
        named(words.ground, ({ appeal: { ground } }) => say(ground)),
        named(words.decision, ({ appeal: { decision } }) =>
          decision
            ? {
                text: speak(appealStates[decision.outcome]),
                note: [day(decision.on), say(decision.because), say(decision.by)]
                  .filter((part) => part !== "")
                  .join(words.semicolon),
              }
            : speak(appealStates.open),
        ),
        numbers(words.before, ({ appeal }) => appeal.before),
        numbers<AppealOutcome>(words.after, ({ appeal, now, fits }) => ({
          text: appeal.decision?.after ?? "–",
          note: fits === false && now !== undefined ? words.scoredNow({ score: score(now) }) : "",
          tone: fits === false ? "late" : "",
        })),
      ],
    }),
  ];
}
