/** An end that the user brings about: what to say, and the exit code. Never a stack trace. */
import { assessmentRules, type Diagnostic, hasErrors, reviewRules } from "../../engine/index.ts";

/** What is there is not what it was: a file, the rules, the submission that a review was made of. */
const ofIntegrity: ReadonlySet<string> = new Set([
  assessmentRules.evidenceChanged.id,
  assessmentRules.lockChanged.id,
  reviewRules.otherAssessment.id,
  reviewRules.answerChanged.id,
]);

export class CliError extends Error {
  readonly code: number;
  readonly diagnostics: readonly Diagnostic[];

  constructor(code: number, message: string, diagnostics: readonly Diagnostic[] = []) {
    super(message);
    this.code = code;
    this.diagnostics = diagnostics;
  }
}

/** 0 done · 1 done, with findings · 2 wrong usage · 3 unreadable · 4 integrity · 5 conflict · 70 our bug */
export const exits = { findings: 1, usage: 2, unreadable: 3, integrity: 4, conflict: 5, bug: 70 } as const;

/** What findings mean for the exit: integrity, or simply findings. */
export function codeFor(diagnostics: readonly Diagnostic[]): number {
  if (diagnostics.some(({ rule }) => ofIntegrity.has(rule))) return exits.integrity;
  return hasErrors(diagnostics) ? exits.findings : 0;
}
