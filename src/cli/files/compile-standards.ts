/** The shipped standards as JSON, with the digest of their sources. None is shipped broken. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { hasErrors } from "../../engine/index.ts";
import { ruleWords } from "../rules.ts";
import { compile, compiledFile, decompile } from "./compiled-standard.ts";
import { readStandardFolder } from "./read-standard.ts";
import { referenceOf, sourceDigest, standardFolders } from "./standard-files.ts";

/** Throws where a standard has errors. */
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
    const text = compile(value, sourceDigest(folder));
    if (!isDeepStrictEqual(decompile(text), value)) throw new Error(`${folder} is not read back as it was written`);
    const file = compiledFile(out, referenceOf(folder));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
