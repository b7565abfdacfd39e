export { type AgainstOutcome, type ColumnComparison, testAgainst } from "./against.ts";
export { assessmentForm, type FilledForm } from "./assessment-form.ts";
export { type AssessmentSchema, assessmentSchema } from "./assessment-schema.ts";
export { compileStandard, readCompiledStandard } from "./compiled-standard.ts";
export * from "./crosswalk/index.ts";
export {
  type Aspect,
  diffEditions,
  type Edition,
  type EditionChange,
  type EditionDetail,
  type EditionDiff,
} from "./diff/index.ts";
export { departmentsAsked, evidenceColumns, statuses } from "./form/codes.ts";
export { line, type Option, optionsOf } from "./form/question-words.ts";
export { type FormFrame, formOrigin, formReference, readForm } from "./form/read-form.ts";
export {
  type AssessedCity,
  type ChangedScore,
  type CityImpact,
  type EditionImpact,
  editionImpact,
  type RankedImpact,
  type Side,
} from "./impact/index.ts";
export { lintStandard } from "./lint.ts";
export { type Collected, collectAnswers } from "./merge/collect.ts";
export { type AnswerPart, shortAnswer } from "./merge/held.ts";
export {
  type AnswerMerge,
  addMerges,
  answerMerges,
  type Brought,
  lastMergeOf,
  type Merge,
  type MergeLog,
  mergeOf,
  whoIs,
} from "./merge/merge-log.ts";
export {
  type Bridged,
  bridge,
  type CarriedAnswers,
  carryAnswers,
  isBridged,
  type Migrated,
  type Migration,
  migrateAssessment,
  unaskedBy,
} from "./migration/index.ts";
export { type NewProgramme, newProgramme } from "./new-programme.ts";
export { readStandard } from "./read-standard.ts";
export { againstRelease, releasedText } from "./release.ts";
export { type Cohorts, checkSuccession, compareVersions, Origins, smallestVersion } from "./succession/index.ts";
export { type TableId, tables } from "./table/columns.ts";
export { rowsOf, type WrittenRow } from "./table/of-standard.ts";
export { type TableRow, type Tables, tableRows } from "./table/rows.ts";
export { type NewStandard, standardFromTables } from "./table/to-standard.ts";
export { baseFolder, tailoringFile } from "./tailoring/read.ts";
export type { ReadStandard } from "./tailoring/whole.ts";
export { type VectorCoverage, vectorCoverage } from "./vector-coverage.ts";
export { type CaseOutcome, type Expectation, testVectors, type VectorsOutcome } from "./vectors.ts";
export { type WorkedExample, workedExamples } from "./worked-examples.ts";
