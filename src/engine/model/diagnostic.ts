/**
 * A diagnostic is a finding about a document, as data: which rule, where, and the facts.
 * Its words belong to the rule and are put in by presentation, in the reader's language.
 */
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

/** `unit: person`; what each language says in its own words stands beside it as `unit.zh: 人` and `unit.en: people`. */
export type Facts = Readonly<Record<string, string>>;

/** A fact with its words in each language. */
export function worded(name: string, fact: string, words: Readonly<Record<"zh" | "en", string>>): Facts {
  return { [name]: fact, [`${name}.zh`]: words.zh, [`${name}.en`]: words.en };
}

export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly facts: Facts;
  readonly where: Where;
}

/**
 * A sentence with places for facts: `{edition} asks no "{id}".` A part in square brackets is said
 * only when its facts are known: `[Did you mean "{nearest}"?]`.
 */
export type Sentence = string;

/** What a rule says, in each language: the finding, what to do, and one sentence of why. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** Facts that are words of the program (`list`, `number`), said in the reader's language. */
  readonly terms?: readonly string[];
  readonly zh: RuleWords;
  readonly en: RuleWords;
}

export interface RuleWords {
  readonly message: Sentence;
  readonly help: Sentence;
  readonly why: Sentence;
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

/** Puts the facts into a sentence. */
export function fill(sentence: Sentence, facts: Facts): string {
  return sentence
    .replace(/\[([^\]]*)\]/g, (_, part: string) =>
      placeholders(part).every((name) => (facts[name] ?? "") !== "") ? part : "",
    )
    .replace(/\{([a-z-]+)\}/g, (_, name: string) => facts[name] ?? "")
    .trim();
}

/** The facts that a sentence speaks of. */
export function placeholders(sentence: Sentence): readonly string[] {
  return [...sentence.matchAll(/\{([a-z-]+)\}/g)].map(([, name]) => name ?? "");
}
