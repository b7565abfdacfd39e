/** Whether a submission belongs where it lies: to this programme, this city, this phase, and the phase's period. */
import { type Assessment, type Diagnostic, diagnose, type Programme, type Text } from "../model/index.ts";
import type { SourceDocument } from "../parse/index.ts";
import { dayText } from "../quantity/index.ts";
import * as rules from "./rules/programme.ts";

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
  if (owner && !isOf(assessment.city, owner))
    found.push(
      diagnose(rules.otherCity, document.where(["city"]), {
        city,
        found: `${assessment.city.id} ${all(assessment.city.name)}`,
        expected: `${city} ${all(owner.name)}`,
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
 * A city is known by the programme's id for it, or by its name. An assessment may carry an official code instead of that id,
 * and where the two have no language in common a name says nothing.
 */
function isOf(given: Assessment["city"], owner: { readonly id: string; readonly name: Text }): boolean {
  if (given.id === owner.id) return true;
  const shared = (["zh", "en"] as const).flatMap((locale) => {
    const [one, other] = [inLanguage(given.name, locale), inLanguage(owner.name, locale)];
    return one === undefined || other === undefined ? [] : [one === other];
  });
  return shared.length === 0 || shared.includes(true);
}

/** A plain text stands for every language. */
function inLanguage(name: Text, locale: "zh" | "en"): string | undefined {
  return (typeof name === "string" ? name : name[locale])?.normalize("NFC").trim().toLowerCase();
}

function all(name: Text): string {
  return typeof name === "string" ? name : [name.zh, name.en].filter((each) => each !== undefined).join(" / ");
}
