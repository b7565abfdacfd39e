/** The log of merges beside an assessment: `assessment.merges.yaml` for `assessment.yaml`. */
import { dirname, relative, sep } from "node:path";
import {
  type AnswerPart,
  addMerges,
  type Brought,
  type Checked,
  checkMerges,
  type MergeLog,
  mergeOf,
  parseDocument,
} from "../../engine/index.ts";
import { fileExists } from "./exists.ts";
import { readSource } from "./read-source.ts";

export function mergeLogBeside(assessment: string): string {
  return `${assessment.replace(/\.ya?ml$/i, "")}.merges.yaml`;
}

/** The file of a part as seen from the assessment, from whatever folder it was named. */
export function seenFrom(assessment: string, part: AnswerPart): AnswerPart {
  const file = relative(dirname(assessment), part.file).replaceAll(sep, "/");
  return { ...part, source: { ...part.source, file } };
}

export interface WrittenLog {
  readonly merges: MergeLog;
  /** The log with more at its end. */
  readonly with: (brought: readonly Brought[], on: string) => string;
}

/** Empty where there is none; no value where it cannot be read. */
export async function readMergeLog(file: string): Promise<Checked<WrittenLog>> {
  const add = (text: string | undefined) => (brought: readonly Brought[], on: string) =>
    addMerges(
      text,
      brought.map((each) => ({ ...each, on })),
    );
  if (!fileExists(file)) return { value: { merges: [], with: add(undefined) }, diagnostics: [] };
  const source = await readSource(file);
  const parsed = source.value ? parseDocument(source.value) : source;
  if (!source.value || !parsed.value || !("where" in parsed.value)) return { diagnostics: parsed.diagnostics };
  const { value, diagnostics } = checkMerges(parsed.value);
  return value
    ? { value: { merges: value.merges.map(mergeOf), with: add(source.value.text) }, diagnostics }
    : { diagnostics };
}
