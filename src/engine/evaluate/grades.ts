/** The grade of a total: the highest whose lowest score it reaches, unless a gate holds it down. */
import type { Grade } from "../model/index.ts";
import { type Decimal, settle } from "../quantity/index.ts";

export interface Graded {
  readonly grade: Grade;
  readonly heldBy?: string;
  readonly next?: Grade;
}

export function gradeOf(
  total: Decimal,
  grades: readonly Grade[],
  caps: readonly { readonly gate: string; readonly grade: string }[],
): Graded | undefined {
  const settled = settle(total);
  const reached = grades.findLastIndex(({ from }) => settled.greaterThanOrEqualTo(from));
  let index = reached;
  let heldBy: string | undefined;
  for (const { gate, grade } of caps) {
    const cap = grades.findIndex(({ id }) => id === grade);
    if (cap >= 0 && cap < index) {
      index = cap;
      heldBy = gate;
    }
  }
  const [grade, next] = [grades[index], grades[index + 1]];
  return (
    grade && { grade, ...(heldBy === undefined ? {} : { heldBy }), ...(next && heldBy === undefined ? { next } : {}) }
  );
}
