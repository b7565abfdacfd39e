/**
 * Drawings as data; renderers draw them. Positions are fractions, 0 to 1, of the drawing's width.
 * A drawing repeats what the texts of its row say, so readers who cannot see it lose nothing.
 */

export type Drawing =
  | {
      /** A score and the interval in which the final score will be. */
      readonly kind: "bar";
      readonly at: number | undefined;
      readonly low: number;
      readonly high: number;
      readonly tone: string;
      readonly target?: number;
      /** What it is compared with, such as the cohort's median: a small square. */
      readonly aside?: number;
    }
  | {
      /** From a hollow dot to a full one; a target is a vertical line, an aside a small diamond. */
      readonly kind: "move";
      readonly from: number | undefined;
      readonly to: number | undefined;
      readonly target?: number;
      readonly aside?: number;
    }
  | {
      /** Scores over the phases, left to right, low to high: a thin line each, a heavy one for their mean. */
      readonly kind: "lines";
      readonly lines: readonly {
        readonly tone: "one" | "mean";
        readonly points: readonly (number | undefined)[];
      }[];
    }
  | {
      /** Ranks: the possible range, the range of most draws, and the rank itself. */
      readonly kind: "range";
      readonly best: number;
      readonly worst: number;
      readonly draws?: { readonly low: number; readonly high: number; readonly median: number };
      readonly at: number;
    }
  | {
      /** One dot per city; dots at the same place are stacked. */
      readonly kind: "dots";
      readonly dots: readonly number[];
      readonly mean?: number;
      /** Grade thresholds. */
      readonly lines: readonly number[];
    }
  | {
      /** Parts of a whole, each darker than the one before, labelled where there is room. */
      readonly kind: "parts";
      readonly parts: readonly { readonly share: number; readonly label: string }[];
    }
  | {
      /** The scale of a total with its grades: the score, and from where to where it can still move. */
      readonly kind: "scale";
      readonly at: number | undefined;
      readonly low: number;
      readonly high: number;
      /** Over the mark. */
      readonly score: string;
      /** The ends of the scale. */
      readonly from: string;
      readonly to: string;
      readonly bands: readonly Band[];
    }
  | {
      /** A step of a running sum. */
      readonly kind: "step";
      readonly from: number;
      readonly to: number;
      readonly tone: "whole" | "up" | "down" | "none";
    }
  | {
      /** The axis above a column of drawings. */
      readonly kind: "axis";
      readonly ticks: readonly { readonly at: number; readonly label: string }[];
    };

/** A grade on its scale. */
export interface Band {
  readonly title: string;
  /** The score at which it begins. */
  readonly from: string;
  readonly start: number;
  readonly end: number;
  /** Whether the score is in it. */
  readonly current: boolean;
}
