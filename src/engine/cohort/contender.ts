/**
 * What a ranking keeps of a result, some hundred bytes in place of the whole document, so that tens of thousands of
 * cities can be ranked at once.
 */
import { headline, type MissingPolicy, type Scale, type Standard, scaleOf } from "../model/index.ts";
import type { PublishedNode, PublishedOutcome, ResultDocument } from "../schema/types.gen.ts";
import { copied } from "./copied.ts";
import { type HeldGates, heldGates } from "./held-gates.ts";

export interface Contender extends Pick<ResultDocument, "engine" | "standard" | "basis"> {
  readonly city: ResultDocument["assessment"]["city"];
  /** The digest of the assessment. */
  readonly assessment: string;
  /** Of the total. */
  readonly outcome: PublishedOutcome;
  /** The indicators for which a norm of the standard counts in the total. */
  readonly imputed: readonly string[];
  /** The id of the grade; absent where there is none. */
  readonly grade?: string;
  /** Of each scored indicator, in the standard's order: its score from 0 to 1, NaN where there is none to count. */
  readonly scores: Float64Array;
  /** What dimensions and groups count that have no score of their own, whatever the weights: 0, or NaN for nothing. */
  readonly stands: ReadonlyMap<string, number>;
  /** What the gates do, whatever the weights. */
  readonly gates: HeldGates;
}

export function contenderOf(result: ResultDocument, standard: Standard): Contender {
  const { engine, basis, assessment } = result;
  const { outcome, grade, "imputed-indicators": imputed = [] } = headline(result);
  return {
    engine,
    standard: result.standard,
    basis,
    ...copied({
      city: assessment.city,
      assessment: assessment.digest,
      outcome,
      imputed,
      ...(grade ? { grade: grade.id } : {}),
    }),
    scores: scoresOf(result, standard),
    stands: standsOf(result, standard),
    gates: heldGates(result, standard),
  };
}

function scoresOf(result: ResultDocument, { method, indicators }: Standard): Float64Array {
  const nodes = new Map(result.nodes.map((node) => [node.id, node]));
  return Float64Array.from(
    indicators.filter(({ scoring }) => scoring),
    ({ id, weight, missing }) => countedScore(nodes.get(id), scaleOf(method, weight), missing),
  );
}

function countedScore(node: PublishedNode | undefined, { from, to }: Scale, missing: MissingPolicy): number {
  const { outcome, imputed } = node ?? {};
  const score = outcome?.score ?? imputed?.score;
  if (score !== undefined) return (Number(score) - Number(from)) / Number(to.minus(from));
  return missing === "zero" && isMissing(outcome) ? 0 : Number.NaN;
}

/** Without a score, though some of its parts may have one. */
function standsOf(result: ResultDocument, { nodes }: Standard): ReadonlyMap<string, number> {
  return new Map(
    result.nodes.flatMap(({ id, outcome }) => {
      const node = nodes.get(id);
      if (!node || node.kind === "indicator" || !isMissing(outcome)) return [];
      return [[id, node.missing === "zero" ? 0 : Number.NaN] as const];
    }),
  );
}

function isMissing(outcome: PublishedOutcome | undefined): boolean {
  return outcome?.kind === "missing" || outcome?.kind === "error" || outcome?.kind === "insufficient-coverage";
}
