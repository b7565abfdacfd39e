/** What a city hands in: an assessment with the files beside it, read and scored. */
export { type Attachments, noAttachments } from "./attachments.ts";
export { type ReadSubmission, readSubmission, type SubmissionSources } from "./read.ts";
export {
  type ReviewSource,
  type ScoredAssessment,
  type ScoredSubmission,
  scoreRead,
  scoreSubmission,
} from "./score.ts";
