/** The class of what is explained. */
import { type RatingView, ratingTitle } from "../../shared/rating.ts";
import type { Subject } from "../../shared/subject.ts";

/** The class, what decided, and the rule. */
export function ratingFacts(
  subject: Subject,
  { text: said, cell, why, rule }: RatingView,
): readonly (readonly [title: string, text: string, tone?: string])[] {
  const lines = [said, why, rule].filter((line) => line !== "");
  return [[ratingTitle(subject), lines.join("\n"), cell.tone ?? ""]];
}
