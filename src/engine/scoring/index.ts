/** The ways of scoring: kinds of score and aggregations, each with everything about it in one file. */
export {
  aggregations,
  meanOf,
  partsOf,
  type WeightedSum,
  weightedSum,
  withScore,
} from "./aggregate/index.ts";
export type { Part } from "./aggregation.ts";
export type { ScoreProver } from "./proof.ts";
export * as scoreProofRules from "./proof-rules.ts";
export * as scoreRules from "./rules.ts";
export { scoreValueRules } from "./rules.ts";
export {
  asksOf,
  boundsOf,
  edgesOf,
  explainScore,
  isRubric,
  kindsWritten,
  proveScore,
  reachOf,
  rungsOf,
  scoreKeys,
  scoreKinds,
  scoreOf,
  sheetScore,
} from "./score/index.ts";
export type { Measured, Reach, Rung, ScoreReader } from "./score-kind.ts";
