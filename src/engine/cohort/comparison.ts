/** Results of one standard, side by side. */
import { headline } from "../model/index.ts";
import type { PublishedNode, PublishedOutcome, ResultDocument } from "../schema/types.gen.ts";
import { copied } from "./copied.ts";

type ScoredBy = Pick<ResultDocument, "standard" | "engine">;

/** Two scores are comparable when they were made by the same rules and the same revision of the program. */
export function comparable(a: ScoredBy, b: ScoredBy): boolean {
  return a.standard.scoring === b.standard.scoring && a.engine.scoring === b.engine.scoring;
}

/** Results side by side: `compare`. Scores are decimal texts on the scale of their node. */
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

/** What a comparison needs of a result: its outcomes, without what they rest on. */
export interface Outline extends Pick<ResultDocument, "engine" | "standard" | "basis" | "totals"> {
  readonly assessment: Pick<ResultDocument["assessment"], "city" | "period" | "digest">;
  readonly coverage: Pick<ResultDocument["coverage"], "share">;
  readonly nodes: readonly Pick<PublishedNode, "id" | "outcome" | "coverage">[];
}

/** So that thousands of results can be compared at once. */
export function outlineOf({ engine, standard, basis, totals, assessment, coverage, nodes }: ResultDocument): Outline {
  const { city, period, digest } = assessment;
  const share = coverage.share === undefined ? {} : { share: coverage.share };
  const own = copied({ basis, totals, assessment: { city, period, digest }, coverage: share });
  return {
    engine,
    standard,
    ...own,
    nodes: nodes.map(({ id, outcome, coverage: reached }) => ({
      id,
      outcome: copied(outcome),
      ...(reached === undefined ? {} : { coverage: reached }),
    })),
  };
}

/** The results are comparable. */
export function comparison(results: readonly Outline[]): Comparison | undefined {
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
    nodes: first.nodes.map(({ id }, index) => ({
      id,
      outcomes: results.flatMap((result) => nodeOf(result, id, index)?.outcome ?? []),
    })),
  };
}

/** A node by its id; results of one standard have it in the same place. */
export function nodeOf({ nodes }: Outline, id: string, place: number): Outline["nodes"][number] | undefined {
  const node = nodes[place];
  return node?.id === id ? node : nodes.find((each) => each.id === id);
}
