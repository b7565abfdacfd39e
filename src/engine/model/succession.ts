/** What an edition says of the one before it. */
import type { Formula } from "./formula.ts";
import type { Text } from "./text.ts";

/** What became of a question or an indicator of the earlier edition. */
export type Successor =
  | { readonly kind: "same"; readonly to: string }
  /** Answered from the earlier answers: a formula in the questions of the earlier edition. */
  | { readonly kind: "converted"; readonly to: string; readonly by: Formula; readonly written: string }
  /** The id stands for another thing now. */
  | { readonly kind: "other"; readonly reason: Text }
  | { readonly kind: "ended"; readonly reason: Text };

/** What an issuer can say of an indicator that it changed. */
export type ChangeClaim = "nothing" | "year" | "source" | "rule" | "moved" | "new";

export interface ChangeNote {
  readonly says: ReadonlySet<ChangeClaim>;
  readonly text?: Text;
}

export interface Replaces {
  /** The reference of the earlier edition. */
  readonly standard: string;
  /** By ids of the earlier edition. What is not named is asked again under its id. */
  readonly successors: ReadonlyMap<string, Successor>;
  /** By indicators of this edition. */
  readonly notes: ReadonlyMap<string, ChangeNote>;
}
