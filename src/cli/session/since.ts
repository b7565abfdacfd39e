/** Why a score differs from that of an earlier submission of the same city, scored by the same rules. */

import { type Change, comparable, type Diagnostic, dayText, explainChange } from "../../engine/index.ts";
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
  return { before, change: explainChange(after.standard, before, after), diagnostics };
}

function refuseOther(file: string, before: ScoredAssessment, after: ScoredAssessment): void {
  const { reference } = after.standard;
  if (!comparable(before.result, after.result)) {
    const one = before.standard.reference;
    throw refusal(notComparable, { a: file, one, b: reference, other: otherScoring(reference) });
  }
  const [earlier, later] = [before.assessment, after.assessment];
  if (earlier.city.id !== later.city.id)
    throw refusal(otherCity, { a: file, one: earlier.city.id, other: later.city.id });
  const [one, other] = [earlier.period.to, later.period.to];
  if (one > other) throw refusal(notEarlier, { a: file, one: dayText(one), other: dayText(other), flag: "--since" });
}
