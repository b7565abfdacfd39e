/** Results of one standard, side by side. */
import { headline } from "../model/index.ts";
import type { PublishedOutcome, ResultDocument } from "../schema/types.gen.ts";

/** Two scores are comparable when they were made by the same rules and the same revision of the program. */
export function comparable(a: ResultDocument, b: ResultDocument): boolean {
  return a.standard.scoring === b.standard.scoring && a.engine.scoring === b.engine.scoring;
}

export interface Comparison {
  readonly citymark: "comparison/1";
  readonly standard: ResultDocument["standard"];
  readonly results: readonly {
    readonly city: ResultDocument["assessment"]["city"];
    readonly period: ResultDocument["assessment"]["period"];
    readonly assessment: string;
    readonly total: PublishedOutcome;
    readonly grade?: string;
  }[];
  /** Every node's outcome in each result, in the standard's order. */
  readonly nodes: readonly { readonly id: string; readonly outcomes: readonly PublishedOutcome[] }[];
}

/** The results are comparable. */
export function comparison(results: readonly ResultDocument[]): Comparison | undefined {
  const [first] = results;
  if (!first) return undefined;
  return {
    citymark: "comparison/1",
    standard: first.standard,
    results: results.map((result) => {
      const { city, period, digest } = result.assessment;
      const { outcome, grade } = headline(result);
      return { city, period, assessment: digest, total: outcome, ...(grade ? { grade: grade.id } : {}) };
    }),
    nodes: first.nodes.map(({ id }, i) => ({ id, outcomes: results.flatMap(({ nodes }) => nodes[i]?.outcome ?? []) })),
  };
}
