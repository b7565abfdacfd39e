/** A sealed submission: verified, and scored from its own files by the standard of the programme. */
import { readFileSync } from "node:fs";
import { attachmentsOf, evaluate, readSubmission, scoreRead, verifySubmission } from "../../engine/index.ts";
import { readSource } from "./read-source.ts";
import type { ScoredFile } from "./score-file.ts";
import type { Standards } from "./standards.ts";

/** One that was changed after it was sealed is not read. */
export async function scoreSealedFile(
  file: string,
  standards: Standards,
  review: string | undefined,
): Promise<ScoredFile> {
  const { value, diagnostics } = await verifySubmission(file, readFileSync(file));
  const wrong = diagnostics.filter(({ severity }) => severity === "error");
  if (!value || wrong.length > 0) return { file, diagnostics: wrong, unusable: "assessment" };
  const text = Buffer.from(value.contents.get("assessment.yaml") ?? []).toString("utf8");
  const read = await readSubmission({
    source: { file: `${file}/assessment.yaml`, text },
    standardOf: (reference) => standards.get(reference),
    attachments: attachmentsOf(Object.fromEntries(value.contents)),
  });
  return { file, ...scoreRead(evaluate, read, review === undefined ? undefined : await readSource(review)) };
}
