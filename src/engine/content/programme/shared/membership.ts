/** Cities that left the programme, with what they submitted before, and cities that were renamed. */

import { departedSentence } from "../../../catalogue/programme-findings.ts";
import { type Block, named, numbers, table, text } from "../../../document/blocks.ts";
import { departureWords } from "../../shared/departure.ts";
import { totalCell } from "./cells.ts";
import type { City, ProgrammeSubject } from "./subject.ts";

/** Which cities are not assessed as they left; nothing where none did. */
export function departedText({ departed: all, join, locale }: ProgrammeSubject): readonly Block[] {
  if (all.length === 0) return [];
  return [text(departedSentence[locale]({ cities: join(all.map(({ name }) => name)), count: all.length }))];
}

export function departed(subject: ProgrammeSubject) {
  const { words, outcome, say, locale, day, phases } = subject;
  const leftOf = ({ outcome: { city } }: City) => city.left;
  return table(subject.departed, {
    caption: words.departedCities,
    note: words.departedNote,
    columns: [
      named(words.city, ({ name }) => name),
      named(words.since, (city) => day(leftOf(city)?.on)),
      named(words.reason, (city) => {
        const left = leftOf(city);
        return left ? { text: departureWords(outcome.programme, left, locale), note: say(left.because) } : "";
      }),
      ...phases.map(({ id, title }) => numbers<City>(title, (city) => totalCell(subject, city, id))),
    ],
  });
}

export function renamed({ words, outcome: { programme }, say, day }: ProgrammeSubject) {
  const rows = programme.cities.flatMap(({ name, former }) => former.map((each) => ({ ...each, now: name })));
  return table(rows, {
    caption: words.renamedCities,
    columns: [
      named(words.city, ({ now }) => say(now)),
      named(words.formerName, ({ name }) => say(name)),
      named(words.calledUntil, ({ until }) => day(until)),
      named(words.reason, ({ because }) => say(because)),
    ],
  });
}
