/**
 * document ──structure──▶ decisions, one by one ──▶ Review
 *
 * The file is as good by hand as by command: both are held to the same rules. A decision that is wrong
 * is reported and does not count.
 */

import type { Data, SourceDocument } from "../intake/index.ts";
import {
  type Answer,
  type Assessment,
  type Checked,
  type Decision,
  type Diagnostic,
  defined,
  digest,
  type Found,
  given,
  hasErrors,
  type Input,
  type Lapse,
  type Review,
  readText,
  type Standard,
  unfitEvidence,
  type Verdict,
} from "../model/index.ts";
import { parseDay } from "../quantity/index.ts";
import type { DecisionText, ReviewDocument } from "../schema/types.gen.ts";
import { validateReview } from "../schema/validate-review.gen.js";
import { dateFacts } from "./date-facts.ts";
import { nearest } from "./nearest.ts";
import { readAnswer } from "./read-answer.ts";
import { readReconciled } from "./read-reconciled.ts";
import { attachReplies } from "./replies.ts";
import { below, type Part, type Report, reportInto } from "./report.ts";
import { date } from "./rules/assessment/index.ts";
import * as rules from "./rules/review.ts";
import { toBeDecided } from "./scored-inputs.ts";
import { type EvidenceFiles, isAsSeen } from "./seen.ts";
import { changedSince, coveredBySignature, partsInWords } from "./signature.ts";
import { checkStructure } from "./structure.ts";
import { isBlank } from "./usual-slips.ts";

export interface ReviewSources {
  readonly document: SourceDocument;
  readonly standard: Standard;
  readonly assessment: Assessment;
  /** What was found of the evidence files. */
  readonly evidence?: ReadonlyMap<string, Found>;
  /** The digests of those that are there. */
  readonly files?: EvidenceFiles;
}

/** Reads a review of an assessment. A wrong decision is a finding and decides nothing; a signature that covers something else is invalid. */
export function checkReview({
  document,
  standard,
  assessment,
  evidence = new Map(),
  files = new Map(),
}: ReviewSources): Checked<Review> {
  const diagnostics: Diagnostic[] = [];
  const report = reportInto(diagnostics, () => document);
  const text = checkStructure(document, "review/1", validateReview, report);
  if (!text) return { diagnostics };
  if (text.assessment !== assessment.digest) report(rules.otherAssessment, { document: "", path: ["assessment"] });
  const written = text.decisions ?? [];
  const last = new Map(written.map(({ input }, i) => [input, i]));
  const latest = new Map<string, Decision>();
  const decisions = written.flatMap((each, i): Decision[] => {
    const found: Diagnostic[] = [];
    const decision = readDecision(each, {
      standard,
      assessment,
      evidence,
      files,
      report: reportInto(found, () => document),
      part: { document: "", path: ["decisions", i] },
      judged: text.assessment === assessment.digest && last.get(each.input) === i,
    });
    diagnostics.push(...found);
    if (!decision || hasErrors(found.filter(({ rule }) => rule !== rules.answerChanged.id))) return [];
    // Where the last one is wrong, none counts: the reviewer meant to replace the one before.
    if (last.get(each.input) === i) latest.set(each.input, decision);
    return [decision];
  });
  attachReplies(text, { decisions, latest }, (index, id) =>
    report(rules.unknownQuery, { document: "", path: ["replies", index, "query"] }, { id }),
  );
  const { reviewer, signed } = text;
  // What is wrong in it was not what anybody could sign.
  const wrong = hasErrors(diagnostics);
  const undecided =
    text.assessment === assessment.digest ? toBeDecided(standard, assessment).filter((id) => !last.has(id)) : [];
  const lapses =
    signed && checkSignature(signed, { text, standard, assessment, files, latest, undecided, wrong }, report);
  const named = signed && { name: readText(signed.name), on: signed.on };
  return {
    value: {
      assessment: text.assessment,
      reviewer: { name: readText(reviewer.name), ...defined({ role: reviewer.role }) },
      ...defined({ reconciled: given(text.reconciled, (each) => readReconciled(each, standard)) }),
      decisions,
      latest,
      ...(named && lapses?.length === 0 ? { signed: named } : {}),
      ...(named && lapses && lapses.length > 0 ? { signatureInvalid: { ...named, because: lapses } } : {}),
      digest: digest(text),
      diagnostics,
    },
    diagnostics,
  };
}

interface Signing {
  readonly text: ReviewDocument;
  readonly standard: Standard;
  readonly assessment: Assessment;
  readonly files: EvidenceFiles;
  readonly latest: Review["latest"];
  readonly undecided: readonly string[];
  /** Whether anything in the review is wrong. */
  readonly wrong: boolean;
}

/**
 * A signature requires that no question is open, and covers what is decided, not what will be. Why the signature does not stand: nothing
 * where it does.
 */
