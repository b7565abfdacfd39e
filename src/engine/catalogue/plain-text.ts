/**
 * Makes a document's text harmless to look at: control characters, line separators, turned reading directions and
 * halves of characters are shown by their code, as in \u202e. Escaping for HTML, Markdown or CSV is the format's own task.
 */
const strange =
  /(?![\n\t])\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}|[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/gu;

export function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(strange, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
