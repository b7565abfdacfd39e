/** What was due in a phase and was not there in time. A submission carries no day of receipt: only one that is not there is late. */
import type { Phase } from "../model/index.ts";
import { parseDay } from "../quantity/index.ts";
import type { ResultDocument } from "../schema/types.gen.ts";
import { isSigned } from "./acceptance.ts";

export interface Lateness {
  /** review-signed-late: it is there now, and came after the day. */
  readonly what: "submission" | "review" | "review-signed-late";
  readonly days: number;
}

/** `result`: of the submission, where it is scored; `submitted`: whether there is one. */
export function lateness(
  { due, reviewDue }: Phase,
  { submitted, result }: { readonly submitted: boolean; readonly result?: ResultDocument | undefined },
  asOf: string,
): Lateness | undefined {
  if (!submitted) return after(due, asOf, "submission");
  const on = result && isSigned(result, asOf) ? result.review?.signed?.on : undefined;
  return on === undefined ? after(reviewDue, asOf, "review") : after(reviewDue, on, "review-signed-late");
}

function after(due: string | undefined, day: string, what: Lateness["what"]): Lateness | undefined {
  const [from, to] = [due === undefined ? undefined : parseDay(due), parseDay(day)];
  return from === undefined || to === undefined || to <= from ? undefined : { what, days: to - from };
}
