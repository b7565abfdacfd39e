import { say, type Text } from "../../model/index.ts";

/** How alike two names are, from 0 to 1, in the language in which they are most alike: the share of pairs of letters in common. */
export function likeness(a: Text, b: Text): number {
  return Math.max(
    ...(["zh", "en"] as const).map((locale) => {
      const [one, other] = [pairs(say(a, locale)), pairs(say(b, locale))];
      const common = [...one].filter((pair) => other.has(pair)).length;
      return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
    }),
  );
}

function pairs(text: string): ReadonlySet<string> {
  const letters = [...text.toLowerCase().replace(/[\s\p{P}]+/gu, "")];
  return new Set(letters.slice(1).map((letter, i) => `${letters[i]}${letter}`));
}
