/** What shows only when answers are put together: broken requirements, values that cannot be computed, values beyond belief. */
import { evaluateFormula, isNumber, valueRules, writeFormula } from "../formula/index.ts";
import {
  type Answer,
  type Assessment,
  type Diagnostic,
  diagnose,
  type Indicator,
  type Standard,
  say,
} from "../model/index.ts";
import { answerScope } from "./answer-scope.ts";
import type { Measurement } from "./measure.ts";
import { farBeyondBest, requirement } from "./rules.ts";

/** So many spans between the goalposts beyond the best is further than a city gets by being good. */
const farSpans = 5;

export function findings(
  standard: Standard,
  assessment: Pick<Assessment, "answers" | "period">,
  measurements: ReadonlyMap<string, Measurement>,
): readonly Diagnostic[] {
  const { answers } = assessment;
  return standard.indicators.flatMap((indicator): Diagnostic[] => {
    const measurement = measurements.get(indicator.id);
    const { outcome, broken } = measurement ?? {};
    const where = {
      path: ["answers", ...indicator.uses.filter((id) => answers.get(id)?.written !== undefined).slice(0, 1)],
    };
    if (broken && indicator.require)
      return [
        diagnose(requirement, where, {
          id: indicator.id,
          requirement: writeFormula(indicator.require),
          values: written(indicator, answers),
        }),
      ];
    if (outcome?.kind === "error") {
      const rule = valueRules.get(outcome.reason);
      return rule ? [diagnose(rule, where, { id: indicator.id })] : [];
    }
    const far = beyond(standard, assessment, indicator, measurement);
    return far ? [diagnose(farBeyondBest, where, { id: indicator.id, ...far })] : [];
  });
}

function written({ uses }: Indicator, answers: ReadonlyMap<string, Answer>): string {
  return uses.flatMap((id) => answers.get(id)?.written?.replace(/^/, `${id} = `) ?? []).join(", ");
}

function beyond(
  standard: Standard,
  assessment: Pick<Assessment, "answers" | "period">,
  { scoring, unit }: Indicator,
  measurement: Measurement | undefined,
): { value: string; best: string } | undefined {
  if (scoring?.kind !== "goalposts" || !measurement?.value) return undefined;
  // What is beyond the best scores full.
  if (measurement.outcome.kind !== "scored" || measurement.outcome.score.lessThan(1)) return undefined;
  const scope = answerScope(standard, assessment);
  const [worst, best] = [scoring.worst, scoring.best].map((bound) =>
    bound.op === "number" ? bound.value : evaluateFormula(bound, scope),
  );
  if (!worst || !best || !isNumber(worst) || !isNumber(best) || worst.equals(best)) return undefined;
  if (measurement.value.minus(worst).div(best.minus(worst)).lessThan(farSpans)) return undefined;
  const inUnit = (value: typeof best) =>
    `${value.div(unit?.factor ?? 1).toSignificantDigits(6)} ${unit ? say(unit.written, "en") : ""}`.trim();
  return { value: inUnit(measurement.value), best: inUnit(best) };
}
