/** The totals that cities set out to reach, and whether they did. */

import { targetStates } from "../../../catalogue/programme-states.ts";
import type { Cell } from "../../../document/blocks.ts";
import { Decimal } from "../../../quantity/index.ts";
import type { City, ProgrammeSubject } from "./subject.ts";

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
