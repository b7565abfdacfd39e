/** Why a score differs from that of an earlier submission of the same city, scored by the same rules. */
import { type Change, comparable, type Diagnostic, dayText, explainChange } from "../../engine/index.ts";
import { type ScoredAssessment, scoreFile } from "../files/score-file.ts";
import type { Standards } from "../files/standards.ts";
import type { Words } from "../terminal/words.ts";
import { CliError, codeFor, exits } from "./cli-error.ts";

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
  words: Words,
): Promise<SinceThen> {
  const { scored: before, diagnostics } = await scoreFile(file, standards, { review });
  if (!before) throw new CliError(Math.max(exits.unreadable, codeFor(diagnostics)), "", diagnostics);
  const refusal = whyRefused(file, before, after, words);
  if (refusal !== undefined) throw new CliError(exits.usage, refusal);
  return { before, change: explainChange(after.standard, before, after), diagnostics };
}

function whyRefused(file: string, before: ScoredAssessment, after: ScoredAssessment, words: Words): string | undefined {
  const { reference } = after.standard;
  if (!comparable(before.result, after.result)) {
    const one = before.standard.reference;
    return words.notComparable({ a: file, one, b: reference, other: words.otherScoring({ edition: reference }) });
  }
  const [earlier, later] = [before.assessment, after.assessment];
  if (earlier.city.id !== later.city.id)
    return words.otherCity({ a: file, one: earlier.city.id, other: later.city.id });
  if (earlier.period.to > later.period.to)
    return words.laterPeriod({ a: file, one: dayText(earlier.period.to), other: dayText(later.period.to) });
  return undefined;
}
