/** A score, or the named reason why there is none: never a bare number, never 0 for nothing. Scores are 0 to 1 here. */
import type { Decimal } from "../quantity/index.ts";

export type Outcome =
  | {
      readonly kind: "scored";
      readonly score: Decimal;
      readonly low: Decimal;
      readonly high: Decimal;
      /** The rejected inputs for which it scores lowest. */
      readonly rejected?: readonly string[];
    }
  /** `open`: it rests on what is still to be decided, and may come to be scored after all. */
  | { readonly kind: "not-applicable"; readonly by: "standard"; readonly open: boolean }
  | {
      readonly kind: "not-applicable";
      readonly by: "claim";
      readonly inputs: readonly string[];
      readonly open: boolean;
    }
  | {
      readonly kind: "missing";
      readonly inputs: readonly string[];
      readonly low: Decimal;
      readonly high: Decimal;
      /** No score will come: its answers are final, or a reviewer rejected one. */
      readonly settled?: true;
      /** The rejected inputs for which it counts as missing. */
      readonly rejected?: readonly string[];
      /** What a norm of the standard scores, which counts in its place. The outcome stays missing, its ends open. */
      readonly imputed?: { readonly value: Decimal; readonly score: Decimal };
    }
  | {
      readonly kind: "error";
      readonly inputs: readonly string[];
      readonly reason: string;
      readonly low: Decimal;
      readonly high: Decimal;
    }
  | {
      readonly kind: "insufficient-coverage";
      readonly low: Decimal;
      readonly high: Decimal;
      /** No more answers will come. */
      readonly settled?: true;
    }
  | { readonly kind: "unscored" };
