/** Words of a document: one text for every language, or one for each. */
export type Text = string | { readonly zh?: string; readonly en?: string };

/** The languages of messages and reports. */
export type Locale = "zh" | "en";

/** The text in a language; where a document lacks it, in the other. */
export function say(text: Text, locale: Locale): string {
  if (typeof text === "string") return text;
  return text[locale] ?? text.en ?? text.zh ?? "";
}
