/** How each language joins texts: names in a list, a label and its text, brackets. */
import type { Locale } from "../model/index.ts";

const marks = {
  zh: { list: "、", comma: "，", colon: "：", open: "（", close: "）" },
  en: { list: ", ", comma: ", ", colon: ": ", open: " (", close: ")" },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, string>>>>;

/** Names in a list: “a, b”, “甲、乙”. */
export function list(names: readonly string[], locale: Locale): string {
  return names.join(marks[locale].list);
}

/** Parts of a sentence. */
export function joined(parts: readonly string[], locale: Locale): string {
  return parts.filter((part) => part !== "").join(marks[locale].comma);
}

/** A label and what it says: “Reason: …”, “理由：…”. */
export function labelled(label: string, text: string, locale: Locale): string {
  return `${label}${marks[locale].colon}${text}`;
}

/** A text with an addition in brackets: “Final (due …)”, “验收（截止 …）”. */
export function bracketed(text: string, added: string, locale: Locale): string {
  const { open, close } = marks[locale];
  return `${text}${open}${added}${close}`;
}
