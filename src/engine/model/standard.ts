/** A standard as the engine thinks of it: complete, linked, every default filled in. Only `validate/build-*` makes one. */

import type { Decimal, Unit, UnitTable } from "../quantity/index.ts";
import type { Formula } from "./formula.ts";
import type { Element, Input } from "./input.ts";
import type { Method } from "./method.ts";
import type { Branch, Indicator, Node } from "./node.ts";
import type { Rating } from "./rating.ts";
import type { Citation, Source } from "./source.ts";
import type { Replaces } from "./succession.ts";
import type { TailoredChange } from "./tailoring.ts";
import type { Text } from "./text.ts";

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

/** What has parts whose weights nobody has published; `total`: the dimensions. */
export function unknownWeights({ method, nodes }: Pick<Standard, "method" | "nodes">): readonly (Branch | "total")[] {
  const branches = [...nodes.values()].flatMap((node) =>
    node.kind !== "indicator" && node.unknownWeights ? [node] : [],
  );
  return [...(method.unknownWeights ? ["total" as const] : []), ...branches];
}
