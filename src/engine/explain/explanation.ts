/** One indicator's score walked back to the answers, as data: what a screen or a page needs to show every step. */
import type { Indicator, Input } from "../model/index.ts";
import type { PublishedAnswer, PublishedNode } from "../schema/types.gen.ts";

/** A formula, with the values put in, and what it gives. All texts are ready to show; numbers keep full precision. */
export interface Step {
  readonly what: "applicable" | "require" | "value" | "score";
  /** As the standard writes it: visits-booked / visits-total; for a score in words of mathematics: (value − 0 %) ÷ (50 % − 0 %). */
  readonly formula: string;
  /** With the values put in: 1200000 / 2400000. */
  readonly withValues: string;
  /** 50 %, true, 100. Absent where there is none. */
  readonly gives?: string;
}

export interface Explanation {
  readonly indicator: Indicator;
  readonly node: PublishedNode;
  /** The inputs that it uses, each with its answer. */
  readonly inputs: readonly { readonly input: Input; readonly answer: PublishedAnswer }[];
  readonly steps: readonly Step[];
}
