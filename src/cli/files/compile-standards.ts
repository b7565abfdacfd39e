/** Compiles the shipped standards to JSON. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { compileStandard, hasErrors, readCompiledStandard } from "../../engine/index.ts";
import { ruleWords } from "../rules.ts";
import { compiledFile } from "./compiled-standards.ts";
import { readStandardFolder } from "./read-standard.ts";
import { referenceOf, sourceDigest, standardFolders } from "./standard-files.ts";

/** Throws if a standard has errors or is not read back as it was written. */
export async function compileStandards({
  standards,
  out,
}: {
  readonly standards: string;
  readonly out: string;
}): Promise<void> {
  for (const folder of standardFolders(standards)) {
    const { value, diagnostics } = await readStandardFolder(folder);
    if (!value || hasErrors(diagnostics)) {
      const words = diagnostics
        .filter(({ severity }) => severity === "error")
        .map(
          (each) =>
            `${each.where.file ?? folder}:${each.where.span?.start.line ?? ""} ${each.rule} ${ruleWords(each, "en").message}`,
        );
      throw new Error(`${folder} has errors:\n${words.join("\n")}`);
    }
    const source = sourceDigest(folder);
    const text = compileStandard(value, source);
    if (!isDeepStrictEqual(readCompiledStandard(text, source), value))
      throw new Error(`${folder} is not read back as it was written`);
    const file = compiledFile(out, referenceOf(folder));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
