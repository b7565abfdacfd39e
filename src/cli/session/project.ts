/** The settings of the project in whose folder a command runs. `main` reads them before anything else. */
import type { Diagnostic } from "../../engine/index.ts";
import { type Project, projectFile, readProject } from "../files/project.ts";

let settings: Project["settings"] = {};
let findings: readonly Diagnostic[] = [];

export async function loadProject(): Promise<void> {
  const file = projectFile(process.cwd());
  const { value, diagnostics } = file === undefined ? { diagnostics: [] } : await readProject(file);
  settings = value?.settings ?? {};
  findings = diagnostics;
}

/** Empty where there is no project file. */
export function project(): Project["settings"] {
  return settings;
}

/** What was found in the project file. */
export function projectFindings(): readonly Diagnostic[] {
  return findings;
}
