/** What a city submits: an assessment with its files, read and scored. */
export { type AnswerChange, type AnsweredBy, answerChangeKinds, answerChanges } from "./answer-changes.ts";
export { type Attachments, attachmentsOf, type FilesByPath, noAttachments } from "./attachments.ts";
export { hasBegun } from "./begun.ts";
export { type EvidenceUse, evidenceUse } from "./evidence-use.ts";
export { type ReadSubmission, readAnswers, readSubmission, type SubmissionSources } from "./read.ts";
export {
  type ReviewSource,
  type ScoredAssessment,
  type ScoredSubmission,
  scoreRead,
  scoreSubmission,
} from "./score.ts";
export { type ScoreOptions, scoreFiles } from "./score-files.ts";
export { supposeAnswers } from "./suppose.ts";
