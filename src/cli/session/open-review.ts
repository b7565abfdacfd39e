/** A review with the assessment that it is about: beside it, unless another is named. */
import { dirname, join } from "node:path";
import {
  type Assessment,
  checkReview,
  coveredBySignature,
  type Diagnostic,
  isObject,
  parseDocument,
  type QueueEntry,
  queue,
  type Review,
  type Standard,
} from "../../engine/index.ts";
import { readSource } from "../files/read-source.ts";
import { type Scored, scoreFile } from "../files/score-file.ts";
import type { Standards } from "../files/standards.ts";
import type { Words } from "../terminal/words.ts";
import { CliError, exits } from "./cli-error.ts";

export interface OpenReview {
  readonly text: string;
  readonly review: Review;
  readonly standard: Standard;
  readonly assessment: Assessment;
  readonly scored: Scored;
  /** The digest of what a signature would cover. */
  readonly covers: string;
  readonly entries: readonly QueueEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function openReview(
  file: string,
  standards: Standards,
  assessmentFile = join(dirname(file), "assessment.yaml"),
): Promise<OpenReview> {
  const { scored, diagnostics } = await scoreFile(assessmentFile, standards);
  if (!scored) throw new CliError(exits.unreadable, "", diagnostics);
  const source = await readSource(file);
  if (!source.value) throw new CliError(exits.unreadable, "", source.diagnostics);
  return checkText(source.value.text, file, scored);
}

/** A review's text, held to the rules; a text whose shape cannot be read stops here. */
export function checkText(text: string, file: string, scored: Scored): OpenReview {
  const { standard, assessment, evidence, result } = scored;
  const parsed = parseDocument({ file, text });
  const checked = parsed.value
    ? checkReview({ document: parsed.value, standard, assessment, evidence })
    : { diagnostics: [] };
  const diagnostics = [...parsed.diagnostics, ...checked.diagnostics];
  const review = "value" in checked ? checked.value : undefined;
  const data = parsed.value?.data;
  if (!review || !isObject(data)) throw new CliError(exits.unreadable, "", diagnostics);
  return {
    text,
    review,
    standard,
    assessment,
    scored,
    covers: coveredBySignature(data),
    entries: queue(result, standard, assessment, review),
    diagnostics,
  };
}

/** Whoever decides or signs has a name. */
export function nameOf(flag: string, written: string, words: Words): string {
  if (written.trim() === "") throw new CliError(exits.usage, words.noName.replace("{flag}", flag));
  return written;
}
