export { answerScope } from "./answer-scope.ts";
export { type Evaluation, evaluate } from "./evaluate.ts";
export * as evaluationRules from "./rules.ts";
