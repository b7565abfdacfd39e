/** How the indicators and questions of two standards relate. */
import type { Formula } from "./formula.ts";
import type { Said } from "./said.ts";
import type { Citation } from "./source.ts";
import type { Text } from "./text.ts";

/** From the closest. */
export const relationKinds = ["equal", "narrower", "broader", "overlapping", "related"] as const;

export type RelationKind = (typeof relationKinds)[number];

/** What the one end is beside the other. */
export const relationWords = {
  equal: { zh: "等同", en: "equal" },
  narrower: { zh: "较窄", en: "narrower" },
  broader: { zh: "较宽", en: "broader" },
  overlapping: { zh: "交叉", en: "overlapping" },
  related: { zh: "相关", en: "related" },
} as const satisfies Readonly<Record<RelationKind, Said>>;

export interface Relation {
  readonly from: string;
  /** What `from` is beside `to`: narrower measures a part of it. */
  readonly is: RelationKind;
  readonly to: string;
  /** The answer to `to`, in the questions of the standard of `from`. */
  readonly convert?: Formula;
  /** The answer to `from`, in those of the standard of `to`. */
  readonly back?: Formula;
  readonly note?: Text;
  readonly sources: readonly Citation[];
}

export interface Crosswalk {
  /** References of the two standards. */
  readonly from: string;
  readonly to: string;
  readonly relations: readonly Relation[];
}
