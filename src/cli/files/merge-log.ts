/** The log of merges beside an assessment: `assessment.merges.yaml` for `assessment.yaml`. */
import {
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
