/** Findings as a document for programs: one line of canonical JSON. */
import { canonicalJson, type Diagnostic, type Severity, type Where } from "../../engine/index.ts";

/** A finding; `explain RULE` gives the words of its rule. */
export interface PrintedFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** What the words of the rule name; a fact that is a word of the program also in Chinese (`unit.zh`) and English (`unit.en`). */
  readonly facts: Readonly<Record<string, string>>;
  readonly where: Omit<Where, "source">;
}

/** What was found in a file or is wrong with the command line. `check`, `standard lint` and `collect` print it, and others that cannot do their work. */
export interface DiagnosticsPrinted {
  readonly citymark: "diagnostics/1";
  /** Empty where the finding is not about one file. */
  readonly file: string;
  readonly diagnostics: readonly PrintedFinding[];
}

export function findingsJson(file: string, diagnostics: readonly Diagnostic[]): string {
  const document: DiagnosticsPrinted = { citymark: "diagnostics/1", file, diagnostics: diagnostics.map(plainFinding) };
  return canonicalJson(document);
}

/** Without the line that it stands in. */
export function plainFinding({ rule, severity, facts, where: { source: _, ...where } }: Diagnostic): PrintedFinding {
  return { rule, severity, facts, where };
}
