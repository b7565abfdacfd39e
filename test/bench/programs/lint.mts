/** Parses the files of standards and their worked cases, or lints one. Prints the milliseconds that it took. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { lintStandardFolder } from "../../../src/cli/files/read-standard.ts";
import { standardFiles, vectorFiles } from "../../../src/cli/files/standard-files.ts";
import { parseDocument } from "../../../src/engine/index.ts";

const [what, ...folders] = process.argv.slice(2);
// The worked cases of the first only: of an edition before, none is read.
const files = folders.flatMap((folder, i) => [
  ...standardFiles(folder).values(),
  ...(i === 0 ? vectorFiles(folder).map((name) => join(folder, name)) : []),
]);
const started = performance.now();
if (what === "lint") for (const folder of folders) await lintStandardFolder(folder);
else for (const file of files) parseDocument({ file, text: readFileSync(file, "utf8") });
process.stdout.write(String(performance.now() - started));
