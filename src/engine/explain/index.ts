export { type Standing, standings } from "./elements.ts";
export { type Explanation, explainIndicator, type Step } from "./explanation.ts";
export { bindingCap, type Gain, type Given, gains, type Loss, losses } from "./gains.ts";
export { type MissingByOwner, type MissingInput, missing } from "./missing.ts";
export { allRules, ruleWords } from "./rules.ts";
export { placeOn, scaleAt } from "./scale.ts";
