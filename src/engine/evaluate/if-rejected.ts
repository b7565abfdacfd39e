/** What the total would be if one answer were rejected. */
import type { Answer, Assessment, Review, Standard } from "../model/index.ts";
import type { Decimal } from "../quantity/index.ts";
import { answerScope } from "./answer-scope.ts";
import { compute } from "./compute.ts";
import { decided } from "./decided.ts";
import { measure } from "./measure.ts";
import { totalOtherwise } from "./otherwise.ts";

/**
 * By input; without one, the total as it is. All that uses the answer is measured anew, gates and scores among it, whatever
 * the aggregation. `undefined` if nothing has a score.
 */
export function totalIfRejected(
  standard: Standard,
  { assessment, review }: { readonly assessment: Assessment; readonly review?: Review },
): (input?: string) => Decimal | undefined {
  const after = decided(assessment, review, review ? "verified" : "self-assessed");
  const basics = { standard, assessment, decided: after, evidence: new Map() };
  const computed = compute(basics);
  return (input) => {
    const answers = input === undefined ? after.answers : withRejected(after.answers, input);
    const scope = answerScope(standard, { answers, period: assessment.period });
    const using = input === undefined ? [] : standard.indicators.filter(({ uses }) => uses.includes(input));
    const measurements = new Map(
      using.map((indicator) => {
        const before = computed.measurements.get(indicator.id);
        const given = before?.given ?? before?.outcome.kind;
        return [indicator, { ...measure(indicator, scope, answers, standard.method), ...(given ? { given } : {}) }];
      }),
    );
    return totalOtherwise(basics, computed, { measurements, scope });
  };
}

function withRejected(answers: ReadonlyMap<string, Answer>, input: string): ReadonlyMap<string, Answer> {
  const answer = answers.get(input);
  if (!answer) return answers;
  const { value: _, ...rest } = answer;
  return new Map(answers).set(input, { ...rest, status: "rejected" });
}
