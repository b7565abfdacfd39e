/** A standard as the engine thinks of it: complete, linked, every default filled in. Only `validate/build-*` makes one. */

import type { Decimal, RoundingMode, Unit, UnitTable } from "../quantity/index.ts";
import type { Aggregation, RatingClassText } from "../schema/types.gen.ts";
import type { Formula } from "./formula.ts";
import type { Replaces } from "./succession.ts";
import type { TailoredChange } from "./tailoring.ts";
import type { Text } from "./text.ts";

export type Basis = "source-text" | "adapted" | "inferred" | "recalled" | "ours";

export interface Citation {
  readonly ref?: string;
  readonly clause?: Text;
  readonly basis: Basis;
  readonly of?: "value" | "score" | "weight";
  readonly note?: Text;
}

export interface Source {
  readonly id: string;
  readonly title: Text;
  readonly url?: string;
  readonly date?: string;
  readonly licence?: string;
  readonly note?: Text;
}

export interface Element {
  readonly id: string;
  readonly title: Text;
}

export interface Column {
  readonly id: string;
  readonly title: Text;
  readonly unit: Unit;
  readonly minimum?: Decimal;
  readonly maximum?: Decimal;
}

export interface Level {
  readonly id: string;
  readonly title: Text;
  /** 0 to 1. */
  readonly score: Decimal;
}

export interface Item extends Level {
  readonly required: boolean;
}

/** What an input asks for. */
export type Asks =
  | { readonly kind: "quantity"; readonly unit: Unit; readonly minimum?: Decimal; readonly maximum?: Decimal }
  | { readonly kind: "date" }
  | { readonly kind: "choice"; readonly choices: ReadonlyMap<string, Text> }
  | { readonly kind: "levels"; readonly levels: ReadonlyMap<string, Level> }
  | { readonly kind: "checklist"; readonly items: ReadonlyMap<string, Item> }
  | { readonly kind: "table"; readonly rows: string; readonly columns: ReadonlyMap<string, Column> };

export interface Input {
  readonly id: string;
  readonly question: Text;
  readonly asks: Asks;
  /** What the answer is hardly below and hardly above, as formulas over other answers. */
  readonly usual?: { readonly atLeast?: Formula; readonly atMost?: Formula };
  readonly owner?: string;
  readonly evidence: { readonly required: boolean; readonly kinds: readonly string[]; readonly coversPeriod: boolean };
  readonly claimable: boolean;
  readonly restricted: boolean;
  readonly note?: Text;
  /** The dimension that asks it; absent for the city as a whole. */
  readonly dimension?: string;
}

export interface Parameter {
  readonly id: string;
  readonly title?: Text;
  /** A constant in base units, or one for each choice of an input. */
  readonly value:
    | { readonly kind: "constant"; readonly number: Decimal }
    | { readonly kind: "by"; readonly input: string; readonly values: ReadonlyMap<string, Decimal> };
  /** As written, for display: 45 %. */
  readonly written: ReadonlyMap<string, string>;
  readonly unit: Unit;
  readonly sources: readonly Citation[];
}

/** How a value becomes a score: a kind, with parameters that only the kind itself (`scoring/score`) reads. */
export interface Scoring {
  readonly kind: string;
}

export type Colour = NonNullable<RatingClassText["colour"]>;

/** A class of the rating, such as green. */
export interface RatingClass {
  readonly id: string;
  readonly title: Text;
  readonly colour?: Colour;
  /** What it counts where classes are averaged. */
  readonly points: Decimal;
}

/** What the table `parts` of a rule says of each rated part. */
export const partColumns: readonly string[] = ["points", "score", "weight"];

/** Into which class a node is put: by the first condition that holds, else by the best threshold that is met. */
export interface RatingRule {
  readonly first: readonly { readonly class: string; readonly when: Formula }[];
  /** What the thresholds are held against. */
  readonly of: Formula;
  readonly side: "at-least" | "at-most";
  /** From the best class. What meets none is put into the lowest class. */
  readonly thresholds: readonly { readonly class: string; readonly bound: Formula }[];
}

/** Every formula of a rule. */
export function ratingFormulas({ first, of, thresholds }: RatingRule): readonly Formula[] {
  return [...first.map(({ when }) => when), of, ...thresholds.map(({ bound }) => bound)];
}

/** Classes beside scores, such as the colours of a traffic light. */
export interface Rating {
  readonly title: Text;
  /** From the worst. */
  readonly classes: ReadonlyMap<string, RatingClass>;
  /** What is said where there is too little to rate. */
  readonly unrated: Text;
  /** For what has no rule of its own. */
  readonly rules: ReadonlyMap<Place, RatingRule>;
  readonly sources: readonly Citation[];
}

