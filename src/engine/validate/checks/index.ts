/** Every check of a standard that was built, in the order in which they report. */
import type { Check } from "./check.ts";
import { distinct, evidence, frame, unused } from "./definitions.ts";
import { formulas } from "./formulas.ts";
import { gates, grades } from "./gates.ts";
import { ids } from "./ids.ts";
import { imputation } from "./imputation.ts";
import { minimum } from "./minimum.ts";
import { provenance, translations, usage } from "./readers.ts";
import { references } from "./references.ts";

export const standardChecks: readonly Check[] = [
  ids,
  references,
  formulas,
  gates,
  grades,
  minimum,
  imputation,
  usage,
  provenance,
  translations,
  distinct,
  evidence,
  frame,
  unused,
];
