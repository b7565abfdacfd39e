/** A submission scored from its own files alone: assessment, tables, evidence and standard. */
import { strFromU8 } from "fflate";
import { parseDocument, type SourceDocument } from "../../intake/index.ts";
import { type Checked, type Diagnostic, hasErrors, type Standard } from "../../model/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import { attachmentsOf, scoreSubmission } from "../../submission/index.ts";
import { checkStandard } from "../../validate/index.ts";

export type Files = ReadonlyMap<string, Uint8Array>;

export const assessmentPath = "assessment.yaml";
export const resultPath = "result.json";
export const manifestPath = "manifest.json";
export const standardFolder = "standard/";

/** What `score` computes from the same files: the standard is the one that is sealed with them. */
export async function scoreSealed(files: Files): Promise<Checked<ResultDocument>> {
  const standard = readStandard(files);
  if (!standard.value) return { diagnostics: standard.diagnostics };
  const source = { file: assessmentPath, text: textOf(files, assessmentPath) };
  const attachments = attachmentsOf(Object.fromEntries(files));
  const { scored, diagnostics } = await scoreSubmission({ source, standardOf: () => standard, attachments });
  return { diagnostics, ...(scored ? { value: scored.result } : {}) };
}

/** The name of a file in the zip: a path may begin with `./`, a member does not. */
export function memberOf(path: string): string {
  return path.replace(/^(?:\.\/)+/, "");
}

function readStandard(files: Files): Checked<Standard> {
  const diagnostics: Diagnostic[] = [];
  const dimensions = new Map<string, SourceDocument>();
  let standard: SourceDocument | undefined;
  for (const path of [...files.keys()].filter((each) => each.startsWith(standardFolder)).sort()) {
    const { value, diagnostics: found } = read(files, path);
    diagnostics.push(...found);
    const name = path.slice(standardFolder.length);
    if (!value) continue;
    if (name === "standard.yaml") standard = value;
    else dimensions.set(name.replace(/^dimensions\//, "").replace(/\.ya?ml$/, ""), value);
  }
  if (!standard || hasErrors(diagnostics)) return { diagnostics };
  const checked = checkStandard({ standard, dimensions });
  return hasErrors(checked.diagnostics) ? { diagnostics: checked.diagnostics } : checked;
}

function read(files: Files, path: string): Checked<SourceDocument> {
  return parseDocument({ file: path, text: textOf(files, path) });
}

function textOf(files: Files, path: string): string {
  return strFromU8(files.get(path) ?? new Uint8Array());
}
