/** What speaks against the evidence of an answer, by what the standard wants of it. */
import { dayText } from "../quantity/index.ts";
import type { Answer, Assessment } from "./assessment.ts";
import type { Input } from "./standard.ts";

export interface Unfit {
  readonly what: "kind" | "period";
  readonly found: string;
  readonly expected: string;
}

/** Evidence without a kind or without a day is left to the reviewer. */
export function unfitEvidence(
  { evidence: wanted }: Pick<Input, "evidence">,
  { evidence: named }: Pick<Answer, "evidence">,
  { evidence, period }: Pick<Assessment, "evidence" | "period">,
): readonly Unfit[] {
  const entries = named.flatMap((each) => evidence.get(each) ?? []);
  const kinds = entries.flatMap(({ kind }) => kind ?? []);
  const latest = entries
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1);
  const unfit: Unfit[] = [];
  if (wanted.kinds.length > 0 && kinds.length > 0 && !kinds.some((kind) => wanted.kinds.includes(kind)))
    unfit.push({ what: "kind", found: kinds.join(", "), expected: wanted.kinds.join(", ") });
  // What was made before the period began cannot speak of it.
  const from = dayText(period.from);
  if (wanted.coversPeriod && latest !== undefined && latest < from)
    unfit.push({ what: "period", found: latest, expected: from });
  return unfit;
}
