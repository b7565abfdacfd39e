/** Whether a submission belongs where it lies: to this programme, this city, this phase, and the phase's period. */

import type { SourceDocument } from "../intake/index.ts";
import {
  type Assessment,
  type Diagnostic,
  diagnose,
  type Participant,
  type Programme,
  type Text,
} from "../model/index.ts";
import { dayText } from "../quantity/index.ts";
import * as rules from "./rules/programme/index.ts";
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
  if (owner && isOf(assessment.city, owner, cities) && isNamed(assessment.city.name, owner) === false)
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
 * city of the programme is called so; or by one of the city's names where id and name are nobody else's. An assessment may carry an official code instead of that id.
 */
function isOf(given: Assessment["city"], owner: Participant, cities: readonly Participant[]): boolean {
  const named = isNamed(given.name, owner);
  const others = cities.filter((each) => each !== owner);
  if (given.id === owner.id) return named !== false || !others.some((each) => isNamed(given.name, each) === true);
  return named === true && !others.some((each) => given.id === each.id || isNamed(given.name, each) === true);
}

/** By its name or by one that it had before. */
function isNamed(given: Text, { name, former }: Participant): boolean | undefined {
  if (former.some((each) => sameName(given, each.name) === true)) return true;
  return sameName(given, name);
}
