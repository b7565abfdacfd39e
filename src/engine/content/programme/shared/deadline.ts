/** By when a city can still do something about its verdict. */

import type { City, ProgrammeSubject } from "./subject.ts";

/** The last day of a waiver, else the day the next phase is due; "" where the programme has neither. */
export function deadline({ outcome: { programme, phase, asOf }, day }: ProgrammeSubject, { outcome }: City): string {
  const waived = outcome.judgements.flatMap(({ state, waiver }) =>
    state === "waived" && waiver ? [waiver.until] : [],
  );
  const judged = programme.phases.findIndex(({ id }) => id === phase);
  const next = programme.phases.slice(judged + 1).flatMap(({ due }) => (due !== undefined && due >= asOf ? [due] : []));
  return day([...waived.toSorted(), ...next][0]);
}