/** What a part without a score costs: zero points, its place, or the score of what it is a part of. */
export type MissingPolicy = "zero" | "exclude" | "block";

/** What has to be there of the parts for a score. */
export interface Minimum {
  /** Parts with a score: so many, or a share of those that apply, 0 to 1. */
  readonly parts?: { readonly count: number } | { readonly share: Decimal };
  /** Answered share of the applicable weight below, 0 to 1. */
  readonly coverage?: Decimal;
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
  readonly measures: readonly string[];
  readonly improve: readonly Measure[];
  /** Every input that its value, condition, requirement or score uses. */
  readonly uses: readonly string[];
  readonly note?: Text;
}

export type Node = Branch | Indicator;

export interface Gate {
  readonly id: string;
  readonly title: Text;
  readonly effect:
    | { readonly kind: "deduct" | "bonus"; readonly amount: Formula /** On the scale. */; readonly atMost: Decimal }
    | { readonly kind: "cap-grade"; readonly grade: string }
    | { readonly kind: "cap-score" /** On the scale. */; readonly score: Decimal };
  readonly when?: Formula;
  readonly sources: readonly Citation[];
}

export interface Grade {
  readonly id: string;
  /** On the scale. */
  readonly from: Decimal;
  readonly title: Text;
  readonly meaning?: Text;
}

export type Place = "indicator" | "group" | "dimension" | "total";

export interface Method {
  /** `points`: a node's scale runs from 0 to its weight. */
  readonly points: boolean;
  readonly from: Decimal;
  readonly to: Decimal;
  readonly aggregation: Aggregation;
  /** As of a branch: the weights of the dimensions. */
  readonly unknownWeights?: true;
  readonly rounding?: { readonly decimals: number; readonly mode: RoundingMode; readonly at: ReadonlySet<Place> };
  /** Decimals that are shown and not carried on. */
  readonly shownDecimals?: number;
  /** Of what says nothing else; a dimension without a score costs the total this. */
  readonly missing: MissingPolicy;
  /** What is missing stays so. */
  readonly missingIsFinal?: true;
  /** What rests on a rejected answer is missing, and does not score lowest. */
  readonly rejectedIsMissing?: true;
  /** Of the total. */
  readonly minimum?: Minimum;
}

export interface Digests {
  readonly content: string;
  readonly scoring: string;
}

/** An edition of a standard, complete and linked: what scores are computed by. */
export interface Standard {
  /** id/edition */
  readonly reference: string;
  readonly id: string;
  readonly edition: string;
  readonly version: string;
  readonly status: "draft" | "published" | "withdrawn";
  /** The day on which this version was released, YYYY-MM-DD. */
  readonly released?: string;
  readonly title: Text;
  readonly about?: Text;
  readonly issuer?: { readonly name: Text; readonly url?: string };
  readonly licence?: string;
  /** Days on which the edition is in force; without an end as long as nothing replaces it. */
  readonly effective?: { readonly from?: number; readonly to?: number };
  readonly replaces?: Replaces;
  readonly sources: ReadonlyMap<string, Source>;
  readonly owners: ReadonlyMap<string, Text>;
  readonly elements: ReadonlyMap<string, Element>;
  readonly units: UnitTable;
  readonly inputs: ReadonlyMap<string, Input>;
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly method: Method;
  /** In a public edition scores that rest on restricted answers are multiples of this, rounded down. */
  readonly publishedSteps?: Decimal;
  readonly dimensions: readonly Branch[];
  /** Every node, each parent before its parts, in order. */
  readonly nodes: ReadonlyMap<string, Node>;
  readonly indicators: readonly Indicator[];
  readonly gates: readonly Gate[];
  /** From the lowest. */
  readonly grades: readonly Grade[];
  readonly rating?: Rating;
  /** Of a standard that tailors another one. */
  readonly tailoring?: Tailoring;
  readonly digests: Digests;
}

/** The edition that a tailored standard rests on, and what it has otherwise, in the order of its document. */
export interface Tailoring {
  readonly base: Standard;
  readonly changes: readonly TailoredChange[];
}

/** As many decimals of a score as the standard shows, or rounds to; else two. */
export function decimalsShown({ shownDecimals, rounding }: Method): number {
  return shownDecimals ?? rounding?.decimals ?? 2;
}

export const unscored = (indicator: Indicator): boolean => indicator.scoring === undefined;

/** What has parts whose weights nobody has published; `total`: the dimensions. */
export function unknownWeights({ method, nodes }: Pick<Standard, "method" | "nodes">): readonly (Branch | "total")[] {
  const branches = [...nodes.values()].flatMap((node) =>
    node.kind !== "indicator" && node.unknownWeights ? [node] : [],
  );
  return [...(method.unknownWeights ? ["total" as const] : []), ...branches];
}

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