function checkSignature(
  { name, on, covers }: NonNullable<ReviewDocument["signed"]>,
  { text, standard, assessment, files, latest, undecided, wrong }: Signing,
  report: Report,
): readonly Lapse[] {
  const part = { document: "", path: ["signed"] };
  const isDay = parseDay(on) !== undefined;
  if (!isDay) report(date, below(part, "on"), dateFacts(on));
  const unfinished = isUnfinished(on, { latest, undecided }, part, report);
  const lapses: readonly Lapse[] = [
    ...(wrong || !isDay ? (["error"] as const) : []),
    ...(unfinished ? (["unfinished"] as const) : []),
  ];
  if (typeof covers !== "object") {
    // Why it is not valid is reported once.
    if (lapses.length === 0) report(covers === undefined ? rules.signedUnbound : rules.signedInPart, part, {});
    return [...lapses, "not-covered"];
  }
  const { decisions, carried, letters, replies, reconciled, reviewer } = text;
  const changed = changedSince(
    covers,
    coveredBySignature({
      standard,
      assessment,
      files,
      decisions,
      carried,
      letters,
      replies,
      reconciled,
      reviewer,
      name,
      on,
    }),
  );
  // A review of another submission says so itself.
  if (changed.length > 0 && text.assessment === assessment.digest)
    report(rules.signedOtherwise, { ...below(part, "covers"), key: true }, { changed: partsInWords(changed) });
  return [...lapses, ...changed.map(({ part: each }) => each)];
}

/** Whether something was open on the day of the signature. */
function isUnfinished(
  on: string,
  { latest, undecided }: Pick<Signing, "latest" | "undecided">,
  part: Part,
  report: Report,
): boolean {
  const queries = [...latest.values()].filter(({ verdict }) => verdict === "query");
  for (const { input } of queries) report(rules.openQuery, part, { id: input });
  const [first] = undecided;
  if (first !== undefined) report(rules.signedUndecided, part, { id: first, count: String(undecided.length) });
  const later = [...latest.values()].find((decision) => decision.on !== undefined && decision.on > on);
  if (later) report(rules.signedBefore, below(part, "on"), { id: later.input, day: later.on ?? "", signed: on });
  return queries.length > 0 || first !== undefined || later !== undefined;
}

interface Surroundings {
  readonly standard: Standard;
  readonly assessment: Assessment;
  readonly evidence: ReadonlyMap<string, Found>;
  readonly files: EvidenceFiles;
  readonly report: Report;
  readonly part: Part;
  /** Whether it is about these answers; one that was replaced, or made of another submission, is only kept. */
  readonly judged: boolean;
}

function readDecision(text: DecisionText, surroundings: Surroundings): Decision | undefined {
  const { input: id, decision: verdict, because, on, by, value, saw } = text;
  const { standard, assessment, files, report, part } = surroundings;
  const input = standard.inputs.get(id);
  const answer = assessment.answers.get(id);
  if (!input || !answer) {
    const suggested = nearest(id, standard.inputs.keys());
    report(rules.unknownReviewInput, below(part, "input"), { edition: standard.reference, id, nearest: suggested });
    return undefined;
  }
  checkGiven(text, surroundings);
  const seenThen = typeof saw?.value === "string" ? { value: saw.value, evidence: saw.evidence ?? [] } : undefined;
  const again =
    surroundings.judged && seenThen !== undefined && !isAsSeen(seenThen, answer, assessment.evidence, files);
  if (again) report(rules.answerChanged, below(part, "saw"), { id });
  else if (surroundings.judged) checkVerdict(verdict, input, answer, surroundings);
  const read = (written: unknown, reports: boolean) =>
    readAnswer(input, written as Data, standard.units, (rule, { path, ...more }, ...facts) => {
      if (reports) report(rule, { ...below(part, "value", ...path), ...more, document: part.document }, ...facts);
    });
  const held = again && verdict === "query" ? saw?.answer : undefined;
  const counts = value ?? held;
  return {
    input: id,
    verdict,
    ...defined({
      value: given(value, (each) => read(each, true)) ?? given(held, (each) => read(each, false)),
      written: typeof counts === "string" ? counts : undefined,
      because: given(because, readText),
      on,
      by: given(by, readText),
      saw: seenThen,
      again: again || undefined,
      was: again && verdict === "query" && held === undefined ? saw?.status : undefined,
    }),
  };
}

/** What a decision must say with its verdict. */
function checkGiven({ input: id, decision, because, value, on }: DecisionText, { report, part }: Surroundings): void {
  if ((because === undefined || isBlank(because as Data)) && decision !== "accepted")
    report(rules.reasonMissing, below(part, "decision"), { id, decision });
  if ((value !== undefined) !== (decision === "adjusted"))
    report(rules.valueWanted, below(part, "decision"), { id, decision });
  if (on !== undefined && parseDay(on) === undefined) report(date, below(part, "on"), dateFacts(on));
}

/** Whether the answer is one that can be decided so. */
function checkVerdict(
  verdict: Verdict,
  input: Input,
  answer: Answer,
  { assessment, evidence, report, part }: Surroundings,
): void {
  const { id } = input;
  const { status, evidence: proof } = answer;
  const open = status !== "answered" && status !== "claimed" && status !== "error";
  if (open && (verdict === "accepted" || verdict === "rejected"))
    report(rules.nothingToDecide, below(part, "decision"), { id });
  if (verdict !== "accepted") return;
  if (status === "error") report(rules.acceptedInError, below(part, "decision"), { id });
  const stands = proof.some((each) => !["absent", "changed", "empty"].includes(evidence.get(each) ?? "unchecked"));
  const lacking = input.evidence.required && !stands;
  if (status === "answered" && (lacking || unfitEvidence(input, answer, assessment).length > 0))
    report(rules.acceptedWithoutEvidence, below(part, "decision"), { id });
}
