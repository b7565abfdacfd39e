/** Where something in a standard comes from. */
import type { Text } from "./text.ts";

export type Basis = "source-text" | "adapted" | "inferred" | "recalled" | "ours";

export interface Citation {
  readonly ref?: string;
  readonly clause?: Text;
  readonly basis: Basis;
  readonly of?: "value" | "score" | "weight";
  readonly note?: Text;
}

export interface Source {
  readonly id: string;
  readonly title: Text;
  readonly url?: string;
  readonly date?: string;
  readonly licence?: string;
  readonly note?: Text;
}
