/**
 * Evaluates the workbook's formulas in binary numbers, as a spreadsheet program does. Where the result differs from the
 * published number, the workbook has the published number and no formula.
 */
import { type Branch, type Indicator, type Node, roundingAt, type Standard } from "../../model/index.ts";
import type { PublishedNode, PublishedTotal } from "../../schema/types.gen.ts";
import { roundedNumber } from "../shared/sheet-rounding.ts";
import { type Book, isBranch, type Submitted } from "./book.ts";

/** What a node contributes to the mean of its parent. `undefined`: it is not counted. `blocked`: the mean is missing, too. */
export type Counted = number | "blocked" | undefined;

export interface Checked {
  readonly counted: Counted;
  /** Why the workbook has a value and no formula; absent where the formula gives the published number. */
  readonly value?: "not-mean" | "not-formula";
}

export interface FormulaCheck {
  readonly of: (node: Node) => Checked;
  readonly total: Checked;
}

export function checkFormulas(
  { standard }: Book,
  { subject: { nodes, result } }: Submitted,
  total: PublishedTotal,
): FormulaCheck {
  const states = new Map<string, Checked>();
  const visit = (node: Node): void => {
    if (isBranch(node)) node.parts.forEach(visit);
    states.set(node.id, isBranch(node) ? branch(node) : { counted: countedOf(standard, node, nodes.get(node.id)) });
  };
  const branch = (node: Branch): Checked => {
    const { outcome } = nodes.get(node.id) ?? {};
    const wanted = published(standard, node, outcome);
    // Nothing but a mean is a formula, and none counts what has to be there for it.
    if (node.minimum && outcome?.kind !== "not-applicable") return { counted: wanted, value: "not-formula" };
    if (node.aggregation !== "weighted-mean") return { counted: wanted, value: "not-mean" };
    const mean = meanOf(standard, node.parts, states, Number(node.weight));
    const rounding = roundingAt(standard.method, node.kind);
    const { from, to } = rangeOf(standard, node);
    const computed = typeof mean === "number" && rounding ? held(roundedNumber(mean, rounding), from, to) : mean;
    return same(computed, wanted) ? { counted: computed } : { counted: wanted, value: "not-formula" };
  };
  standard.dimensions.forEach(visit);
  const whole = standard.dimensions.reduce((sum, { weight }) => sum + Number(weight), 0);
  const before = published(standard, undefined, total["before-gates"]);
  const mean = meanOf(standard, standard.dimensions, states, whole);
  return {
    of: (node) => states.get(node.id) ?? { counted: undefined },
    total:
      standard.method.aggregation !== "weighted-mean"
        ? { counted: before, value: "not-mean" }
        : same(mean, before)
          ? { counted: mean }
          : { counted: before, value: "not-formula" },
  };

  function countedOf(of: Standard, indicator: Indicator, node: PublishedNode | undefined): Counted {
    if (!indicator.scoring || !node || result.nodes.length === 0) return undefined;
    const { kind } = node.outcome;
    const score = node.outcome.score ?? node.imputed?.score;
    if (score !== undefined) return Number(score);
    return kind === "missing" || kind === "error" ? whatMissingCounts(of, indicator) : undefined;
  }
}

/** What a missing score counts as: the lowest score, nothing, or the end of the mean above. */
export function whatMissingCounts(standard: Standard, node: Node): Counted {
  const { missing } = node;
  return missing === "zero" ? rangeOf(standard, node).from : missing === "block" ? "blocked" : undefined;
}

/** The scale of a node, as binary numbers. */
export function rangeOf({ method }: Standard, { weight }: Pick<Node, "weight">): { from: number; to: number } {
  return method.points ? { from: 0, to: Number(weight) } : { from: Number(method.from), to: Number(method.to) };
}

/** Σ weight × score ÷ Σ weight. Where points are counted a score is weight × fraction, and so is the mean. */
function meanOf(
  standard: Standard,
  parts: readonly Node[],
  states: ReadonlyMap<string, Checked>,
  whole: number,
): Counted {
  let [weights, weighted] = [0, 0];
  for (const { id, weight } of parts) {
    const score = states.get(id)?.counted;
    if (score === "blocked") return "blocked";
    if (score === undefined) continue;
    weights += Number(weight);
    weighted += standard.method.points ? score : Number(weight) * score;
  }
  if (weights === 0) return undefined;
  return (standard.method.points ? whole : 1) * (weighted / weights);
}

export function held(value: number, from: number, to: number): number {
  return Math.max(from, Math.min(to, value));
}

/** Of a node; without one, of the total. */
function published(standard: Standard, node: Node | undefined, outcome: PublishedNode["outcome"] | undefined): Counted {
  if (outcome?.score !== undefined) return Number(outcome.score);
  if (outcome?.kind !== "missing" && outcome?.kind !== "insufficient-coverage") return undefined;
  if (node) return whatMissingCounts(standard, node);
  return outcome.kind === "missing" && standard.method.missing === "block" ? "blocked" : undefined;
}

/** Equal up to the precision of binary numbers. */
export function same(one: Counted, other: Counted): boolean {
  return typeof one === "number" && typeof other === "number" ? Math.abs(one - other) < 1e-9 : one === other;
}
