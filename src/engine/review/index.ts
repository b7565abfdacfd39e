export {
  atTheirCells,
  byRow,
  type CityDecisions,
  citiesIn,
  decisionColumns,
  decisionTable,
  type Reviewable,
  recordOf,
  type SheetDecision,
  sheetDecisions,
} from "./decision-sheet.ts";
export { type FilledRow, filledRows, type TableForm } from "./filled-rows.ts";
export { findingsOn, progress, type QueueEntry, queriesPut, queue, type ReviewProgress, unverified } from "./queue.ts";
export { type Rebased, type Remembered, rebase } from "./rebase.ts";
export { type Agreement, agreementOf, type Reconciliation, reconcile } from "./reconcile.ts";
export { replyColumns, replyTable, sheetReplies } from "./reply-sheet.ts";
export {
  addDecisions,
  addLetter,
  addReplies,
  askedAbout,
  carryOver,
  type NewDecision,
  type NewReply,
  newReview,
  type QueueLine,
  setReconciled,
  sign,
  signatureIn,
  writtenDecision,
} from "./review-text.ts";
