/** Why a score differs from that of an earlier submission of the same city, by the same rules or by those before them. */

import {
  bridge,
  type Change,
  comparable,
  type Diagnostic,
  dayText,
  explainAcross,
  explainChange,
  headline,
  isBridged,
} from "../../engine/index.ts";
import { type ScoredAssessment, scoreFile } from "../files/score-file.ts";
import type { Standards } from "../files/standards.ts";
import { notComparable, notEarlier, otherCity } from "../request-rules.ts";
import { CliError, codeFor, exits } from "./cli-error.ts";
import { otherScoring } from "./not-comparable.ts";
import { refusal } from "./refusal.ts";

interface Earlier {
  readonly file: string;
  readonly review: string | undefined;
}

export interface SinceThen {
  readonly before: ScoredAssessment;
  /** None where one of the two has no total. */
  readonly change: Change | undefined;
  /** What was found in the earlier submission and its review. */
  readonly diagnostics: readonly Diagnostic[];
}

export async function since(
  after: ScoredAssessment,
  { file, review }: Earlier,
  standards: Standards,
): Promise<SinceThen> {
  const { scored: before, diagnostics } = await scoreFile(file, standards, { review });
  if (!before) throw new CliError(Math.max(exits.unreadable, codeFor(diagnostics)), diagnostics);
  refuseOther(file, before, after);
  return { before, change: changeBetween(before, after), diagnostics };
}

/** By one set of rules, or from an edition to the one that replaces it. */
function changeBetween(before: ScoredAssessment, after: ScoredAssessment): Change | undefined {
  if (comparable(before.result, after.result)) return explainChange(after.standard, before, after);
  const total = headline(before.result).outcome.score;
  const earlier = bridge(before.standard, after.standard, before);
  return explainAcross(after.standard, { ...earlier, own: { standard: before.standard.reference, total } }, after);
}

function refuseOther(file: string, before: ScoredAssessment, after: ScoredAssessment): void {
  const { reference } = after.standard;
  if (!comparable(before.result, after.result) && !isBridged(before.standard, after.standard)) {
    const one = before.standard.reference;
    throw refusal(notComparable, { a: file, one, b: reference, other: otherScoring(reference) });
  }
  const [earlier, later] = [before.assessment, after.assessment];
  if (earlier.city.id !== later.city.id)
    throw refusal(otherCity, { a: file, one: earlier.city.id, other: later.city.id });
  const [one, other] = [earlier.period.to, later.period.to];
  if (one > other) throw refusal(notEarlier, { a: file, one: dayText(one), other: dayText(other), flag: "--since" });
}
