import type { Decimal } from "../../quantity/index.ts";

/** A score, 0 to 1, with its weight among its siblings. */
export interface Part {
  readonly score: Decimal;
  readonly weight: Decimal;
}
