/** What the total would be if one indicator alone scored full. */
import type { Assessment, Indicator, Review, Standard } from "../model/index.ts";
import { type Decimal, one } from "../quantity/index.ts";
import { answerScope } from "./answer-scope.ts";
import { compute, totalOtherwise } from "./compute.ts";
import { decided } from "./decided.ts";
import type { Measurement } from "./measure.ts";

/** A full score, whatever was measured. */
export const full: Measurement = { outcome: { kind: "scored", score: one, low: one, high: one } };

/** By indicator; without one, the total as it is. Gates read the same answers, and scores anew. `undefined` if nothing has a score. */
export function totalIfFull(
  standard: Standard,
  { assessment, review }: { readonly assessment: Assessment; readonly review?: Review },
): (indicator?: Indicator) => Decimal | undefined {
  const after = decided(assessment, review, review ? "verified" : "self-assessed");
  const basics = { standard, assessment, decided: after, evidence: new Map() };
  const computed = compute(basics);
  const scope = answerScope(standard, { answers: after.answers, period: assessment.period });
  return (indicator) =>
    totalOtherwise(basics, computed, { measurements: new Map(indicator ? [[indicator, full]] : []), scope });
}
