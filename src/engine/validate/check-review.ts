/**
 * document ──structure──▶ decisions, one by one ──▶ Review
 *
 * The file is as good by hand as by command: both are held to the same rules. A decision that is wrong
 * is reported and does not count.
 */
import {
  type Assessment,
  type Checked,
  type Decision,
  type Diagnostic,
  digest,
  type Found,
  hasErrors,
  type Review,
  type Standard,
} from "../model/index.ts";
import type { Data, SourceDocument } from "../parse/index.ts";
import { parseDay } from "../quantity/index.ts";
import type { DecisionText } from "../schema/types.gen.ts";
import { validateReview } from "../schema/validate-review.gen.js";
import { readText } from "./context.ts";
import { nearest } from "./nearest.ts";
import { readAnswer } from "./read-answer.ts";
import { type Report, reportInto } from "./report.ts";
import { date } from "./rules/assessment/index.ts";
import * as rules from "./rules/review.ts";
import { checkStructure } from "./structure.ts";

export interface ReviewSources {
  readonly document: SourceDocument;
  readonly standard: Standard;
  readonly assessment: Assessment;
  /** What was found of the evidence files. */
  readonly evidence?: ReadonlyMap<string, Found>;
}

export function checkReview({ document, standard, assessment, evidence = new Map() }: ReviewSources): Checked<Review> {
  const diagnostics: Diagnostic[] = [];
  const report = reportInto(diagnostics, () => document);
  const text = checkStructure(document, "review/1", validateReview, report);
  if (!text) return { diagnostics };
  if (text.assessment !== assessment.digest) report(rules.otherAssessment, { document: "", path: ["assessment"] });
  const written = text.decisions ?? [];
  const last = new Map(written.map(({ input }, i) => [input, i]));
  const decisions = written.flatMap((each, i): Decision[] => {
    const found: Diagnostic[] = [];
    const decision = readDecision(each, {
      standard,
      assessment,
      evidence,
      report: reportInto(found, () => document),
      at: ["decisions", i],
      judged: text.assessment === assessment.digest && last.get(each.input) === i,
    });
    diagnostics.push(...found);
    return decision && !hasErrors(found) ? [decision] : [];
  });
  const latest = new Map(decisions.map((decision) => [decision.input, decision]));
  const { reviewer, signed } = text;
  if (signed) {
    if (parseDay(signed.on) === undefined)
      report(date, { document: "", path: ["signed", "on"] }, { written: signed.on });
    for (const { input, verdict } of latest.values())
      if (verdict === "query") report(rules.openQuery, { document: "", path: ["signed"] }, { id: input });
  }
  return {
    value: {
      assessment: text.assessment,
      reviewer: { name: readText(reviewer.name), ...(reviewer.role === undefined ? {} : { role: reviewer.role }) },
      decisions,
      latest,
      ...(signed ? { signed: { name: readText(signed.name), on: signed.on } } : {}),
      digest: digest(text),
      diagnostics,
    },
    diagnostics,
  };
}

interface Surroundings {
  readonly standard: Standard;
  readonly assessment: Assessment;
  readonly evidence: ReadonlyMap<string, Found>;
  readonly report: Report;
  readonly at: readonly (string | number)[];
  /** Whether it is about these answers; one that was replaced, or made of another submission, is only kept. */
  readonly judged: boolean;
}

function readDecision(
  text: DecisionText,
  { standard, assessment, evidence, report, at, judged }: Surroundings,
): Decision | undefined {
  const { input: id, decision: verdict, because, on, by, value, saw } = text;
  const part = (...steps: readonly (string | number)[]) => ({ document: "", path: [...at, ...steps] });
  const input = standard.inputs.get(id);
  const answer = assessment.answers.get(id);
  if (!input || !answer) {
    report(rules.unknownReviewInput, part("input"), {
      edition: standard.reference,
      id,
      nearest: nearest(id, standard.inputs.keys()) ?? "",
    });
    return undefined;
  }
  if (because === undefined && verdict !== "accepted")
    report(rules.reasonMissing, part("decision"), { id, decision: verdict });
  if ((value !== undefined) !== (verdict === "adjusted"))
    report(rules.valueWanted, part("decision"), { id, decision: verdict });
  if (on !== undefined && parseDay(on) === undefined) report(date, part("on"), { written: on });
  const open = answer.status !== "answered" && answer.status !== "claimed" && answer.status !== "error";
  if (judged && open && (verdict === "accepted" || verdict === "rejected"))
    report(rules.nothingToDecide, part("decision"), { id });
  const stands = answer.evidence.some((each) => !["absent", "changed"].includes(evidence.get(each) ?? "unchecked"));
  if (judged && verdict === "accepted" && input.evidence.required && answer.status === "answered" && !stands)
    report(rules.acceptedWithoutEvidence, part("decision"), { id });
  const read =
    value === undefined
      ? undefined
      : readAnswer(input, value as Data, standard.units, (rule, below, facts, key) =>
          report(rule, { ...part("value", ...below), ...(key ? { key } : {}) }, facts),
        );
  return {
    input: id,
    verdict,
    ...(read ? { value: read } : {}),
    ...(typeof value === "string" ? { written: value } : {}),
    ...(because === undefined ? {} : { because: readText(because) }),
    ...(on === undefined ? {} : { on }),
    ...(by === undefined ? {} : { by: readText(by) }),
    ...(typeof saw?.value === "string" ? { saw: { value: saw.value, evidence: saw.evidence ?? [] } } : {}),
  };
}
