/** A standard read and checked from its YAML. */
import { basename, join } from "node:path";
import {
  type CheckedStandard,
  type Cohorts,
  checkStandard,
  checkSuccession,
  type Diagnostic,
  hasErrors,
  lintStandard,
  parseDocument,
  reportInto,
  type SourceDocument,
} from "../../engine/index.ts";
import { readSource } from "./read-source.ts";
import { isStandardFolder, referenceOf, standardFiles, vectorFiles } from "./standard-files.ts";

/** A standard with the documents that it was read from: `standard`, and each dimension by its id. */
export interface ReadStandard extends CheckedStandard {
  readonly documents: ReadonlyMap<string, SourceDocument>;
}

export async function readStandardFolder(folder: string): Promise<ReadStandard> {
  const diagnostics: Diagnostic[] = [];
  const documents = new Map<string, SourceDocument>();
  for (const name of standardFiles(folder)) {
    const document = await readDocument(join(folder, name), diagnostics);
    if (document) documents.set(name, document);
  }
  const standard = documents.get("standard.yaml");
  if (!standard || hasErrors(diagnostics)) return { diagnostics, documents: new Map() };
  const dimensions = new Map(
    [...documents]
      .filter(([name]) => name !== "standard.yaml")
      .map(([name, document]) => [basename(name).replace(/\.ya?ml$/, ""), document]),
  );
  const checked = checkStandard({ standard, dimensions, reference: referenceOf(folder) });
  return {
    ...checked,
    diagnostics: [...diagnostics, ...checked.diagnostics],
    documents: new Map([["standard", standard], ...dimensions]),
  };
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

/** The edition that a standard replaces, where it lies beside it. */
async function predecessor(folder: string, { value }: CheckedStandard): Promise<CheckedStandard | undefined> {
  const reference = value?.replaces?.standard;
  if (reference === undefined) return undefined;
  const beside = join(folder, "../..", reference);
  return isStandardFolder(beside) ? readStandardFolder(beside) : undefined;
}

/** The findings of a standard, of what it says of the edition before it, and of its worked cases. */
export async function lintStandardFolder(folder: string): Promise<readonly Diagnostic[]> {
  const checked = await readStandardFolder(folder);
  const { documents, diagnostics } = await readVectors(folder);
  const standard = await readDocument(join(folder, "standard.yaml"), []);
  if (!standard) return checked.diagnostics;
  const before = await predecessor(folder, checked);
  const between = before ? successionFindings(before, checked) : [];
  return [...lintStandard(checked, standard, documents), ...between, ...diagnostics];
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
  const source = await readSource(file);
  diagnostics.push(...source.diagnostics);
  if (!source.value) return undefined;
  const parsed = parseDocument(source.value);
  diagnostics.push(...parsed.diagnostics);
  return parsed.value;
}
