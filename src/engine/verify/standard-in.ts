/** The standard among sealed files. */
import { type ReadStandard, readStandard } from "../edition/index.ts";
import { decoded, parseDocument, type SourceDocument } from "../intake/index.ts";
import type { Checked } from "../model/index.ts";
import type { Files } from "./sealed.ts";

/** `folder`: where it lies, with a slash at its end, or nothing. */
export function standardIn(files: Files, folder: string): ReadStandard {
  const own = [...files.keys()].filter((path) => isPartOf(path, folder)).sort();
  return readStandard(new Map(own.map((path) => [path.slice(folder.length), documentIn(files, path)])));
}

/** A file among others, parsed. */
export function documentIn(files: Files, file: string): Checked<SourceDocument> {
  const { value: source, diagnostics } = decoded(file, files.get(file) ?? new Uint8Array());
  return source ? parseDocument(source) : { diagnostics };
}

/** standard.yaml and the dimensions; of a tailored standard tailoring.yaml and those of its base. */
function isPartOf(path: string, folder: string): boolean {
  return (
    path.startsWith(folder) &&
    /^(?:tailoring\.yaml|(?:base\/)?(?:standard\.yaml|dimensions\/[^/]+\.ya?ml))$/.test(path.slice(folder.length))
  );
}
