/** An assessment on the disk: its text, its standard, and the files beside it. */
import { dirname } from "node:path";
import { type ReadSubmission, readSubmission, supposeAnswers } from "../../engine/index.ts";
import { attachmentsIn } from "./attachments.ts";
import { readSource } from "./read-source.ts";
import type { Standards } from "./standards.ts";

export interface ReadAssessment extends ReadSubmission {
  readonly file: string;
}

/** `supposed`: answers put in place of those in the file, for a question of what would be; the file stays as it is. */
export async function readAssessment(
  file: string,
  standards: Standards,
  supposed: ReadonlyMap<string, string> = new Map(),
): Promise<ReadAssessment> {
  const { value, diagnostics } = await readSource(file);
  if (!value) return { file, evidence: new Map(), files: () => new Map(), diagnostics };
  const attachments = attachmentsIn(dirname(file));
  const standardOf = (reference: string) => standards.get(reference);
  return {
    file,
    ...(await readSubmission({
      source: supposed.size > 0 ? supposeAnswers(value, supposed) : value,
      standardOf,
      attachments,
    })),
  };
}
