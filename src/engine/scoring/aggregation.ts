/** What every aggregation is: one way to make one score of several, exactly and in columns of doubles. */
import type { Said } from "../model/index.ts";
import type { Decimal } from "../quantity/index.ts";

/** A score, 0 to 1, with its weight among its siblings. */
export interface Part {
  readonly score: Decimal;
  readonly weight: Decimal;
}

/** The same for many cities at once: a score for each, NaN where the part has no score in that city. */
export interface ColumnPart {
  readonly scores: Float64Array;
  readonly weight: number;
}

/** Parts in a spreadsheet: ranges of scores, 0 to 1, beside ranges of weights; and the same cell by cell. */
export interface SheetParts {
  readonly ranges: readonly { readonly scores: string; readonly weights: string }[];
  readonly cells: readonly { readonly score: string; readonly weight: string }[];
}

export interface AggregationKind {
  /** What it does, as a noun phrase for readers. */
  readonly words: Said;
  /** Whether it is Σ share × score, so that every part has a share of the whole and contributions add up. */
  readonly isMean: boolean;
  /** Whether it joins all indicators below, whatever the groups between; else the direct parts. */
  readonly pools: boolean;
  /** The official score; nothing where there are no parts. */
  exact(parts: readonly Part[]): Decimal | undefined;
  /** The same in a spreadsheet, of parts that are not all absent; an absent one is a text. */
  sheet(parts: SheetParts): string;
  /** The same in doubles, for statistics over many cities; NaN where no part has a score. */
  columns(parts: readonly ColumnPart[], cities: number): Float64Array;
}
