import type { PublishedTotal, ResultDocument } from "../schema/types.gen.ts";

/** The total that a result is about: the verified one where there is a review, else the self-assessed one. */
export function headline({ totals, basis }: Pick<ResultDocument, "totals" | "basis">): PublishedTotal {
  return totals[basis] ?? totals["self-assessed"];
}
