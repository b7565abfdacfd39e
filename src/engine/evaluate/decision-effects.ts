/** What each decision of a review does to the total by itself: with all of them, less what it would be without this one. */
import type { Decision, Review } from "../model/index.ts";
import { Decimal } from "../quantity/index.ts";
import { answerScope } from "./answer-scope.ts";
import { type Basics, type Computation, measuring } from "./compute.ts";
import { decided } from "./decided.ts";
import { endingOtherwise } from "./otherwise.ts";

/**
 * By input, on the scale of the total; decisions that let the answer stand, and those without a total on either side, are
 * left out. They do not add up. `computed` is the verified score.
 */
export function decisionEffects(basics: Basics, computed: Computation, review: Review): ReadonlyMap<string, Decimal> {
  const all = computed.total.outcome.score;
  if (all === undefined) return new Map();
  const changing = [...review.latest.values()].filter(isChanging);
  return new Map(
    changing.flatMap(({ input }): [string, Decimal][] => {
      const without = totalWithout(basics, computed, review, input);
      return without ? [[input, new Decimal(all).minus(without)]] : [];
    }),
  );
}

function isChanging({ verdict }: Decision): boolean {
  return verdict === "adjusted" || verdict === "rejected";
}

function totalWithout(basics: Basics, computed: Computation, review: Review, input: string): Decimal | undefined {
  const { standard, assessment } = basics;
  const latest = new Map([...review.latest].filter(([each]) => each !== input));
  const without = { ...basics, decided: decided(assessment, { ...review, latest }, "verified") };
  const scope = answerScope(standard, { answers: without.decided.answers, period: assessment.period });
  const measured = measuring(without, scope);
  const using = standard.indicators.filter(({ uses }) => uses.includes(input));
  const ending = endingOtherwise(without, computed, {
    measurements: new Map(using.map((indicator) => [indicator, measured(indicator)])),
    scope,
  });
  return ending?.short ? undefined : ending?.total;
}
