/** The evidence that the standard wants of an answer. Without it the answer still counts in the self-assessment. */
import type { Answer, Assessment, Input } from "../model/index.ts";
import { dayText } from "../quantity/index.ts";
import type { Report } from "./report.ts";
import * as rules from "./rules/assessment/index.ts";

type About = Pick<Assessment, "evidence" | "period">;

export function checkWanted({ id, evidence: wanted }: Input, answer: Answer, about: About, report: Report): void {
  if (answer.status !== "answered") return;
  const part = { document: "", path: ["answers", id], key: true };
  if (wanted.required && answer.evidence.length === 0) report(rules.evidenceMissing, part, { id });
  const entries = answer.evidence.flatMap((each) => about.evidence.get(each) ?? []);
  const kinds = entries.flatMap(({ kind }) => kind ?? []);
  if (wanted.kinds.length > 0 && kinds.length > 0 && !kinds.some((kind) => wanted.kinds.includes(kind)))
    report(rules.evidenceKind, part, { id, expected: wanted.kinds.join(", "), found: kinds.join(", ") });
  // What was made before the period began cannot speak of it; evidence without a day is left to the reviewer.
  const [from, latest] = [
    dayText(about.period.from),
    entries
      .flatMap(({ date }) => date ?? [])
      .sort()
      .at(-1),
  ];
  if (wanted.coversPeriod && latest !== undefined && latest < from)
    report(rules.evidencePeriod, part, { id, found: latest, expected: from });
}
