/** The engine: documents in, Result and reports out. Pure: no files, clock, network or locale; it runs in a browser. */
export { plainText } from "./catalogue/plain-text.ts";
export { bracketed, joined, labelled, list } from "./catalogue/punctuation.ts";
export { counted } from "./catalogue/screen-phrases.ts";
export { severities } from "./catalogue/states.ts";
export * from "./cohort/index.ts";
export { presentSummary, presentTotal, type Summary } from "./content/city/summary.ts";
export { type WaitingAnswer, waitingInProgramme, waitingInReview } from "./content/decision-sheet/waiting.ts";
export { answerIn, type FormSection, formSections, hintsOf } from "./content/form/asked.ts";
export { departmentOf, type FormContext, formContext, formTitle } from "./content/form/context.ts";
export { lastAnswer, lastRows } from "./content/form/last-answer.ts";
export { type LiveFinding, liveFindings, reportWords } from "./content/form/live.ts";
export { type FormStart, unpackForm } from "./content/form/start.ts";
export { marksIn, queriesIn } from "./content/letter/index.ts";
export { type Reminder, type ReminderRequest, remindersOf } from "./content/reminder/index.ts";
export * from "./content/screen/index.ts";
export { doubtsText, type Reviewed } from "./content/shared/doubts.ts";
export type { Block, Cell, Part } from "./document/blocks.ts";
export type { Document } from "./document/document.ts";
export * from "./edition/index.ts";
export { answerScope, type Evaluation, evaluate, evaluateHeadline, type Headline } from "./evaluate/index.ts";
export * from "./explain/index.ts";
export {
  annotateWorkbook,
  type CellNote,
  checkCharacters,
  codePoint,
  type Data,
  decodedTable,
  EditableDocument,
  type Grid,
  intakeRules,
  isObject,
  Lines,
  parseCsvGrid,
  parseDocument,
  parseTable,
  parseWorkbook,
  type SourceDocument,
  type SourceText,
} from "./intake/index.ts";
export * from "./model/index.ts";
export { foundAmongPeers, foundSinceLast, type LastTime } from "./plausible/index.ts";
export {
  Decimal,
  dayText,
  parseDay,
  parseQuantity,
  parseUnit,
  publish,
  round,
  roundTogether,
  type Unit,
} from "./quantity/index.ts";
export * from "./render/terminal/index.ts";
export * from "./report/index.ts";
export * from "./review/index.ts";
export type {
  AssessmentDocument,
  DimensionDocument,
  ProjectDocument,
  PublishedAnswer,
  PublishedCoverage,
  PublishedDiagnostic,
  PublishedEvidence,
  PublishedGate,
  PublishedGrade,
  PublishedNode,
  PublishedOutcome,
  PublishedTotal,
  ResultDocument,
  StandardDocument,
  VectorsDocument,
} from "./schema/types.gen.ts";
export * from "./submission/index.ts";
export * from "./validate/index.ts";
export * from "./verify/index.ts";
