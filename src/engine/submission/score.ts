/** Scores what a city submits, with its tables, its evidence and the review of it. */
import { type Evaluation, evaluate, type Headline } from "../evaluate/index.ts";
import { parseDocument, type SourceDocument, type SourceText } from "../intake/index.ts";
import type { Assessment, Checked, Diagnostic, Found, Review, Standard } from "../model/index.ts";
import type { ResultDocument } from "../schema/types.gen.ts";
import { checkReview, type EvidenceFiles } from "../validate/index.ts";
import { type ReadSubmission, readSubmission, type SubmissionSources } from "./read.ts";

/** A Result with everything that it was computed from. */
export interface ScoredAssessment<Result = ResultDocument> {
  readonly result: Result;
  readonly standard: Standard;
  readonly assessment: Assessment;
  readonly review?: Review;
  readonly evidence: ReadonlyMap<string, Found>;
  readonly files: () => EvidenceFiles;
}

/** What became of a submission: all findings, and the Result if it could be scored. */
export interface ScoredSubmission<Result = ResultDocument> {
  readonly diagnostics: readonly Diagnostic[];
  readonly document?: SourceDocument;
  /** Absent where the text could not be read as an assessment, or the review not as one of it. */
  readonly scored?: ScoredAssessment<Result>;
  /** Which of the two it was. */
  readonly unusable?: "assessment" | "review";
}

/** `review`: its text, or the findings where it could not be read. */
export type ReviewSource = Checked<SourceText>;

/**
 * The Result of an assessment: the numbers that `citymark score` prints, and all findings.
 *
 * @example
 * const { scored, diagnostics } = await scoreSubmission({
 *   source: { file: "assessment.yaml", text },
 *   standardOf: () => ({ value: standard, diagnostics: [] }),
 *   attachments: noAttachments,
 * });
 */
export async function scoreSubmission(
  sources: SubmissionSources & { readonly review?: ReviewSource },
): Promise<ScoredSubmission> {
  return scoreRead(evaluate, await readSubmission(sources), sources.review);
}

/** The same for a submission that was read, and with as much of the result as `score` gives. */
export function scoreRead<Result extends Headline | ResultDocument>(
  score: (evaluation: Evaluation) => Result,
  { assessment, standard, evidence, files, diagnostics, document }: ReadSubmission,
  reviewSource?: ReviewSource,
): ScoredSubmission<Result> {
  if (!assessment || !standard || !document)
    return { diagnostics, unusable: "assessment", ...(document ? { document } : {}) };
  const reviewed = reviewSource
    ? readReview(reviewSource, { standard, assessment, evidence, files: files() })
    : { diagnostics: [] };
  const before = [...diagnostics, ...reviewed.diagnostics];
  const review = reviewed.value;
  // A review of another submission decides nothing about this one.
  if (reviewSource && review?.assessment !== assessment.digest)
    return { document, diagnostics: before, unusable: "review" };
  const result = score({ standard, assessment, evidence, ...(review ? { review } : {}) });
  // What shows only in scoring has a path; here it gets its place in the file.
  const later = result.diagnostics
    .slice(before.length)
    .map(({ path, ...finding }): Diagnostic => ({ ...finding, where: document.where(path, "key") }));
  return {
    document,
    diagnostics: [...before, ...later],
    scored: { result, standard, assessment, evidence, files, ...(review ? { review } : {}) },
  };
}

function readReview(
  { value, diagnostics }: ReviewSource,
  about: {
    readonly standard: Standard;
    readonly assessment: Assessment;
    readonly evidence: ReadonlyMap<string, Found>;
    readonly files: EvidenceFiles;
  },
): Checked<Review> {
  if (!value) return { diagnostics };
  const parsed = parseDocument(value);
  if (!parsed.value) return { diagnostics: [...diagnostics, ...parsed.diagnostics] };
  const checked = checkReview({ document: parsed.value, ...about });
  return { ...checked, diagnostics: [...diagnostics, ...parsed.diagnostics, ...checked.diagnostics] };
}
