/** Every rule of the program by id, those of the command line included, and the words of a finding. */
import {
  type Diagnostic,
  allRules as engineRules,
  ruleWords as engineWords,
  type Locale,
  type Rule,
} from "../engine/index.ts";
import * as editionRules from "./edition-rules.ts";
import * as fileRules from "./file-rules.ts";
import * as requestRules from "./request-rules.ts";
import * as reviewRules from "./review-rules.ts";
import * as sampleRules from "./sample-rules.ts";
import * as usageRules from "./usage-rules.ts";

export const allRules: ReadonlyMap<string, Rule> = new Map([
  ...engineRules,
  ...Object.values({
    ...fileRules,
    ...usageRules,
    ...requestRules,
    ...editionRules,
    ...reviewRules,
    ...sampleRules,
  }).map((rule) => [rule.id, rule] as const),
]);

/** The message and the help of a finding in one language. */
export function ruleWords(
  finding: Pick<Diagnostic, "rule" | "facts">,
  locale: Locale,
): { readonly message: string; readonly help: string } {
  return engineWords(finding, locale, allRules);
}
