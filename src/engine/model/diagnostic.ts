/**
 * A diagnostic is a finding about a document, as data: which rule, where, and the facts.
 * Its words belong to the rule and are put in by presentation, in the reader's language.
 */
import type { Locale } from "./text.ts";

export type Severity = "error" | "warning" | "note";

/** Steps into a document: keys and positions. */
export type Path = readonly (string | number)[];

/** A position in a text, from line 1 and column 1; columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Span {
  readonly start: Position;
  readonly end: Position;
}

export interface Where {
  readonly file?: string;
  readonly path: Path;
  readonly span?: Span;
  /** The line complained about, for a code frame. */
  readonly source?: string;
}

export type Facts = Readonly<Record<string, string>>;

export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly facts: Facts;
  readonly where: Where;
}

type Words = Readonly<Record<Locale, (facts: Facts) => string>>;

/** What a rule says: the finding, what to do, and one sentence of why. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly message: Words;
  readonly help: Words;
  readonly why: Readonly<Record<Locale, string>>;
}

export function diagnose(rule: Rule, where: Where, facts: Facts = {}): Diagnostic {
  return { rule: rule.id, severity: rule.severity, facts, where };
}

/** A value, when the document's shape can be read; and what was found on the way. */
export interface Checked<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}
