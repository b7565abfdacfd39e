export type { Aggregation } from "../schema/types.gen.ts";
export type { Answer, AnswerStatus, AnswerValue, Assessment, Evidence, Found, Practice, Row } from "./assessment.ts";
export { type Crosswalk, type Relation, type RelationKind, relationKinds, relationWords } from "./crosswalk.ts";
export { defined, given } from "./defined.ts";
export {
  type Checked,
  type Diagnostic,
  diagnose,
  type Facts,
  hasErrors,
  type Path,
  type Position,
  type Span,
  type Where,
} from "./diagnostic.ts";
export { bytesDigest, canonicalJson, digest, utf8Bytes } from "./digest.ts";
export { engine } from "./engine.ts";
export { evidenceKind } from "./evidence-kinds.ts";
export type { Formula, Sign } from "./formula.ts";
export { headline } from "./headline.ts";
export { inUnit } from "./in-unit.ts";
export * from "./input.ts";
export { type LogEntry, type LogLine, logWith, received, textDigest } from "./log.ts";
export * from "./method.ts";
export * from "./node.ts";
export type { Outcome } from "./outcome.ts";
export {
  type AcceptanceRule,
  type Appeal,
  type Departure,
  type Drawn,
  type FormerName,
  type Location,
  type Participant,
  type Phase,
  type Programme,
  type Reviewer,
  type Sample,
  type SampleSize,
  type Stratifier,
  type Stratum,
  sizeText,
  stratifiers,
  type Waiver,
} from "./programme.ts";
export * from "./rating.ts";
export {
  type Decision,
  isVerified,
  type Judged,
  type Lapse,
  queryMark,
  type Reconciled,
  type Reply,
  type Review,
  replyState,
  type Seen,
  type SignedPart,
  type Verdict,
  verdictWords,
} from "./review.ts";
export {
  type FactsArgument,
  type FactsOf,
  type FactValue,
  fill,
  placeholders,
  type Rule,
  type RuleWords,
  rule,
  type Sentence,
  type Severity,
  type Worded,
} from "./rule.ts";
export { catalogue, type Named, type Phrase, type Said, type Spoken, speak } from "./said.ts";
export { type Scale, scaleOf, totalScale } from "./scale.ts";
export * from "./source.ts";
export * from "./standard.ts";
export type { ChangeClaim, ChangeNote, Replaces, Successor } from "./succession.ts";
export type { TailoredChange, TailoringKind } from "./tailoring.ts";
export { type Locale, say, type Text } from "./text.ts";
export { hasPlace, unfitEvidence, unstatedEvidence } from "./wanted-evidence.ts";
export { isTrue, readText } from "./written.ts";
