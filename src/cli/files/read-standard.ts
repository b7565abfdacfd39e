/** A standard read and checked from its YAML. */
import { basename, join } from "node:path";
import {
  type CheckedStandard,
  checkStandard,
  type Diagnostic,
  hasErrors,
  lintStandard,
  parseDocument,
  type SourceDocument,
} from "../../engine/index.ts";
import { readSource } from "./read-source.ts";
import { referenceOf, standardFiles, vectorFiles } from "./standard-files.ts";

export async function readStandardFolder(folder: string): Promise<CheckedStandard> {
  const diagnostics: Diagnostic[] = [];
  const documents = new Map<string, SourceDocument>();
  for (const name of standardFiles(folder)) {
    const document = await readDocument(join(folder, name), diagnostics);
    if (document) documents.set(name, document);
  }
  const standard = documents.get("standard.yaml");
  if (!standard || hasErrors(diagnostics)) return { diagnostics };
  const dimensions = new Map(
    [...documents]
      .filter(([name]) => name !== "standard.yaml")
      .map(([name, document]) => [basename(name).replace(/\.ya?ml$/, ""), document]),
  );
  const checked = checkStandard({ standard, dimensions, reference: referenceOf(folder) });
  return { ...checked, diagnostics: [...diagnostics, ...checked.diagnostics] };
}

/** The findings of a standard and of its worked cases. */
export async function lintStandardFolder(folder: string): Promise<readonly Diagnostic[]> {
  const checked = await readStandardFolder(folder);
  const { documents, diagnostics } = await readVectors(folder);
  const standard = await readDocument(join(folder, "standard.yaml"), []);
  if (!standard) return checked.diagnostics;
  return [...lintStandard(checked, standard, documents), ...diagnostics];
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
