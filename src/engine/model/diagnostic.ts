/**
 * A diagnostic is a finding about a document, as data: which rule, where, and the facts.
 * Its words belong to the rule and are filled in by presentation, in the reader's language.
 */
import type { FactsArgument, FactValue, Rule, Severity } from "./rule.ts";

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
  /** Of a workbook instead: the sheet and the cell, `填报!D7`. */
  readonly cell?: string;
  /** The line of the finding, for a code frame. */
  readonly source?: string;
}

/** Plain data: `unit`, and for a worded fact `unit.zh` and `unit.en` as well. */
export type Facts = Readonly<Record<string, string>>;

/** A finding: its rule (`ruleWords` has the words), how serious it is, the facts for the words, and its place. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly facts: Facts;
  readonly where: Where;
}

/** A finding. A fact that is missing, misspelt or unknown to the rule does not compile. */
export function diagnose<F>(rule: Rule<F>, where: Where, ...[facts]: FactsArgument<F>): Diagnostic {
  return { rule: rule.id, severity: rule.severity, facts: plainFacts(facts ?? {}), where };
}

function plainFacts(facts: Readonly<Record<string, FactValue | undefined>>): Facts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]): [string, string][] => {
      if (value === undefined) return [];
      if (typeof value === "string") return [[name, value]];
      return [
        [name, value.fact],
        [`${name}.zh`, value.zh],
        [`${name}.en`, value.en],
      ];
    }),
  );
}

/** A value, if the document's shape can be read; and what was found on the way. */
export interface Checked<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether one of the findings is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}
