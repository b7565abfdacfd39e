/** A review with the assessment that it is about: next to it, unless another is named. */
import { dirname, join } from "node:path";
import {
  type Assessment,
  type Checked,
  checkReview,
  type Data,
  type Diagnostic,
  isObject,
  parseDocument,
  type QueueEntry,
  queue,
  type Review,
  type Standard,
} from "../../engine/index.ts";
import { fileExists } from "./exists.ts";
import { readSource } from "./read-source.ts";
import type { ScoredAssessment } from "./score-file.ts";
import { scoreSubmitted, submittedIn } from "./sealed-file.ts";
import type { Standards } from "./standards.ts";

export interface OpenReview {
  readonly text: string;
  readonly review: Review;
  readonly standard: Standard;
  readonly assessment: Assessment;
  readonly scored: ScoredAssessment;
  /** As written. */
  readonly data: Readonly<Record<string, Data>>;
  readonly entries: readonly QueueEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Where the assessment of a review stands, unless another is named. */
export function assessmentBeside(review: string): string {
  return submittedIn(dirname(review));
}

/** The review that lies beside an assessment, if there is one. */
export function reviewBeside(assessment: string): string | undefined {
  const review = join(dirname(assessment), "review.yaml");
  return fileExists(review) ? review : undefined;
}

/** The review in `file`; no value if it or its assessment cannot be read. */
export async function readOpenReview(
  file: string,
  standards: Standards,
  assessmentFile = assessmentBeside(file),
): Promise<Checked<OpenReview>> {
  const { scored, diagnostics } = await scoreSubmitted(assessmentFile, standards);
  if (!scored) return { diagnostics };
  const source = await readSource(file);
  return source.value ? checkReviewText(source.value.text, file, scored) : { diagnostics: source.diagnostics };
}

/** The review that a text contains; no value if its structure cannot be read. */
export function checkReviewText(text: string, file: string, scored: ScoredAssessment): Checked<OpenReview> {
  const { standard, assessment, evidence, files, result } = scored;
  const { value: document, diagnostics: syntax } = parseDocument({ file, text });
  if (!document) return { diagnostics: syntax };
  const checked = checkReview({ document, standard, assessment, evidence, files: files() });
  const diagnostics = [...syntax, ...checked.diagnostics];
  const review = checked.value;
  if (!review || !isObject(document.data)) return { diagnostics };
  const entries = queue(result, standard, assessment, review);
  return {
    value: { text, review, standard, assessment, scored, data: document.data, entries, diagnostics },
    diagnostics,
  };
}
