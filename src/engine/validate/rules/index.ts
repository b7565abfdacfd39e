export * as assessmentRules from "./assessment.ts";
export * as numberRuleList from "./numbers.ts";
export * as programmeRules from "./programme.ts";
export * as reviewRules from "./review.ts";
export * as standardRules from "./standard.ts";
export * as structureRules from "./structure.ts";
