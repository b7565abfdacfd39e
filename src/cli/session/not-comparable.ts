/** Results of other rules do not stand side by side. */
import { comparable, type ResultDocument } from "../../engine/index.ts";
import type { Words } from "../terminal/words.ts";
import { CliError, exits } from "./cli-error.ts";

interface Compared {
  readonly file: string;
  readonly result: Pick<ResultDocument, "standard" | "engine">;
}

/** Stops at the first that cannot be compared with the first of all. */
export function refuseIncomparable(all: readonly Compared[], words: Words): void {
  const [first] = all;
  const other = all.find(({ result }) => first && !comparable(first.result, result));
  if (!first || !other) return;
  const [one, two] = [first.result.standard, other.result.standard];
  const edition = `${one.reference} ${two.version}`;
  throw new CliError(
    exits.usage,
    words.notComparable({
      a: first.file,
      one: `${one.reference} ${one.version}`,
      b: other.file,
      other: one.reference === two.reference ? words.otherScoring({ edition }) : two.reference,
    }),
  );
}
