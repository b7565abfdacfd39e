/** The good practices of an assessment: each under indicators and evidence that exist. */
import { defined, given, type Practice, readText, type Standard } from "../model/index.ts";
import type { AssessmentDocument } from "../schema/types.gen.ts";

import { nearest } from "./nearest.ts";
import type { Report } from "./report.ts";
import { practiceIndicator, unknownEvidence } from "./rules/assessment/index.ts";

export function checkPractices(
  { practices = [], evidence = {} }: AssessmentDocument,
  { indicators, reference }: Standard,
  report: Report,
): readonly Practice[] {
  const known = new Set(indicators.map(({ id }) => id));
  return practices.map(({ title, text, indicators: named, evidence: proof = [], contact }, i) => {
    const at = (...steps: readonly (string | number)[]) => ({ document: "", path: ["practices", i, ...steps] });
    named.forEach((id, j) => {
      if (!known.has(id))
        report(practiceIndicator, at("indicators", j), { id, edition: reference, nearest: nearest(id, known) });
    });
    proof.forEach((id, j) => {
      if (!Object.hasOwn(evidence, id))
        report(unknownEvidence, at("evidence", j), { id, nearest: nearest(id, Object.keys(evidence)) });
    });
    return {
      title: readText(title),
      text: readText(text),
      indicators: named.filter((id) => known.has(id)),
      evidence: proof,
      ...defined({ contact: given(contact, readText) }),
    };
  });
}
