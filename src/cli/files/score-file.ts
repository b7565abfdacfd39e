/** One assessment, read and scored, with the review laid over it: what every command that shows a number begins with. */
import {
  type Assessment,
  type Diagnostic,
  type Evaluation,
  type EvidenceFiles,
  evaluate,
  evaluateHeadline,
  type Found,
  type Headline,
  type ResultDocument,
  type Review,
  type SourceDocument,
  type Standard,
} from "../../engine/index.ts";
import { readAssessment } from "./read-assessment.ts";
import type { Standards } from "./standards.ts";

/** `Result`: all of it, or as much as is shown. */
export interface Scored<Result = ResultDocument> {
  readonly result: Result;
  readonly standard: Standard;
  readonly assessment: Assessment;
  readonly review?: Review;
  readonly evidence: ReadonlyMap<string, Found>;
  readonly files: () => EvidenceFiles;
}

export interface ScoredFile<Result = ResultDocument> {
  readonly file: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly document?: SourceDocument;
  /** Absent where the file could not be read as an assessment, or its review as one of it. */
  readonly scored?: Scored<Result>;
  /** Which of the two it was. */
  readonly unusable?: "assessment" | "review";
}

export interface ScoreOptions {
  /** The file of a review. */
  readonly review?: string | undefined;
}

export function scoreFile(file: string, standards: Standards, options?: ScoreOptions): Promise<ScoredFile> {
  return scoreBy(evaluate, file, standards, options);
}

/** As much of the result as a line among many shows. */
export function scoreHeadline(
  file: string,
  standards: Standards,
  options?: ScoreOptions,
): Promise<ScoredFile<Headline>> {
  return scoreBy(evaluateHeadline, file, standards, options);
}

async function scoreBy<Result extends Headline | ResultDocument>(
  score: (evaluation: Evaluation) => Result,
  file: string,
  standards: Standards,
  { review: reviewFile }: ScoreOptions = {},
): Promise<ScoredFile<Result>> {
  const { assessment, standard, evidence, files, diagnostics, document } = await readAssessment(file, standards);
  if (!assessment || !standard || !document)
    return { file, diagnostics, unusable: "assessment", ...(document ? { document } : {}) };
  const reviewed =
    reviewFile === undefined
      ? { diagnostics: [] }
      : await (await import("./read-review.ts")).readReview(reviewFile, {
          standard,
          assessment,
          evidence,
          files: files(),
        });
  const before = [...diagnostics, ...reviewed.diagnostics];
  const review = reviewed.value;
  // A review of another submission decides nothing about this one.
  if (reviewFile !== undefined && review?.assessment !== assessment.digest)
    return { file, document, diagnostics: before, unusable: "review" };
  const result = score({
    standard,
    assessment,
    evidence,
    ...(review ? { review } : {}),
  });
  // What shows only in scoring has a path; here it gets its place in the file.
  const later = result.diagnostics
    .slice(before.length)
    .map(({ path, ...finding }): Diagnostic => ({ ...finding, where: document.where(path, "key") }));
  return {
    file,
    document,
    diagnostics: [...before, ...later],
    scored: { result, standard, assessment, evidence, files, ...(review ? { review } : {}) },
  };
}

/** A form that nobody has begun to fill in says nothing of a city. */
export function hasBegun({ answers }: Assessment): boolean {
  return [...answers.values()].some(({ status }) => status !== "unanswered");
}
