/** Where compiled standards are kept: `<id>/<edition>.json` in the folder of the build. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Checked, readCompiledStandard, type Standard } from "../../engine/index.ts";
import { referenceOf, sourceDigest } from "./standard-files.ts";

/** The compiled form of the standard in `folder`; `undefined` if there is none or the source has changed. */
export function readCompiled(folder: string, out: string): Checked<Standard> | undefined {
  const file = compiledFile(out, referenceOf(folder));
  if (!existsSync(file)) return undefined;
  const value = readCompiledStandard(readFileSync(file, "utf8"), sourceDigest(folder));
  return value && { value, diagnostics: [] };
}

export function compiledFile(out: string, reference: string): string {
  return join(out, `${reference}.json`);
}
