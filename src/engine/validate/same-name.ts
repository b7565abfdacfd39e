/** Whether two names are of one city, as far as they can be compared. */
import type { Locale, Text } from "../model/index.ts";

const locales = ["zh", "en"] as const satisfies readonly Locale[];

/**
 * Names in languages are the same where each language that both have says the same; a plain one where it is said in any
 * language of the other. Nothing where they have no language in common.
 */
export function sameName(one: Text, other: Text): boolean | undefined {
  const shared = locales.flatMap((locale) => {
    const [a, b] = [inLanguage(one, locale), inLanguage(other, locale)];
    return a === undefined || b === undefined ? [] : [a === b];
  });
  if (shared.length === 0) return undefined;
  return isPlain(one) || isPlain(other) ? shared.includes(true) : !shared.includes(false);
}

function isPlain(name: Text): name is string {
  return typeof name === "string";
}

/** A plain name stands for every language. */
function inLanguage(name: Text, locale: Locale): string | undefined {
  return (isPlain(name) ? name : name[locale])?.normalize("NFC").trim().toLowerCase();
}

/** A name in all its languages. */
export function wholeName(name: Text): string {
  return isPlain(name) ? name : [name.zh, name.en].filter((each) => each !== undefined).join(" / ");
}
