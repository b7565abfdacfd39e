/** What to say of an answer that is none of the choices: each choice with its title, and which was meant. */
import { type FactsOf, type Item, type Level, type Locale, say, type Text } from "../model/index.ts";
import { nearest } from "./nearest.ts";
import type { unknownChoice } from "./rules/assessment/index.ts";
import { plainTitle, titled } from "./titles.ts";

/** Choices have a title, levels and items are more than that. */
export type Choices = ReadonlyMap<string, Text | Level | Item>;

/** Words that say no, as a choice may. */
const no: ReadonlySet<string> = new Set(["无", "没有", "否", "未", "no", "none"]);

export function choiceFacts(choices: Choices, written: string): FactsOf<typeof unknownChoice> {
  const list = (locale: Locale) =>
    [...choices]
      .map(([id, choice]) => bracketed(id, say(titleOf(choice), locale), locale))
      .join(locale === "zh" ? "、" : ", ");
  return {
    written,
    known: { fact: [...choices.keys()].join(", "), zh: list("zh"), en: list("en") },
    nearest: meant(choices, written),
  };
}

/** The choice that is written: by its id, or by its title as it stands in the form. */
export function chosen(choices: Choices, written: string): string | undefined {
  if (choices.has(written)) return written;
  return titled(
    written,
    [...choices].map(([id, choice]) => [id, titleOf(choice)] as const),
  );
}

function bracketed(id: string, title: string, locale: Locale): string {
  return locale === "zh" ? `${id}（${title}）` : `${id} (${title})`;
}

function titleOf(choice: Text | Level | Item): Text {
  return typeof choice === "object" && "title" in choice ? choice.title : choice;
}

/** By a part of its title; by a word that says no; else by its spelling. */
function meant(choices: Choices, written: string): string | undefined {
  const word = plainTitle(written);
  const titled = [...choices].map(
    ([id, choice]) => [id, (["zh", "en"] as const).map((locale) => plainTitle(say(titleOf(choice), locale)))] as const,
  );
  const find = (fits: (title: string, id: string) => boolean) =>
    titled.find(([id, titles]) => titles.some((title) => fits(title, id)))?.[0];
  return (
    (no.has(word) ? find((title, id) => no.has(title) || no.has(id)) : undefined) ??
    (word.length > 2 ? find((title) => title.includes(word) || word.includes(title)) : undefined) ??
    nearest(written, choices.keys())
  );
}
