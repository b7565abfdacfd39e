/** What a style of paragraphs can say. */
import type { Role } from "./fonts.ts";

export interface Look {
  readonly role?: Role;
  /** In half points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly align?: "left" | "center" | "right" | "both";
  /** In twentieths of a point: before, after; and a line, at least or exactly. */
  readonly space?: readonly [before: number, after: number];
  readonly line?: { readonly height: number; readonly rule: "exact" | "atLeast" | "auto" };
  /** In hundredths of a character, or twentieths of a point. */
  readonly indent?: Readonly<Record<string, number>>;
  readonly keep?: boolean;
  readonly outline?: number;
  readonly list?: { readonly id: number; readonly level: number };
  readonly edge?: {
    readonly side: "left" | "bottom" | "top";
    readonly size: number;
    readonly colour: string;
    readonly space: number;
  };
  readonly shade?: string;
  readonly next?: string;
  readonly based?: string;
}

/** Name for people, by id. Names that Word knows are given its own. */
export type Sheet = Readonly<Record<string, readonly [name: string, look: Look]>>;
