/** The usual case: the files of a submission in, its Result out. */
import { decoded } from "../intake/index.ts";
import type { Checked, Standard } from "../model/index.ts";
import { attachmentsOf, type FilesByPath } from "./attachments.ts";
import { type ScoredSubmission, scoreSubmission } from "./score.ts";

/** How the files of a submission are scored. */
export interface ScoreOptions {
  /** The standard of a reference such as `city-pilot/2026`: `shippedStandard` of `citymark/standards`, or your own. */
  readonly standardOf: (reference: string) => Checked<Standard> | Promise<Checked<Standard>>;
  /** The path of the assessment; by default `assessment.yaml`. */
  readonly assessment?: string;
  /** The path of a review; without it the result is the self-assessed one. */
  readonly review?: string;
}

/**
 * Scores an assessment with its tables, its evidence and, if it is named, its review: the numbers that `citymark score`
 * prints. Nothing is thrown for a mistake in a document. Of evidence, hand over what the assessment names: a file that is
 * not there is a finding.
 *
 * @example
 * const { scored, diagnostics } = await scoreFiles(
 *   { "assessment.yaml": text, "districts.csv": bytes },
 *   { standardOf: shippedStandard },
 * );
 * scored?.result.totals["self-assessed"].outcome.score; // "71.19"
 */
export async function scoreFiles(
  files: FilesByPath,
  { standardOf, assessment = "assessment.yaml", review }: ScoreOptions,
): Promise<ScoredSubmission> {
  const read = (path: string) => {
    const content = files[path];
    if (content === undefined) throw new Error(`scoreFiles: no file "${path}"`);
    return decoded(path, content);
  };
  const { value: source, diagnostics } = read(assessment);
  if (!source) return { diagnostics, unusable: "assessment" };
  const about = { source, standardOf, attachments: attachmentsOf(files) };
  return scoreSubmission(review === undefined ? about : { ...about, review: read(review) });
}
