/** A sealed submission: verified, and scored from its own files by the standard of the programme. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { attachmentsOf, evaluate, readSubmission, scoreRead, verifySubmission } from "../../engine/index.ts";
import { fileExists } from "./exists.ts";
import { readAssessment } from "./read-assessment.ts";
import { readSource } from "./read-source.ts";
import type { ScoredFile } from "./score-file.ts";
import type { Standards } from "./standards.ts";

/** A submission as `submit` seals it. */
export const sealedName = "submission.zip";

/** The submission in a folder: its assessment, else the sealed one. */
export function submittedIn(folder: string): string {
  const [open, sealed] = [join(folder, "assessment.yaml"), join(folder, sealedName)];
  return !fileExists(open) && fileExists(sealed) ? sealed : open;
}

/** An assessment in YAML, or a sealed submission by its ending. */
export async function scoreSubmitted(file: string, standards: Standards, review?: string): Promise<ScoredFile> {
  if (/\.zip$/i.test(file) && fileExists(file)) return scoreSealedFile(file, standards, review);
  const read = await readAssessment(file, standards);
  return { file, ...scoreRead(evaluate, read, await reviewIn(review)) };
}

async function reviewIn(file: string | undefined) {
  return file === undefined ? undefined : readSource(file);
}

/** One that was changed after it was sealed is not read. */
async function scoreSealedFile(file: string, standards: Standards, review: string | undefined): Promise<ScoredFile> {
  const { value, diagnostics } = await verifySubmission(file, readFileSync(file));
  const wrong = diagnostics.filter(({ severity }) => severity === "error");
  if (!value || wrong.length > 0) return { file, diagnostics: wrong, unusable: "assessment" };
  const text = Buffer.from(value.contents.get("assessment.yaml") ?? []).toString("utf8");
  const read = await readSubmission({
    source: { file: `${file}/assessment.yaml`, text },
    standardOf: (reference) => standards.get(reference),
    attachments: attachmentsOf(Object.fromEntries(value.contents)),
  });
  return { file, ...scoreRead(evaluate, read, await reviewIn(review)) };
}
