/** A standard from its files, wherever they come from: a folder, a pack, a submission. */
import { hasErrors } from "../model/index.ts";
import { baseFolder, readTailoring, tailoringFile } from "./tailoring/read.ts";
import { type Files, type ReadStandard, readWhole } from "./tailoring/whole.ts";

/**
 * `files`: standard.yaml and dimensions/‹id›.yaml, each parsed, by path; of a tailored standard tailoring.yaml, and those of its
 * base below `base/`. `reference`: what the folders say.
 */
export function readStandard(files: Files, reference?: string): ReadStandard {
  const tailoring = files.get(tailoringFile);
  if (!tailoring) return readWhole(files, reference);
  const { value, diagnostics } = tailoring;
  if (!value || hasErrors(diagnostics)) return { diagnostics, documents: new Map() };
  return readTailoring(value, readWhole(filesOfBase(files)), reference);
}

function filesOfBase(files: Files): Files {
  const own = [...files].filter(([path]) => path.startsWith(baseFolder));
  return new Map(own.map(([path, file]) => [path.slice(baseFolder.length), file]));
}
