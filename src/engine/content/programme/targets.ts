/** Targets for the total, and which cities reached them. */

import { targetsSentence } from "../../catalogue/programme-phrases.ts";
import { type Chapter, drawn, named, numbers, table, text } from "../../document/blocks.ts";
import { cityOfCohort, totalCell } from "./shared/cells.ts";
import { scaleAxis } from "./shared/scale-axis.ts";
import type { City, ProgrammeSubject } from "./shared/subject.ts";
import { targetCounts, targetOf, targetState } from "./shared/targets.ts";

/** Nothing where no city has a target. */
export function targets(subject: ProgrammeSubject): readonly Chapter[] {
  const { words, locale, cities } = subject;
  if (cities.every(({ outcome }) => outcome.phases.every(({ target }) => target === undefined))) return [];
  return [
    {
      id: "targets",
      title: words.targetsMet,
      pages: false,
      parts: [],
      blocks: [text(targetsSentence[locale](targetCounts(subject))), overview(subject)],
    },
  ];
}

function overview(subject: ProgrammeSubject) {
  const { words, cities, phases, phase, phaseTitle, score, gain, place } = subject;
  const judged = phases.findIndex(({ id }) => id === phase);
  const earlier = phases.slice(0, judged).filter(({ id }) => cities.some((city) => targetOf(city, id).target));
  return table(cities, {
    caption: words.targets,
    note: words.targetsNote,
    shape: "chart",
    columns: [
      named(words.city, cityOfCohort),
      drawn(
        words.scoreAndTarget,
        (city) => {
          const total = city.total();
          const { target } = targetOf(city, phase);
          const bar = { kind: "bar", at: total && place(total), low: 0, high: 0, tone: "step-4" } as const;
          return target ? { ...bar, target: place(target) } : bar;
        },
        scaleAxis(subject),
      ),
      numbers(words.total, (city) => totalCell(subject, city)),
      numbers(words.target, (city) => {
        const { target } = targetOf(city, phase);
        return target ? { text: score(target), exact: target.toString() } : words.noTarget;
      }),
      numbers(words.distance, (city) => {
        const [total, { target }] = [city.total(), targetOf(city, phase)];
        return total && target ? gain(target, total).text : "–";
      }),
      named(phaseTitle(phase), (city) => targetState(subject, city, phase)),
      ...earlier.map(({ id, title }) => named<City>(title, (city) => targetState(subject, city, id))),
    ],
  });
}
