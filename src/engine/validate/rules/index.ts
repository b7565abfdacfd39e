export * as assessmentRules from "./assessment/index.ts";
export * as formRules from "./form.ts";
export * as numberRules from "./numbers.ts";
export * as programmeRules from "./programme.ts";
export * as reviewRules from "./review.ts";
export * as standardRules from "./standard/index.ts";
export * as structureRules from "./structure.ts";
export * as submissionRules from "./submission.ts";
