/** A rule: what can be wrong with a document, in both languages, with places for the facts of a finding. */

export type Severity = "error" | "warning" | "note";

/** A fact for programs, with the words for readers of each language: `person`, 人, people. */
export interface Worded {
  readonly fact: string;
  readonly zh: string;
  readonly en: string;
}

export type FactValue = string | Worded;

/**
 * A sentence with places for facts: `{edition} has no input “{id}”.` A part in square brackets is shown only if its
 * facts are known: `[Did you mean “{nearest}”?]`. A brace followed by a space is an ordinary brace.
 */
export type Sentence = string;

/** What is wrong, what to write instead, and in one sentence why the rule exists. */
export interface RuleWords {
  readonly message: Sentence;
  readonly help: Sentence;
  readonly why: Sentence;
}

declare const factsOfRule: unique symbol;

/** `Rule<{ id, nearest? }>`: a finding of this rule must give `id` and may give `nearest`. */
export interface Rule<Facts = never> {
  readonly id: string;
  readonly severity: Severity;
  /** Facts that are words of the program (`list`, `number`), translated when they are shown. */
  readonly terms?: readonly string[];
  readonly zh: RuleWords;
  readonly en: RuleWords;
  /** Carries the type only; no rule has this property. */
  readonly [factsOfRule]?: (facts: Facts) => void;
}

/** The facts as the last argument of a function, which may be left out if the rule requires none. */
export type FactsArgument<Facts> = [Facts] extends [never]
  ? [facts: never]
  : [keyof Facts] extends [never]
    ? [facts?: Readonly<Record<string, never>>]
    : Partial<Facts> extends Facts
      ? [facts?: NoInfer<Facts>]
      : [facts: NoInfer<Facts>];

/** The facts of a rule. */
export type FactsOf<R> = R extends Rule<infer Facts> ? Facts : never;

/** Declares a rule. Its sentences determine its facts, which must be the same in both languages. */
export function rule<const Zh extends RuleWords, const En extends RuleWords>(
  declared: Pick<Rule, "id" | "severity"> & {
    readonly terms?: readonly NoInfer<NamesIn<TextOf<En>>>[];
    readonly zh: Zh & SameFacts<Zh, En>;
    readonly en: En;
  },
): Rule<FactsIn<TextOf<En>>> {
  return declared;
}

type TextOf<Words extends RuleWords> = `${Words["message"]} ${Words["help"]}`;

/** All names in a text: of `{id} [{nearest}] { }`, `id` and `nearest`. */
export type NamesIn<Text extends string> = Text extends `${string}{${infer Rest}`
  ? Rest extends ` ${string}`
    ? NamesIn<Rest>
    : Rest extends `${infer Name}}${infer After}`
      ? Name | NamesIn<After>
      : never
  : never;

/** The names outside square brackets. */
type RequiredIn<Text extends string> = Text extends `${infer Before}[${string}]${infer After}`
  ? NamesIn<Before> | RequiredIn<After>
  : NamesIn<Text>;

type FactsIn<Text extends string> = { readonly [Name in RequiredIn<Text>]: FactValue } & {
  readonly [Name in Exclude<NamesIn<Text>, RequiredIn<Text>>]?: FactValue | undefined;
};

/** Unknown names and a different choice of brackets are errors at the Chinese words. */
type SameFacts<Zh extends RuleWords, En extends RuleWords> = [
  Difference<NamesIn<TextOf<Zh>>, NamesIn<TextOf<En>>> | Difference<RequiredIn<TextOf<Zh>>, RequiredIn<TextOf<En>>>,
] extends [never]
  ? unknown
  : { readonly "zh and en have different facts": never };

type Difference<A, B> = Exclude<A, B> | Exclude<B, A>;

/** Puts the facts into a sentence. */
export function fill(sentence: Sentence, facts: Readonly<Record<string, string>>): string {
  return sentence
    .replace(/\[([^\]]*)\]/g, (_, part: string) =>
      placeholders(part).every((name) => (facts[name] ?? "") !== "") ? part : "",
    )
    .replace(/\{([a-z-]+)\}/g, (_, name: string) => facts[name] ?? "")
    .trim();
}

/** The names of the facts in a sentence. */
export function placeholders(sentence: Sentence): readonly string[] {
  return [...sentence.matchAll(/\{([a-z-]+)\}/g)].map(([, name]) => name ?? "");
}
