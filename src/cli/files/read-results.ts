/** Reads the results in a report, or a file of results, and checks each against its schema. */
import { readFileSync } from "node:fs";
import {
  type Diagnostic,
  diagnose,
  embeddedIn,
  intakeRules,
  parseDocument,
  type ResultDocument,
  validateResult,
} from "../../engine/index.ts";
import * as fileRules from "../file-rules.ts";
import { isFile } from "./exists.ts";
import { readSource } from "./read-source.ts";

/** The bytes of a sealed submission, which is called .zip; `undefined` for any other file. */
export function readZip(file: string): Uint8Array | undefined {
  return /\.zip$/i.test(file) && isFile(file) ? readFileSync(file) : undefined;
}

export async function readResults(
  file: string,
): Promise<{ readonly results?: readonly ResultDocument[]; readonly diagnostics: readonly Diagnostic[] }> {
  const source = await readSource(file);
  const none = { diagnostics: [diagnose(fileRules.noResults, { file, path: [] }, { file })] };
  // A PDF or a workbook is readable but has no results; any other problem is reported as it is.
  if (!source.value)
    return source.diagnostics.some(({ rule }) => rule === intakeRules.otherFile.id)
      ? none
      : { diagnostics: source.diagnostics };
  const { text } = source.value;
  const lines = /^\s*</.test(text) ? embeddedIn(text) : text.split("\n").filter((line) => line.trim() !== "");
  if (!lines || lines.length === 0 || !lines[0]?.trimStart().startsWith("{")) return none;
  const results: ResultDocument[] = [];
  for (const line of lines) {
    const diagnostics = wrong(file, line);
    if (diagnostics.length > 0) return { diagnostics };
    results.push(JSON.parse(line) as ResultDocument);
  }
  return { results, diagnostics: [] };
}

/** JSON keeps the last of two equal keys without a word: the stricter reader of documents looks first. */
function wrong(file: string, line: string): readonly Diagnostic[] {
  const { diagnostics } = parseDocument({ file, text: line });
  // A warning about a text in it does not make a delivered report unreadable.
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return errors.slice(0, 1);
  let data: unknown;
  try {
    data = JSON.parse(line);
  } catch {
    return [diagnose(fileRules.noResults, { file, path: [] }, { file })];
  }
  return validateResult(data) ? [] : [diagnose(fileRules.noResults, { file, path: [] }, { file })];
}
