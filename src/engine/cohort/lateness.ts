/** What was due in a phase and was not there in time: submissions by the day of receipt, reviews by that of the signature. */
import type { Phase } from "../model/index.ts";
import { parseDay } from "../quantity/index.ts";
import type { ResultDocument } from "../schema/types.gen.ts";
import { isSigned } from "./acceptance.ts";
import type { Receipt } from "./receipt.ts";

export interface Lateness {
  /** submission, review: it is not there yet. submitted-late, review-signed-late: it came after the day on which it was due. */
  readonly what: "submission" | "submitted-late" | "review" | "review-signed-late";
  readonly days: number;
}

/** What of a submission bears on its days: of a state as read, or as it is presented. */
export interface Timed {
  readonly status: "scored" | "unreadable" | "missing";
  readonly result?: ResultDocument | undefined;
  readonly receipt?: Pick<Receipt, "on"> | undefined;
}

/** The submission first. One of which no receipt is recorded is not called late once it is there. */
export function lateness(
  { due, reviewDue }: Phase,
  { status, result, receipt }: Timed,
  asOf: string,
): readonly Lateness[] {
  if (status === "missing" || (receipt && receipt.on > asOf)) return after(due, asOf, "submission");
  const on = result && isSigned(result, asOf) ? result.review?.signed?.on : undefined;
  return [
    ...(receipt ? after(due, receipt.on, "submitted-late") : []),
    ...(on === undefined ? after(reviewDue, asOf, "review") : after(reviewDue, on, "review-signed-late")),
  ];
}

function after(due: string | undefined, day: string, what: Lateness["what"]): readonly Lateness[] {
  const [from, to] = [due === undefined ? undefined : parseDay(due), parseDay(day)];
  return from === undefined || to === undefined || to <= from ? [] : [{ what, days: to - from }];
}
