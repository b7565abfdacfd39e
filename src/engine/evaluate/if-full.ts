/** What the total would be if some indicators scored full. */
import type { Assessment, Indicator, Review, Standard } from "../model/index.ts";
import { one } from "../quantity/index.ts";
import { answerScope } from "./answer-scope.ts";
import { compute } from "./compute.ts";
import { decided } from "./decided.ts";
import type { Measurement } from "./measure.ts";
import { type Ending, endingOtherwise } from "./otherwise.ts";

/** A full score, whatever was measured. */
export const full: Measurement = { outcome: { kind: "scored", score: one, low: one, high: one } };

/** By the indicators that score full. Gates read the same answers, and scores anew. `undefined` if nothing has a score. */
export function endingIfFull(
  standard: Standard,
  { assessment, review }: { readonly assessment: Assessment; readonly review?: Review },
): (indicators: readonly Indicator[]) => Ending | undefined {
  const after = decided(assessment, review, review ? "verified" : "self-assessed");
  const basics = { standard, assessment, decided: after, evidence: new Map() };
  const computed = compute(basics);
  const scope = answerScope(standard, { answers: after.answers, period: assessment.period });
  return (indicators) =>
    endingOtherwise(basics, computed, {
      measurements: new Map(indicators.map((indicator) => [indicator, full])),
      scope,
    });
}
