/** A shipped standard in its compiled form: read in a few milliseconds while its sources are those that it was made from. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { buildStandard, type Checked, type Standard, type StandardTexts } from "../../engine/index.ts";
import { referenceOf, sourceDigest } from "./standard-folder.ts";

export interface Compiled {
  readonly source: string;
  readonly digests: Standard["digests"];
  readonly texts: StandardTexts;
}

/** The compiled form of a folder, where there is one and the sources are still those that it was made from. */
export function readCompiled(folder: string, out: string): Checked<Standard> | undefined {
  const file = compiledFile(out, referenceOf(folder));
  if (!existsSync(file)) return undefined;
  const { source, digests, texts } = JSON.parse(readFileSync(file, "utf8")) as Compiled;
  if (source !== sourceDigest(folder)) return undefined;
  const { standard } = buildStandard(
    texts,
    (rule) => {
      throw new Error(`a compiled standard breaks ${rule.id}`);
    },
    digests,
  );
  return { value: standard, diagnostics: [] };
}

export function compiledFile(out: string, reference: string): string {
  return join(out, `${reference}.json`);
}
