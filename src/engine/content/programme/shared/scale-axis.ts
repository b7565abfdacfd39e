/** The axis over drawings of scores: both ends of the scale, and where grades begin. */

import type { Drawing } from "../../../document/drawing.ts";
import { shownValue } from "../../shared/digits.ts";
import type { ProgrammeSubject } from "./subject.ts";

export function scaleAxis({ standard, scale, place }: ProgrammeSubject): Drawing {
  const { from, to } = scale();
  const grades = standard.grades
    .map(({ from: start }) => start)
    .filter((start) => start.greaterThan(from) && start.lessThan(to));
  const inner = grades.length > 0 ? grades : [from.plus(to.minus(from).div(2))];
  return { kind: "axis", ticks: [from, ...inner, to].map((at) => ({ at: place(at), label: shownValue(at) })) };
}
