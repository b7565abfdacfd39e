/** Every rule of the engine, by id. In a file of its own: a page that is filled in takes only those that answers can break. */
import { formulaRules } from "../formula/index.ts";
import type { Rule } from "../model/index.ts";
import { scoreProofRules, scoreRules } from "../scoring/index.ts";
import {
  crosswalkRules,
  decisionSheetRules,
  editionRules,
  logRules,
  packRules,
  programmeRules,
  replySheetRules,
  reviewRules,
  standardRules,
  submissionRules,
  tableRules,
  tailoringRules,
} from "../validate/index.ts";
import { answerRules, byId, rulesOf } from "./rules.ts";

export const allRules: ReadonlyMap<string, Rule> = new Map([
  ...answerRules,
  ...byId([
    ...rulesOf(formulaRules),
    ...rulesOf(standardRules),
    ...rulesOf(scoreRules),
    ...rulesOf(scoreProofRules),
    ...rulesOf(reviewRules),
    ...rulesOf(decisionSheetRules),
    ...rulesOf(replySheetRules),
    ...rulesOf(programmeRules),
    ...rulesOf(crosswalkRules),
    ...rulesOf(editionRules),
    ...rulesOf(tableRules),
    ...rulesOf(tailoringRules),
    ...rulesOf(submissionRules),
    ...rulesOf(packRules),
    ...rulesOf(logRules),
  ]),
]);
