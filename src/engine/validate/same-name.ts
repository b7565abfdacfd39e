/** Whether two names are of one city, as far as they can be compared. */
import type { Locale, Text } from "../model/index.ts";

/**
 * Names in languages are the same where each language that both have says the same; a plain one where it is said in any
 * language of the other. Nothing where they have no language in common.
 */
export function sameName(one: Text, other: Text): boolean | undefined {
  const [zh, en] = [sameIn("zh", one, other), sameIn("en", one, other)];
  if (zh === undefined || en === undefined) return zh ?? en;
  return isPlain(one) || isPlain(other) ? zh || en : zh && en;
}

function sameIn(locale: Locale, one: Text, other: Text): boolean | undefined {
  const [a, b] = [inLanguage(one, locale), inLanguage(other, locale)];
  return a === undefined || b === undefined ? undefined : a === b;
}

function isPlain(name: Text): name is string {
  return typeof name === "string";
}

/** A plain name stands for every language. */
function inLanguage(name: Text, locale: Locale): string | undefined {
  const written = isPlain(name) ? name : name[locale];
  return written === undefined ? undefined : spelling(written);
}

/** Each name of a large programme is compared with every other one: it is spelt out once. */
const spellings = new Map<string, string>();

function spelling(written: string): string {
  const known = spellings.get(written);
  if (known !== undefined) return known;
  const spelt = written.normalize("NFC").trim().toLowerCase();
  spellings.set(written, spelt);
  return spelt;
}

/** A name in all its languages. */
export function wholeName(name: Text): string {
  return isPlain(name) ? name : [name.zh, name.en].filter((each) => each !== undefined).join(" / ");
}
