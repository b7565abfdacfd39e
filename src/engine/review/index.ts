export {
  atTheirCells,
  byRow,
  type CityDecisions,
  citiesIn,
  decisionColumns,
  type FilledRow,
  filledRows,
  type Reviewable,
  recordOf,
  type SheetDecision,
  sheetDecisions,
} from "./decision-sheet.ts";
export { findingsOn, progress, type QueueEntry, queue, type ReviewProgress, unverified } from "./queue.ts";
export { type Rebased, type Remembered, rebase } from "./rebase.ts";
export { type Reconciliation, reconcile } from "./reconcile.ts";
export {
  addDecisions,
  askedAbout,
  carryOver,
  type NewDecision,
  newReview,
  type QueueLine,
  sign,
  signatureIn,
  writtenDecision,
} from "./review-text.ts";
