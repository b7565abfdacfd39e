/** Results of other rules do not stand side by side. */
import { comparable, type ResultDocument } from "../../engine/index.ts";
import { notComparable } from "../request-rules.ts";
import { refusal } from "./refusal.ts";

interface Compared {
  readonly file: string;
  readonly result: Pick<ResultDocument, "standard" | "engine">;
}

/** Stops at the first that cannot be compared with the first of all. */
export function refuseIncomparable(all: readonly Compared[]): void {
  const [first] = all;
  const other = all.find(({ result }) => first && !comparable(first.result, result));
  if (!first || !other) return;
  const [one, two] = [first.result.standard, other.result.standard];
  const edition = `${one.reference} ${two.version}`;
  throw refusal(notComparable, {
    a: first.file,
    one: `${one.reference} ${one.version}`,
    b: other.file,
    other: one.reference === two.reference ? otherScoring(edition) : two.reference,
  });
}

/** The same reference, and other rules under it. */
export function otherScoring(edition: string) {
  return { fact: edition, en: `another scoring of ${edition}`, zh: `${edition} 的另一套评分规则` };
}
