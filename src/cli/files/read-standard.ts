/** A standard read and checked from its YAML. */
import { join } from "node:path";
import {
  type Checked,
  type CheckedStandard,
  type Cohorts,
  checkSuccession,
  type Diagnostic,
  editionRules,
  lintStandard,
  parseDocument,
  type ReadStandard,
  readStandard,
  reportInto,
  type SourceDocument,
} from "../../engine/index.ts";
import { readSource } from "./read-source.ts";
import { editionFor, mainFile, referenceOf, standardFiles, vectorFiles } from "./standard-files.ts";

/** `instead`: the text that its main file is to have. */
export async function readStandardFolder(folder: string, instead?: string): Promise<ReadStandard> {
  const files = new Map<string, Checked<SourceDocument>>();
  const main = mainFile(folder);
  for (const [name, path] of standardFiles(folder))
    files.set(name, await parsed(path, name === main ? instead : undefined));
  return readStandard(files, referenceOf(folder));
}

/**
 * What is wrong between an edition and an earlier one: the one it replaces, or an earlier release of the same edition. Nothing
 * where one of the two cannot be read.
 */
export function successionFindings(before: CheckedStandard, after: ReadStandard, cohorts?: Cohorts): Diagnostic[] {
  const found: Diagnostic[] = [];
  const { value, texts, documents } = after;
  if (!before.value || !before.texts || !value || !texts) return found;
  const report = reportInto(found, (name) => documents.get(name));
  checkSuccession({ value: before.value, texts: before.texts }, { value, texts }, report, cohorts);
  return found;
}

/** What is held against a standard that is to be released. */
interface ToRelease {
  /** The folder of the edition that it replaces, where it replaces one. */
  readonly replaced: string | undefined;
}

/** The findings of a standard, of what it says of the edition before it, and of its worked cases. */
export async function lintStandardFolder(folder: string, toRelease?: ToRelease): Promise<readonly Diagnostic[]> {
  const checked = await readStandardFolder(folder);
  const { documents, diagnostics } = await readVectors(folder);
  const standard = checked.documents.get("standard");
  if (!standard) return checked.diagnostics;
  const between = await predecessorFindings(checked, toRelease?.replaced ?? folderOfReplaced(folder, checked));
  return [...lintStandard(checked, standard, documents, toRelease !== undefined), ...between, ...diagnostics];
}

function folderOfReplaced(folder: string, { value }: CheckedStandard): string | undefined {
  return value?.replaces && editionFor(folder, value.replaces.standard);
}

/** What an edition says of the one that it replaces, held against it; a finding too where that one cannot be read. */
async function predecessorFindings(checked: ReadStandard, folder: string | undefined): Promise<Diagnostic[]> {
  const edition = checked.value?.replaces?.standard;
  // What a tailored standard replaces is said by its base.
  if (edition === undefined || checked.value?.tailoring) return [];
  const before = folder === undefined ? undefined : await readStandardFolder(folder);
  if (before?.value) return successionFindings(before, checked);
  const found: Diagnostic[] = [];
  const report = reportInto(found, (name) => checked.documents.get(name));
  report(editionRules.predecessorUnreadable, { document: "standard", path: ["replaces", "standard"] }, { edition });
  return found;
}

export async function readVectors(
  folder: string,
): Promise<{ readonly documents: readonly SourceDocument[]; readonly diagnostics: readonly Diagnostic[] }> {
  const diagnostics: Diagnostic[] = [];
  const documents: SourceDocument[] = [];
  for (const name of vectorFiles(folder)) {
    const document = await readDocument(join(folder, name), diagnostics);
    if (document) documents.push(document);
  }
  return { documents, diagnostics };
}

export async function readDocument(file: string, diagnostics: Diagnostic[]): Promise<SourceDocument | undefined> {
  const { value, diagnostics: found } = await parsed(file);
  diagnostics.push(...found);
  return value;
}

async function parsed(file: string, instead?: string): Promise<Checked<SourceDocument>> {
  if (instead !== undefined) return parseDocument({ file, text: instead });
  const { value: source, diagnostics } = await readSource(file);
  return source ? parseDocument(source) : { diagnostics };
}
