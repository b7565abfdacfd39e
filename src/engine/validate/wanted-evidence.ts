/** The evidence that the standard wants of an answer. Without it the answer still counts in the self-assessment. */
import { type Answer, type Assessment, type Input, unfitEvidence, unstatedEvidence } from "../model/index.ts";
import type { Report } from "./report.ts";
import * as rules from "./rules/assessment/index.ts";

type About = Pick<Assessment, "evidence" | "period">;

export function checkWanted(input: Input, answer: Answer, about: About, report: Report): void {
  if (answer.status !== "answered") return;
  const { id } = input;
  const part = { document: "", path: ["answers", id], key: true };
  if (input.evidence.required && answer.evidence.length === 0) report(rules.evidenceMissing, part, { id });
  for (const { what, found, expected } of unfitEvidence(input, answer, about))
    report(what === "kind" ? rules.evidenceKind : rules.evidencePeriod, part, { id, found, expected });
  for (const key of unstatedEvidence(input, answer, about))
    report(rules.evidenceDetails, part, { id, key, what: `evidence-${key}` });
}
