import * as assessment from "./rules/assessment/index.ts";
import * as log from "./rules/log.ts";
import * as pack from "./rules/pack.ts";
import * as review from "./rules/review.ts";
import * as submission from "./rules/submission.ts";

/** Rules that report that a file, the standard or the submission of a review is not what was recorded. */
export const integrityRules: ReadonlySet<string> = new Set([
  assessment.evidenceChanged.id,
  assessment.lockChanged.id,
  log.broken.id,
  review.otherAssessment.id,
  review.answerChanged.id,
  ...Object.values(pack).flatMap(({ id, severity }) => (severity === "error" ? [id] : [])),
  ...Object.values(submission).map(({ id }) => id),
]);
