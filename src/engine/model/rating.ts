/** Classes beside scores, such as the colours of a traffic light. */
import type { Decimal } from "../quantity/index.ts";
import type { RatingClassText } from "../schema/types.gen.ts";
import type { Formula } from "./formula.ts";
import type { Place } from "./method.ts";
import type { Citation } from "./source.ts";
import type { Text } from "./text.ts";

export type Colour = NonNullable<RatingClassText["colour"]>;

/** A class of the rating, such as green. */
export interface RatingClass {
  readonly id: string;
  readonly title: Text;
  readonly colour?: Colour;
  /** What it counts where classes are averaged. */
  readonly points: Decimal;
}

/** What the table `parts` of a rule says of each rated part. */
export const partColumns: readonly string[] = ["points", "score", "weight"];

/** Into which class a node is put: by the first condition that holds, else by the best threshold that is met. */
export interface RatingRule {
  readonly first: readonly { readonly class: string; readonly when: Formula }[];
  /** What the thresholds are held against. */
  readonly of: Formula;
  readonly side: "at-least" | "at-most";
  /** From the best class. What meets none is put into the lowest class. */
  readonly thresholds: readonly { readonly class: string; readonly bound: Formula }[];
}

/** Every formula of a rule. */
export function ratingFormulas({ first, of, thresholds }: RatingRule): readonly Formula[] {
  return [...first.map(({ when }) => when), of, ...thresholds.map(({ bound }) => bound)];
}

/** Classes beside scores, such as the colours of a traffic light. */
export interface Rating {
  readonly title: Text;
  /** From the worst. */
  readonly classes: ReadonlyMap<string, RatingClass>;
  /** What is said where there is too little to rate. */
  readonly unrated: Text;
  /** For what has no rule of its own. */
  readonly rules: ReadonlyMap<Place, RatingRule>;
  readonly sources: readonly Citation[];
}
