/** After a resubmission: which decisions still stand, because what they were made on is unchanged. */
import type { Assessment, Decision, Seen } from "../model/index.ts";
import { type EvidenceFiles, isAsSeen } from "../validate/index.ts";

/** What a reviewer saw when deciding, as the file says or as the earlier submission shows. */
export interface Remembered {
  readonly decision: Decision;
  readonly saw?: Seen;
}

export interface Rebased {
  readonly holds: readonly Decision[];
  /** Their grounds have changed, or nobody wrote down what was seen. */
  readonly lookAgain: readonly { readonly decision: Decision; readonly why: "changed" | "not-recorded" }[];
}

export function rebase(remembered: readonly Remembered[], assessment: Assessment, files?: EvidenceFiles): Rebased {
  const holds: Decision[] = [];
  const lookAgain: Rebased["lookAgain"][number][] = [];
  for (const { decision, saw } of remembered) {
    const answer = assessment.answers.get(decision.input);
    if (saw && answer && isAsSeen(saw, answer, assessment.evidence, files)) holds.push(decision);
    else lookAgain.push({ decision, why: saw ? "changed" : "not-recorded" });
  }
  return { holds, lookAgain };
}
