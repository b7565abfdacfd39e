/** The evidence of an answer, compared with what the standard requires. */
import { dayText } from "../quantity/index.ts";
import type { Answer, Assessment, Evidence } from "./assessment.ts";
import type { Input } from "./input.ts";

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

/** Whether a reader can find it: a file, an address, or a printed publication. */
export function hasPlace({ file, url, kind, pages }: Evidence): boolean {
  return file !== undefined || url !== undefined || kind === "publication" || pages !== undefined;
}

/** What the standard requires and no evidence of the answer states. An answer without evidence is another matter. */
export function unstatedEvidence(
  { evidence: wanted }: Pick<Input, "evidence">,
  { evidence: named }: Pick<Answer, "evidence">,
  { evidence }: Pick<Assessment, "evidence">,
): readonly ("kind" | "date")[] {
  const entries = named.flatMap((each) => evidence.get(each) ?? []);
  if (entries.length === 0) return [];
  return [
    ...(wanted.kinds.length > 0 && entries.every(({ kind }) => kind === undefined) ? (["kind"] as const) : []),
    ...(wanted.coversPeriod && entries.every(({ date }) => date === undefined) ? (["date"] as const) : []),
  ];
}
