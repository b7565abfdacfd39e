/** The totals that cities set out to reach, and whether they did. */

import { targetsSentence } from "../../catalogue/programme-phrases.ts";
import { targetStates } from "../../catalogue/programme-states.ts";
import { type Cell, type Chapter, cell, drawn, named, numbers, picture, table, text } from "../../document/blocks.ts";
import { Decimal } from "../../quantity/index.ts";
import { totalCell } from "./acceptance.ts";
import { scaleAxis } from "./overview.ts";
import type { City, ProgrammeSubject } from "./subject.ts";

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

export function targetCounts(subject: ProgrammeSubject) {
  const all = subject.cities.map((city) => targetOf(city, subject.phase));
  return {
    phase: subject.phaseTitle(subject.phase),
    all: all.filter(({ target }) => target !== undefined).length,
    met: all.filter(({ met }) => met === true).length,
    missed: all.filter(({ met }) => met === false).length,
    open: all.filter(({ target, met }) => target !== undefined && met === undefined).length,
  };
}

export function targetOf(city: City, phase: string) {
  const { target, met } = city.outcome.phases.find((each) => each.phase === phase) ?? {};
  return { target: target === undefined ? undefined : new Decimal(target), met };
}

export function targetState({ speak }: ProgrammeSubject, city: City, phase: string): Cell {
  const { target, met } = targetOf(city, phase);
  const state = target === undefined ? "none" : met === undefined ? "open" : met ? "met" : "not-met";
  return { text: speak(targetStates[state]), tone: state === "open" ? "undecided" : state };
}

function overview(subject: ProgrammeSubject) {
  const { words, cities, phases, phase, phaseTitle, score, gain, place } = subject;
  const judged = phases.findIndex(({ id }) => id === phase);
  const earlier = phases.slice(0, judged).filter(({ id }) => cities.some((city) => targetOf(city, id).target));
  const rows = cities.map((city) => {
    const total = city.total();
    const { target } = targetOf(city, phase);
    const bar = { at: total && place(total), low: 0, high: 0, tone: "step-4" };
    return [
      { text: city.name, note: city.cohort, to: city.page },
      picture({ kind: "bar", ...bar, ...(target ? { target: place(target) } : {}) }),
      totalCell(subject, city),
      target ? { text: score(target), exact: target.toString() } : cell(words.noTarget),
      cell(total && target ? gain(total.minus(target)) : "–"),
      targetState(subject, city, phase),
      ...earlier.map(({ id }) => targetState(subject, city, id)),
    ];
  });
  return table(
    words.targets,
    [
      named(words.city),
      drawn(words.scoreAndTarget, scaleAxis(subject)),
      numbers(words.total),
      numbers(words.target),
      numbers(words.distance),
      named(phaseTitle(phase)),
      ...earlier.map(({ title }) => named(title)),
    ],
    rows,
    { shape: "chart", note: words.targetsNote },
  );
}
