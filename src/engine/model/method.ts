/** How the scores of a standard are put together. */
import type { Decimal, RoundingMode } from "../quantity/index.ts";
import type { Aggregation } from "../schema/types.gen.ts";
import type { Citation } from "./source.ts";

/** What a part without a score costs: zero points, its place, or the score of what it is a part of. */
export type MissingPolicy = "zero" | "exclude" | "block";

/** What has to be there of the parts for a score. */
export interface Minimum {
  /** Parts with a score: so many, or a share of those that apply, 0 to 1. */
  readonly parts?: { readonly count: number } | { readonly share: Decimal };
  /** Answered share of the applicable weight below, 0 to 1. */
  readonly coverage?: Decimal;
}

export type Place = "indicator" | "group" | "dimension" | "total";

/** Where scores are rounded, to how many decimals, and who says so. */
export interface Rounding {
  readonly decimals: ReadonlyMap<Place, number>;
  readonly mode: RoundingMode;
  readonly sources: readonly Citation[];
}

/** How the scores of a place are rounded; nothing where they are not. */
export function roundingAt(
  { rounding }: { readonly rounding?: Rounding | undefined },
  place: Place,
): { readonly decimals: number; readonly mode: RoundingMode } | undefined {
  const decimals = rounding?.decimals.get(place);
  return rounding && decimals !== undefined ? { decimals, mode: rounding.mode } : undefined;
}

export interface Method {
  /** `points`: a node's scale runs from 0 to its weight. */
  readonly points: boolean;
  readonly from: Decimal;
  readonly to: Decimal;
  readonly aggregation: Aggregation;
  /** As of a branch: the weights of the dimensions. */
  readonly unknownWeights?: true;
  readonly rounding?: Rounding;
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

/** As many decimals of a score as the standard shows, or at most rounds to; else two. */
export function decimalsShown({ shownDecimals, rounding }: Method): number {
  return shownDecimals ?? (rounding ? Math.max(...rounding.decimals.values()) : 2);
}
