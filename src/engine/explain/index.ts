export { allRules } from "./all-rules.ts";
export { type BasisShare, basisShares } from "./bases.ts";
export { type Standing, standings } from "./elements.ts";
export { type Explanation, explainIndicator, type Step } from "./explanation.ts";
export { bindingCap, type Gain, type Given, gains, type Loss, losses } from "./gains.ts";
export { type ImprovePlan, type ImproveRequest, improve } from "./improve.ts";
export { type MissingByOwner, type MissingInput, missing } from "./missing.ts";
export { answerRules, ruleWords } from "./rules.ts";
export { placeOn, scaleAt } from "./scale.ts";
