export { type Accepted, isSigned, type Judgement, type Lack } from "./acceptance.ts";
export { type AppealOutcome, checkAppeals } from "./appeals.ts";
export {
  type Cause,
  type Change,
  type ChangedIndicator,
  causes,
  type EarlierEdition,
  type Effect,
  explainAcross,
  explainChange,
  type Submission,
} from "./change.ts";
export { type Columns, columnsOf, totalsUnder } from "./columns.ts";
export { type Comparison, comparable, comparison, nodeOf, type Outline, outlineOf } from "./comparison.ts";
export { type Contender, contenderOf } from "./contender.ts";
export { type DoubleReview, fewestForSeverity } from "./double-review.ts";
export { drawSample, frameDigest } from "./draw-sample.ts";
export { type ErrorRate, errorRate } from "./error-rate.ts";
export type { Keep } from "./keep.ts";
export { type Lateness, lateness, type Timed } from "./lateness.ts";
export { type Lesson, lessons } from "./lessons.ts";
export { departureIn } from "./membership.ts";
export type {
  CityOutcome,
  PhaseState,
  ProgrammeOutcome,
  Scored,
  SubmissionState,
  Submissions,
  Unreadable,
} from "./outcome.ts";
export {
  evaluateProgramme,
  type ProgrammeEvaluation,
  ProgrammeEvaluator,
  type ProgrammeFrame,
} from "./programme.ts";
export { type Ranked, type Ranking, type RankOptions, rank, rankContenders } from "./rank.ts";
export { changedSinceReceipt, type Receipt, receiptIn } from "./receipt.ts";
export { addSample } from "./sample-text.ts";
export { sampledIn } from "./sampled.ts";
export { checkSamples, type SampleOutcome, sampleOutcome, sampleOutcomes } from "./samples.ts";
export {
  chosenRows,
  groupTotals,
  type StatusGroup,
  type StatusOrder,
  type StatusQuery,
  type StatusRow,
  type StatusTotals,
  type Submitted,
  type SubmittedProgramme,
  statusGroups,
  statusOrders,
  statusRows,
  statusTotals,
} from "./status.ts";
export type { CohortSummary, Spread } from "./summary.ts";
export { type Threshold, thresholdOf } from "./threshold.ts";
export { type Doubt, doubtKinds, type Load, type WorkItem, type WorkQueue, workQueue } from "./work-queue.ts";
