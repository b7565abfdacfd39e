/**
 * The one way in which the program says something: a text in every language, with places for facts in braces. Its text
 * determines its facts. A language without the text, languages with different facts, and a use without one of the facts
 * do not compile.
 */
import type { NamesIn } from "./rule.ts";
import type { Locale } from "./text.ts";

/** A text in every language: `{ zh: "{all} 项中的 {count} 项", en: "{count} of {all}" }`. */
export type Said = Readonly<Record<Locale, string>>;

/** A sentence whose wording depends on its facts, such as a plural: a function for each language. */
export type Phrase<Facts> = Readonly<Record<Locale, (facts: Facts) => string>>;

type Catalogue = Readonly<Record<string, Said>>;

type Facts<Text extends string> = Readonly<Record<NamesIn<Text>, string | number>>;

/** A catalogue in one language: texts, and for those with facts functions from the facts to the text. */
export type Spoken<Entries> = {
  readonly [Key in keyof Entries]: Entries[Key] extends { readonly en: infer Text extends string }
    ? [NamesIn<Text>] extends [never]
      ? string
      : (facts: Facts<Text>) => string
    : never;
};

/** Declares texts. Each has the same facts in every language. */
export function catalogue<const Entries extends Catalogue>(entries: Entries & SameFacts<Entries>): Entries {
  return entries;
}

/** Declares a text for every one of the states. */
export type Named<State extends string> = Readonly<Record<State, Said>>;

type SameFacts<Entries extends Catalogue> = {
  readonly [Key in keyof Entries]: {
    readonly [Language in Locale]: [Difference<NamesIn<Entries[Key][Language]>, NamesIn<Entries[Key]["en"]>>] extends [
      never,
    ]
      ? string
      : "the languages have different facts";
  };
};

type Difference<A, B> = Exclude<A, B> | Exclude<B, A>;

const spoken = new WeakMap<object, Partial<Record<Locale, unknown>>>();

export function speak<Entries extends Catalogue>(entries: Entries, locale: Locale): Spoken<Entries> {
  const known = spoken.get(entries) ?? {};
  known[locale] ??= Object.fromEntries(
    Object.entries(entries).map(([key, said]) => [key, textOrFunction(said[locale])]),
  );
  spoken.set(entries, known);
  return known[locale] as Spoken<Entries>;
}

const place = /\{([a-z]+)\}/gi;

function textOrFunction(text: string): string | ((facts: Facts<string>) => string) {
  if (text.search(place) < 0) return text;
  return (facts: Readonly<Record<string, string | number>>) =>
    text.replace(place, (_, name: string) => String(facts[name]));
}
