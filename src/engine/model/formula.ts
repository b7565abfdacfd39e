/** The tree of a formula. Every node knows the stretch of text that it stands for. */
import type { Decimal, Kind } from "../quantity/index.ts";

export type Sign = "+" | "-" | "*" | "/" | "^" | "=" | "!=" | "<" | "<=" | ">" | ">=" | "and" | "or";

interface Placed {
  /** Offsets into the formula's text: start, and the end after it. */
  readonly start: number;
  readonly end: number;
}

export type Formula = Placed &
  (
    | {
        readonly op: "number" /** In base units. */;
        readonly value: Decimal;
        readonly written: string /** Of its unit; plain without one. */;
        readonly kind: Kind;
      }
    | { readonly op: "choice"; readonly value: string }
    | { readonly op: "name"; readonly name: string }
    | { readonly op: "column"; readonly table: string; readonly column: string }
    | { readonly op: "period"; readonly side: "from" | "to" }
    | { readonly op: "negative"; readonly of: Formula }
    | { readonly op: "not"; readonly of: Formula }
    | { readonly op: "binary"; readonly sign: Sign; readonly left: Formula; readonly right: Formula }
    /** A formula of the standard that has a name, in place of the name. */
    | { readonly op: "shared"; readonly name: string; readonly of: Formula }
    | { readonly op: "call"; readonly name: string; readonly parts: readonly Formula[] }
  );
