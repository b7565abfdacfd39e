/** What is missing, by who holds it. */

import { missingSummary } from "../../catalogue/phrases.ts";
import { missingWhy } from "../../catalogue/states.ts";
import { type MissingInput, missing } from "../../explain/index.ts";
import { headline } from "../../model/index.ts";
import type { Subject } from "../shared/subject.ts";

export interface MissingInputView {
  readonly id: string;
  readonly question: string;
  readonly why: string;
  readonly kind: MissingInput["why"];
  /** What was written where that is wrong; "" otherwise. */
  readonly written: string;
  readonly reason: string;
  readonly expected: string;
  /** Indicators and gates that wait for it. */
  readonly users: readonly { readonly id: string; readonly title: string }[];
  readonly gates: readonly string[];
  readonly points: string;
}

export interface MissingOwnerView {
  readonly owner: string;
  readonly points: string;
  readonly inputs: readonly MissingInputView[];
}

export interface MissingView {
  /** "" where nothing is missing. */
  readonly summary: string;
  readonly owners: readonly MissingOwnerView[];
}

/** `among`: of these questions only. */
export function missingView(subject: Subject, among?: ReadonlySet<string>): MissingView {
  const { words, locale, result } = subject;
  const owners = missing(result, subject.standard, among);
  if (owners.length === 0) return { summary: "", owners: [] };
  const inputs = owners.flatMap((group) => group.inputs);
  // With a review the total is open for what nobody has verified, too: the verdict says so.
  const { low, high } = result.review ? {} : headline(result).outcome;
  return {
    summary: missingSummary[locale]({
      inputs: inputs.length,
      owners: owners.filter(({ owner }) => owner !== undefined).length,
      indicators: new Set(inputs.flatMap(({ indicators }) => indicators)).size,
      low: low === undefined ? "" : subject.score(low),
      high: high === undefined ? "" : subject.score(high),
    }),
    owners: owners.map((group) => ({
      owner: subject.owner(group.owner) || words.noOwner,
      points: subject.points(group.points),
      inputs: group.inputs.map((input) => missingInputView(subject, input)),
    })),
  };
}

function missingInputView(
  subject: Subject,
  { input, answer, why, indicators, gates, points }: MissingInput,
): MissingInputView {
  const { say, speak, words } = subject;
  return {
    id: input.id,
    question: say(input.question),
    why: speak(missingWhy[why]),
    kind: why,
    written: why === "wrong" || why === "contradicted" ? say(answer.written) : "",
    reason: say(answer.reason),
    expected: answer.expected ? `${words.expected} ${say(answer.expected)}` : "",
    users: indicators.map(({ id, title }) => ({ id, title: say(title) })),
    gates: gates.map(({ title }) => say(title)),
    points: indicators.length > 0 || points.greaterThan(0) ? subject.points(points) : "",
  };
}
