/** Seals a submission: one zip with everything that it was scored from, its result, and the digests of all files. */
import { strToU8 } from "fflate";
import { isObject, type SourceDocument } from "../../intake/index.ts";
import { bytesDigest, type Checked, canonicalJson, hasErrors } from "../../model/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import { type Files, manifestOf, manifestPath, sealed, signatureFolder } from "../sealed.ts";
import { assessmentPath, memberOf, mergesPath, resultPath, scoreSealed, standardFolder } from "./score-files.ts";

export interface Sealed {
  readonly zip: Uint8Array;
  readonly result: ResultDocument;
  /** The SHA-256 of the manifest: it names the submission, down to the last byte of each file. */
  readonly digest: string;
}

/** `files`: those of the assessment by their paths next to it, and the standard's below `standard/`. */
export async function sealSubmission(files: Files): Promise<Checked<Sealed>> {
  const { value: result, diagnostics } = await scoreSealed(files);
  if (!result || hasErrors(diagnostics)) return { diagnostics };
  const all = new Map([...files, [resultPath, strToU8(`${canonicalJson(result)}\n`)]]);
  const manifest = manifestOf("submission/1", factsOf(result), all);
  const zip = sealed(new Map([...all, [manifestPath, manifest]]));
  return { value: { zip, result, digest: bytesDigest(manifest) }, diagnostics };
}

function factsOf({ assessment, standard }: ResultDocument) {
  const { reference, version, content, scoring } = standard;
  return { city: assessment.city, period: assessment.period, standard: { reference, version, content, scoring } };
}

/** The files that belong to an assessment: its tables and its evidence, by their paths next to it. */
export function submissionPaths({ data }: SourceDocument): readonly string[] {
  if (!isObject(data)) return [];
  const parts = [data["answers"], data["evidence"]].flatMap((part) => (isObject(part) ? Object.values(part) : []));
  const paths = parts.flatMap((part) => {
    const file = isObject(part) ? part["file"] : undefined;
    return typeof file === "string" ? [memberOf(file)] : [];
  });
  return [...new Set(paths)].filter((path) => !isOurs(path)).sort();
}

/** Names that the submission itself uses. */
function isOurs(path: string): boolean {
  return (
    [assessmentPath, mergesPath, resultPath, manifestPath].includes(path) ||
    path.startsWith(standardFolder) ||
    path.startsWith(signatureFolder)
  );
}
