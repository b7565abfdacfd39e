/** A standard as a folder: its files, and a digest of their bytes. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import {
  type CheckedStandard,
  checkStandard,
  type Diagnostic,
  hasErrors,
  parseDocument,
  type SourceDocument,
} from "../../engine/index.ts";
import { readSource } from "./read-source.ts";

export function isStandardFolder(folder: string): boolean {
  return existsSync(join(folder, "standard.yaml"));
}

/** id/edition, as the folders say. */
export function referenceOf(folder: string): string {
  return `${basename(dirname(folder))}/${basename(folder)}`;
}

/** Every YAML file of a standard but its vectors, as names below the folder. */
export function standardFiles(folder: string): readonly string[] {
  return ["standard.yaml", ...yamlIn(folder, "dimensions")];
}

export function vectorFiles(folder: string): readonly string[] {
  return yamlIn(folder, "vectors");
}

function yamlIn(folder: string, below: string): readonly string[] {
  const path = join(folder, below);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => `${below}/${name}`);
}

/** Over names and bytes, line ends aside. */
export function sourceDigest(folder: string): string {
  const hash = createHash("sha256");
  for (const name of standardFiles(folder))
    hash.update(`${name}\0${readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n")}\0`);
  return hash.digest("hex");
}

/** Reads and checks a standard from its YAML. */
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
