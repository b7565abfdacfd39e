/** The project file, `citymark.yaml`, in the working folder or the nearest one above it. */
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { Checked, ProjectDocument } from "../../engine/index.ts";

export interface Project {
  /** Seen from the working folder. */
  readonly file: string;
  readonly settings: Omit<ProjectDocument, "citymark">;
}

export function projectFile(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const file = join(folder, "citymark.yaml");
    if (existsSync(file)) return relative(from, file) || file;
    if (folder === dirname(folder)) return undefined;
  }
}

/** The settings, with the folder of standards as a path from the working folder. YAML is loaded only where there is a file. */
export async function readProject(file: string): Promise<Checked<Project>> {
  const { checkProject, parseDocument } = await import("../../engine/index.ts");
  const { readSource } = await import("./read-source.ts");
  const source = await readSource(file);
  if (!source.value) return { diagnostics: source.diagnostics };
  const { value: document, diagnostics } = parseDocument(source.value);
  if (!document) return { diagnostics };
  const checked = checkProject(document);
  const found = [...diagnostics, ...checked.diagnostics];
  if (!checked.value) return { diagnostics: found };
  const { citymark: _, standards, ...settings } = checked.value;
  const folder = standards === undefined ? {} : { standards: join(dirname(file), standards) };
  return { value: { file, settings: { ...settings, ...folder } }, diagnostics: found };
}
