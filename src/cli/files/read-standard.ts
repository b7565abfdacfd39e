/** A standard read and checked from its YAML. */
import { basename, join } from "node:path";
import {
  type CheckedStandard,
  checkStandard,
  type Diagnostic,
  hasErrors,
  parseDocument,
  type SourceDocument,
} from "../../engine/index.ts";
import { readSource } from "./read-source.ts";
import { referenceOf, standardFiles } from "./standard-files.ts";

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

export async function readDocument(file: string, diagnostics: Diagnostic[]): Promise<SourceDocument | undefined> {
  const source = await readSource(file);
  diagnostics.push(...source.diagnostics);
  if (!source.value) return undefined;
  const parsed = parseDocument(source.value);
  diagnostics.push(...parsed.diagnostics);
  return parsed.value;
}
