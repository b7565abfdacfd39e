/** The files of a submission: the assessment as it is submitted, its tables and evidence, and its standard. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Checked, hasErrors, isObject, type Standard, submissionPaths } from "../../engine/index.ts";
import { attachmentsIn } from "./attachments.ts";
import { fileExists } from "./exists.ts";
import { mergeLogBeside } from "./merge-log.ts";
import { readAssessment } from "./read-assessment.ts";
import { standardFiles } from "./standard-files.ts";
import type { Standards } from "./standards.ts";

/** No value if something is wrong with the assessment or its evidence: what is sealed cannot be corrected. */
export async function submissionFiles(
  file: string,
  standards: Standards,
): Promise<Checked<ReadonlyMap<string, Uint8Array>>> {
  const { assessment, document, standard, diagnostics } = await readAssessment(file, standards);
  const folder = standard && standards.folder(standard.reference);
  if (!assessment || !document || !standard || folder === undefined || hasErrors(diagnostics)) return { diagnostics };
  const isLocked = isObject(document.data) && document.data["lock"] !== undefined;
  const text = readFileSync(file, "utf8");
  // A link that leads out of the folder is no attachment: it was not scored, and it is not sealed.
  const attachments = attachmentsIn(dirname(file));
  const own = submissionPaths(document).filter((path) => attachments.size(path) !== undefined);
  const log = mergeLogBeside(file);
  return {
    value: new Map([
      ["assessment.yaml", new TextEncoder().encode(isLocked ? text : withLock(text, standard))],
      ...(fileExists(log) ? [["assessment.merges.yaml", readFileSync(log)] as const] : []),
      ...own.map((path) => [path, readFileSync(join(dirname(file), path))] as const),
      ...[...standardFiles(folder)].map(([name, path]) => [`standard/${name}`, readFileSync(path)] as const),
    ]),
    diagnostics,
  };
}

/** The edition that was answered, added at the end so that every line of the city stays as it is. */
function withLock(text: string, { version, digests }: Standard): string {
  const { content, scoring } = digests;
  return `${text.trimEnd()}\n\nlock: { version: ${version}, content: ${content}, scoring: ${scoring} }\n`;
}
