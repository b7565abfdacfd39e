/** Findings as a document for programs: one line of canonical JSON. */
import { canonicalJson, type Diagnostic } from "../../engine/index.ts";

export function findingsJson(file: string, diagnostics: readonly Diagnostic[]): string {
  return canonicalJson({ citymark: "diagnostics/1", file, diagnostics: diagnostics.map(plainFinding) });
}

/** Without the line that it stands in. */
export function plainFinding({ rule, severity, facts, where: { source: _, ...where } }: Diagnostic): object {
  return { rule, severity, facts, where };
}
