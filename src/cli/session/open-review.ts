/** What the review commands begin and end with: a review that can be read, or an error that lists what is wrong with it. */
import { type Checked, progress, type QueueEntry, replyState } from "../../engine/index.ts";
import { checkReviewText, type OpenReview, readOpenReview } from "../files/open-review.ts";
import type { ScoredAssessment } from "../files/score-file.ts";
import type { Standards } from "../files/standards.ts";
import { flagIncomplete } from "../usage-rules.ts";
import { CliError, exits } from "./cli-error.ts";
import type { ReviewProgressPrinted } from "./printed-reviews.ts";
import { refusal } from "./refusal.ts";

export async function openReview(file: string, standards: Standards, assessmentFile?: string): Promise<OpenReview> {
  return readable(await readOpenReview(file, standards, assessmentFile));
}

/** Checks a text before it is written. */
export function checkText(text: string, file: string, scored: ScoredAssessment): OpenReview {
  return readable(checkReviewText(text, file, scored));
}

function readable({ value, diagnostics }: Checked<OpenReview>): OpenReview {
  if (!value) throw new CliError(exits.unreadable, diagnostics);
  return value;
}

/** The name of a person who decides or signs; it may not be blank. */
export function nameOf(flag: string, written: string): string {
  if (written.trim() === "") throw refusal(flagIncomplete, { flag: `--${flag}` });
  return written;
}

/** How far a review has come, for programs. */
/** `asOf`: the day for which replies are overdue. */
export function progressDocument(entries: readonly QueueEntry[], asOf: string): ReviewProgressPrinted {
  const { open, ...counts } = progress(entries);
  return {
    citymark: "review-progress/1",
    ...counts,
    open: open.map(({ decision, ...entry }) => {
      const reply = decision?.verdict === "query" ? replyState(decision, asOf) : undefined;
      return { ...entry, ...(decision ? { decision: decision.verdict } : {}), ...(reply ? { reply } : {}) };
    }),
  };
}
