/** A score, or the named reason why there is none: never a bare number, never 0 for nothing. Scores are 0 to 1 here. */
import type { Decimal } from "../quantity/index.ts";

export type Outcome =
  | { readonly kind: "scored"; readonly score: Decimal; readonly low: Decimal; readonly high: Decimal }
  | { readonly kind: "not-applicable"; readonly by: "standard" }
  | { readonly kind: "not-applicable"; readonly by: "claim"; readonly inputs: readonly string[] }
  | { readonly kind: "missing"; readonly inputs: readonly string[]; readonly low: Decimal; readonly high: Decimal }
  | {
      readonly kind: "error";
      readonly inputs: readonly string[];
      readonly reason: string;
      readonly low: Decimal;
      readonly high: Decimal;
    }
  | { readonly kind: "insufficient-coverage"; readonly low: Decimal; readonly high: Decimal }
  | { readonly kind: "unscored" };
