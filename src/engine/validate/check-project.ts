/** The project file: what commands take for granted. Nothing in it can change a score. */
import type { SourceDocument } from "../intake/index.ts";
import type { Checked, Diagnostic } from "../model/index.ts";
import type { ProjectDocument } from "../schema/types.gen.ts";
import { validateProject } from "../schema/validate-project.gen.js";
import { reportInto } from "./report.ts";
import { checkStructure } from "./structure.ts";

/** No value where anything in it is wrong. */
export function checkProject(document: SourceDocument): Checked<ProjectDocument> {
  const diagnostics: Diagnostic[] = [];
  const value = checkStructure(
    document,
    "project/1",
    validateProject,
    reportInto(diagnostics, () => document),
  );
  return value ? { value, diagnostics } : { diagnostics };
}
