/** A standard as it is written: one document for the whole, one for each dimension, all scalars text. */
import type { DimensionDocument, StandardDocument } from "../schema/types.gen.ts";

export interface StandardTexts {
  readonly standard: StandardDocument;
  /** By id, in the order of the standard. */
  readonly dimensions: readonly (readonly [string, DimensionDocument])[];
}
