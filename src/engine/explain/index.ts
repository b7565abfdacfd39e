export { allRules, ruleWords } from "./rules.ts";
export { type Explanation, explainIndicator, type Step } from "./explanation.ts";
