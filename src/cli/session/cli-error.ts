/** Why a command stops: findings, with its exit code; shown without a stack trace. */
import { type Diagnostic, hasErrors, integrityRules } from "../../engine/index.ts";

export class CliError extends Error {
  readonly code: number;
  readonly diagnostics: readonly Diagnostic[];

  /** `consequence`: what therefore was not done, in words. */
  constructor(code: number, diagnostics: readonly Diagnostic[], consequence = "") {
    super(consequence);
    this.code = code;
    this.diagnostics = diagnostics;
  }
}

/** 0 done · 1 done, with findings · 2 wrong usage · 3 unreadable · 4 integrity · 5 conflict · 70 our bug · 130 a question was cancelled with Ctrl-C */
export const exits = {
  findings: 1,
  usage: 2,
  unreadable: 3,
  integrity: 4,
  conflict: 5,
  bug: 70,
  cancelled: 130,
} as const;

/** The exit code for findings: integrity failure, errors, or 0. */
export function codeFor(diagnostics: readonly Diagnostic[]): number {
  if (diagnostics.some(({ rule }) => integrityRules.has(rule))) return exits.integrity;
  return hasErrors(diagnostics) ? exits.findings : 0;
}
