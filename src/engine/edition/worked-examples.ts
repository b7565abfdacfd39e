/** The worked case that shows best how an indicator is computed, of those that its standard holds. */
import type { SourceDocument } from "../intake/index.ts";
import { type Indicator, type Standard, scaleOf, type Text } from "../model/index.ts";
import { Decimal } from "../quantity/index.ts";
import type { PublishedNode, ResultDocument } from "../schema/types.gen.ts";
import { type CaseOutcome, expectedOf, testVectors } from "./vectors.ts";

export interface WorkedExample {
  /** In the words of the standard. */
  readonly what: Text;
  readonly result: ResultDocument;
}

/** By indicator. Where no case reaches an indicator there is none: nothing is made up. */
export function workedExamples(
  standard: Standard,
  vectors: readonly SourceDocument[],
): ReadonlyMap<string, WorkedExample> {
  const cases = vectors.flatMap((document) => testVectors(standard, document).cases).map(computedOnce);
  return new Map(
    standard.indicators.flatMap((indicator) => {
      const example = exampleOf(indicator, cases, standard);
      return example ? [[indicator.id, example] as const] : [];
    }),
  );
}

/** A score between the ends shows more than one at an end; among those, a case about the indicator itself comes first. */
function exampleOf(indicator: Indicator, cases: readonly CaseOutcome[], standard: Standard): WorkedExample | undefined {
  const about = cases.filter(({ expectations }) => expectations.some(({ id }) => expectedOf(id) === indicator.id));
  const inOrder = [...about, ...cases];
  const best = inOrder.find((each) => reach(indicator, each, standard) === "between");
  const any = best ?? inOrder.find((each) => reach(indicator, each, standard) !== "none");
  const result = any?.result?.();
  return any && result && { what: any.what, result };
}

function reach(indicator: Indicator, { result }: CaseOutcome, { method }: Standard): "between" | "end" | "none" {
  const node = result?.().nodes.find(({ id }) => id === indicator.id);
  if (!node) return "none";
  if (node.outcome.score === undefined) return isMeasured(node) ? "end" : "none";
  const score = new Decimal(node.outcome.score);
  const { from, to } = scaleOf(method, indicator.weight);
  return score.greaterThan(from) && score.lessThan(to) ? "between" : "end";
}

/** Of what is not scored the value is shown. */
function isMeasured({ outcome, value }: PublishedNode): boolean {
  return outcome.kind === "unscored" && value !== undefined;
}

function computedOnce({ result, ...rest }: CaseOutcome): CaseOutcome {
  let made: ResultDocument | undefined;
  return result ? { ...rest, result: () => (made ??= result()) } : rest;
}
