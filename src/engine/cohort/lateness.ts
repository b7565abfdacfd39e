/** What was due in a phase and was not there in time. A submission has no day of receipt: only one that is missing is late. */
import type { Phase } from "../model/index.ts";
import { parseDay } from "../quantity/index.ts";
import { isSigned } from "./acceptance.ts";
import type { SubmissionState } from "./outcome.ts";

export interface Lateness {
  /** review-signed-late: it is signed now, after the day on which it was due. */
  readonly what: "submission" | "review" | "review-signed-late";
  readonly days: number;
}

export function lateness(
  { due, reviewDue }: Phase,
  state: SubmissionState | undefined,
  asOf: string,
): Lateness | undefined {
  if (!state || state.status === "missing") return after(due, asOf, "submission");
  const result = state.status === "scored" ? state.scored.result : undefined;
  const on = result && isSigned(result, asOf) ? result.review?.signed?.on : undefined;
  return on === undefined ? after(reviewDue, asOf, "review") : after(reviewDue, on, "review-signed-late");
}

function after(due: string | undefined, day: string, what: Lateness["what"]): Lateness | undefined {
  const [from, to] = [due === undefined ? undefined : parseDay(due), parseDay(day)];
  return from === undefined || to === undefined || to <= from ? undefined : { what, days: to - from };
}
