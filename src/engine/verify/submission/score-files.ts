/** A submission scored from its own files alone: assessment, tables, evidence and standard. */
import { strFromU8 } from "fflate";
import type { Checked } from "../../model/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import { attachmentsOf, scoreSubmission } from "../../submission/index.ts";
import type { Files } from "../sealed.ts";
import { standardIn } from "../standard-in.ts";

export const assessmentPath = "assessment.yaml";
export const mergesPath = "assessment.merges.yaml";
export const resultPath = "result.json";
export const standardFolder = "standard/";

/** What `score` computes from the same files: the standard is the one that is sealed with them. */
export async function scoreSealed(files: Files): Promise<Checked<ResultDocument>> {
  const standard = standardIn(files, standardFolder);
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

function textOf(files: Files, path: string): string {
  return strFromU8(files.get(path) ?? new Uint8Array());
}
