/** What a standard asks a city for. */
import type { Decimal, Unit } from "../quantity/index.ts";
import type { Formula } from "./formula.ts";
import type { Text } from "./text.ts";

export interface Element {
  readonly id: string;
  readonly title: Text;
}

export interface Column {
  readonly id: string;
  readonly title: Text;
  readonly unit: Unit;
  readonly minimum?: Decimal;
  readonly maximum?: Decimal;
}

export interface Level {
  readonly id: string;
  readonly title: Text;
  /** 0 to 1. */
  readonly score: Decimal;
}

export interface Item extends Level {
  readonly required: boolean;
}

/** What an input asks for. */
export type Asks =
  | { readonly kind: "quantity"; readonly unit: Unit; readonly minimum?: Decimal; readonly maximum?: Decimal }
  | { readonly kind: "date" }
  | { readonly kind: "choice"; readonly choices: ReadonlyMap<string, Text> }
  | { readonly kind: "levels"; readonly levels: ReadonlyMap<string, Level> }
  | { readonly kind: "checklist"; readonly items: ReadonlyMap<string, Item> }
  | { readonly kind: "table"; readonly rows: string; readonly columns: ReadonlyMap<string, Column> };

export interface Input {
  readonly id: string;
  readonly question: Text;
  readonly asks: Asks;
  /** What the answer is hardly below and hardly above, as formulas over other answers. */
  readonly usual?: { readonly atLeast?: Formula; readonly atMost?: Formula };
  readonly owner?: string;
  readonly evidence: { readonly required: boolean; readonly kinds: readonly string[]; readonly coversPeriod: boolean };
  readonly claimable: boolean;
  readonly restricted: boolean;
  readonly note?: Text;
  /** The dimension that asks it; absent for the city as a whole. */
  readonly dimension?: string;
}
