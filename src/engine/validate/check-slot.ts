/** Whether a submission belongs where it lies: to this programme, this city, this phase, and the phase's period. */

import type { SourceDocument } from "../intake/index.ts";
import { type Assessment, type Diagnostic, diagnose, type Participant, type Programme } from "../model/index.ts";
import { dayText } from "../quantity/index.ts";
import * as rules from "./rules/programme.ts";
import { sameName, wholeName } from "./same-name.ts";

export interface Slot {
  readonly programme: Programme;
  readonly document: SourceDocument;
  readonly assessment: Assessment;
  /** The ids of the folders in which it lies. */
  readonly city: string;
  readonly phase: string;
}

/** What an assessment does not say of its programme and phase is not held against it. */
export function checkSlot({ programme, document, assessment, city, phase }: Slot): readonly Diagnostic[] {
  const { cities, phases } = programme;
  const owner = cities.find(({ id }) => id === city);
  const period = phases.find(({ id }) => id === phase)?.period;
  const named = assessment.programme;
  const [from, to] = [dayText(assessment.period.from), dayText(assessment.period.to)];
  const found: Diagnostic[] = [];
  if (owner && isOf(assessment.city, owner, cities) && sameName(assessment.city.name, owner.name) === false)
    found.push(
      diagnose(rules.otherName, document.where(["city", "name"]), {
        city,
        found: wholeName(assessment.city.name),
        expected: wholeName(owner.name),
      }),
    );
  if (owner && !isOf(assessment.city, owner, cities))
    found.push(
      diagnose(rules.otherCity, document.where(["city"]), {
        city,
        found: `${assessment.city.id} ${wholeName(assessment.city.name)}`,
        expected: `${city} ${wholeName(owner.name)}`,
      }),
    );
  if (named && named.id !== programme.id)
    found.push(
      diagnose(rules.otherProgramme, document.where(["programme", "id"]), { found: named.id, expected: programme.id }),
    );
  if (named?.phase !== undefined && named.phase !== phase)
    found.push(
      diagnose(rules.otherPhase, document.where(["programme", "phase"]), { found: named.phase, expected: phase }),
    );
  if (period && (period.from !== from || period.to !== to))
    found.push(
      diagnose(rules.otherPeriod, document.where(["period"]), {
        phase,
        found: `${from} – ${to}`,
        expected: `${period.from} – ${period.to}`,
      }),
    );
  return found;
}

/**
 * A submission says itself whose it is: by the programme's id for the city, whatever the city is called now unless another
 * city of the programme is called so; or by the city's name where id and name are nobody else's. An assessment may carry an official code instead of that id.
 */
function isOf(given: Assessment["city"], owner: Participant, cities: readonly Participant[]): boolean {
  const named = sameName(given.name, owner.name);
  const others = cities.filter((each) => each !== owner);
  if (given.id === owner.id) return named !== false || !others.some(({ name }) => sameName(given.name, name) === true);
  return named === true && !others.some(({ id, name }) => id === given.id || sameName(given.name, name) === true);
}
