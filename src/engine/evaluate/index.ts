export { answerScope } from "./answer-scope.ts";
export {
  type Basics,
  type Computation,
  compute,
  type Ending,
  isShort,
  totalAfter,
  totalOf,
  totalOtherwise,
} from "./compute.ts";
export { type DecidedAnswers, decided } from "./decided.ts";
export { type Evaluation, evaluate, evaluateHeadline, type Headline } from "./evaluate.ts";
export { bareAmong, inUnit, named, questions } from "./findings-facts.ts";
export { gradeCaps } from "./gates.ts";
export { gradeOf } from "./grades.ts";
export { endingIfFull } from "./if-full.ts";
export { totalIfRejected } from "./if-rejected.ts";
export { type Measurement, measure } from "./measure.ts";
export { publishOutcome, publishValue } from "./publish.ts";
export * as evaluationRules from "./rules.ts";
export { type Spots, spotsOf } from "./spots.ts";
