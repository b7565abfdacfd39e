/** What of a submission as read bears on its days. */
import type { Timed } from "./lateness.ts";
import type { SubmissionState } from "./outcome.ts";

export function timed(state: SubmissionState): Timed {
  if (state.status === "missing") return state;
  const { status, receipt } = state;
  return { status, receipt, ...(status === "scored" ? { result: state.scored.result } : {}) };
}
