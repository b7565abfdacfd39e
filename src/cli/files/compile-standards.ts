/** The shipped standards as JSON, with the digest of their sources: read in a few milliseconds while that digest fits. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import {
  buildStandard,
  type Checked,
  hasErrors,
  ruleWords,
  type Standard,
  type StandardTexts,
} from "../../engine/index.ts";
import { isStandardFolder, readStandardFolder, referenceOf, sourceDigest } from "./standard-folder.ts";

interface Compiled {
  readonly source: string;
  readonly digests: Standard["digests"];
  readonly texts: StandardTexts;
}

/** Throws where a standard has errors: none is shipped broken. */
export async function compileStandards({
  standards,
  out,
}: {
  readonly standards: string;
  readonly out: string;
}): Promise<void> {
  for (const folder of standardFolders(standards)) {
    const { value, texts, diagnostics } = await readStandardFolder(folder);
    if (!value || !texts || hasErrors(diagnostics)) {
      const words = diagnostics
        .filter(({ severity }) => severity === "error")
        .map(
          (each) =>
            `${each.where.file ?? folder}:${each.where.span?.start.line ?? ""} ${each.rule} ${ruleWords(each, "en").message}`,
        );
      throw new Error(`${folder} has errors:\n${words.join("\n")}`);
    }
    const compiled: Compiled = { source: sourceDigest(folder), digests: value.digests, texts };
    const file = compiledFile(out, referenceOf(folder));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(compiled));
  }
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

/** Every folder of a standard below a folder of standards: <id>/<edition>. */
export function standardFolders(standards: string): readonly string[] {
  if (!existsSync(standards)) return [];
  return readdirSync(standards, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(standards, name), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((edition) => join(standards, name, edition.name)),
    )
    .filter(isStandardFolder)
    .sort();
}

function compiledFile(out: string, reference: string): string {
  return join(out, `${reference}.json`);
}
