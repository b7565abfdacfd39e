/** The tree of a standard: dimensions, groups and indicators. */
import type { Decimal, Unit } from "../quantity/index.ts";
import type { Aggregation } from "../schema/types.gen.ts";
import type { Formula } from "./formula.ts";
import type { Minimum, MissingPolicy } from "./method.ts";
import type { RatingRule } from "./rating.ts";
import type { Citation } from "./source.ts";
import type { Text } from "./text.ts";

/** How a value becomes a score: a kind, with parameters that only the kind itself (`scoring/score`) reads. */
export interface Scoring {
  readonly kind: string;
}

interface NodeCommon {
  readonly id: string;
  readonly title: Text;
  readonly code?: string;
  readonly weight: Decimal;
  /** Absent under the total. */
  readonly parent?: string;
  readonly sources: readonly Citation[];
  /** What it costs while it has no score. */
  readonly missing: MissingPolicy;
  /** Its own rule or that of its place; absent where it is not rated. */
  readonly rating?: RatingRule;
}

export interface Branch extends NodeCommon {
  readonly kind: "dimension" | "group";
  readonly aggregation: Aggregation;
  /** Nobody has published the weights of its parts: they count alike, and its score is open between the lowest and the highest of them. */
  readonly unknownWeights?: true;
  readonly minimum?: Minimum;
  readonly parts: readonly Node[];
}

/** What a city can do about an indicator; `when`: only a city whose answers meet this. */
export interface Measure {
  readonly text: Text;
  readonly effort?: "low" | "medium" | "high";
  readonly when?: Formula;
}

/** A norm that counts in place of a missing answer. */
export interface Imputation {
  readonly value: Formula;
  /** How the norm was found, for readers. */
  readonly rule: Text;
  readonly sources: readonly Citation[];
}

export interface Indicator extends NodeCommon {
  readonly kind: "indicator";
  readonly dimension: string;
  readonly value: Formula;
  /** As written; absent where the indicator asks a question of its own. */
  readonly valueText?: string;
  /** The unit of a measured number. */
  readonly unit?: Unit;
  readonly applicable?: Formula;
  readonly require?: Formula;
  readonly scoring?: Scoring;
  readonly impute?: Imputation;
  readonly measures: readonly string[];
  readonly improve: readonly Measure[];
  /** Every input that its value, condition, requirement or score uses. */
  readonly uses: readonly string[];
  readonly note?: Text;
}

export type Node = Branch | Indicator;

export const unscored = (indicator: Indicator): boolean => indicator.scoring === undefined;

/** Every node of a tree by its id, each parent before its parts; of several with one id the first. */
export function nodesOf(dimensions: readonly Branch[]): ReadonlyMap<string, Node> {
  const nodes = new Map<string, Node>();
  const collect = (node: Node): void => {
    if (!nodes.has(node.id)) nodes.set(node.id, node);
    if (node.kind !== "indicator") node.parts.forEach(collect);
  };
  dimensions.forEach(collect);
  return nodes;
}

export function indicatorsAmong(nodes: ReadonlyMap<string, Node>): readonly Indicator[] {
  return [...nodes.values()].filter((node) => node.kind === "indicator");
}
