/** Scores and shares on the screen, with the digits that decide. */
import type { Standard } from "../../model/index.ts";
import { Decimal } from "../../quantity/index.ts";
import { percent } from "../shared/digits.ts";
import { shownBy } from "../shared/subject.ts";

/** A total, or the score of a node: it stands to every grade and threshold as the score itself does. */
export function shownScore(
  score: string,
  standard: Standard,
  thresholds: readonly Decimal[] = [],
  node?: string,
): string {
  return shownBy(standard, thresholds).score(score, node);
}

/** 100 % is said of all only, 0 % of nothing only. */
export function shareText(share: string): string {
  return percent(new Decimal(share), 0).replace("%", " %");
}
