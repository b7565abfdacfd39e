/** Findings as a document for programs: one line of canonical JSON. */
import { canonicalJson, type Diagnostic } from "../../engine/index.ts";

export function findingsJson(file: string, diagnostics: readonly Diagnostic[]): string {
  const plain = diagnostics.map(({ rule, severity, facts, where: { source: _, ...where } }) => ({
    rule,
    severity,
    facts,
    where,
  }));
  return canonicalJson({ citymark: "diagnostics/1", file, diagnostics: plain });
}
