/** A review with the assessment that it is about: beside it, unless another is named. */
import { dirname, join } from "node:path";
import {
  type Assessment,
  checkReview,
  type Diagnostic,
  parseDocument,
  type QueueEntry,
  queue,
  type Review,
  type Standard,
} from "../engine/index.ts";
import { readSource } from "./files/read-source.ts";
import type { Standards } from "./files/standards.ts";
import { type Scored, scoreFile } from "./score-file.ts";
import { exits, Stop } from "./stop.ts";

export interface OpenReview {
  readonly text: string;
  readonly review: Review;
  readonly standard: Standard;
  readonly assessment: Assessment;
  readonly scored: Scored;
  readonly entries: readonly QueueEntry[];
  readonly diagnostics: readonly Diagnostic[];
}

export async function openReview(
  file: string,
  standards: Standards,
  assessmentFile = join(dirname(file), "assessment.yaml"),
): Promise<OpenReview> {
  const { scored, diagnostics } = await scoreFile(assessmentFile, standards);
  if (!scored) throw new Stop(exits.unreadable, "", diagnostics);
  const source = await readSource(file);
  if (!source.value) throw new Stop(exits.unreadable, "", source.diagnostics);
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
  if (!review) throw new Stop(exits.unreadable, "", diagnostics);
  return {
    text,
    review,
    standard,
    assessment,
    scored,
    entries: queue(result, standard, assessment, review),
    diagnostics,
  };
}

/** Today in the reviewer's calendar: a date on a decision, never a part of a score. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
