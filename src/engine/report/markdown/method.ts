/** How the edition scores, and by which documents and program it was done. */
import type { View } from "../../content/city/view.ts";
import { markdownCode as code, markdownTable as table, markdownText as text } from "../../render/markdown/text.ts";

export function method({ words, method: sentences, total }: View): string[] {
  const grades = total.bands.map(({ title, from, meaning }) => [text(title), from, text(meaning)]);
  return [
    `## ${words.method}`,
    sentences.map((sentence) => `- ${text(sentence)}`).join("\n"),
    grades.length > 0 ? table([words.grade, words.from, words.meaning], grades) : "",
  ];
}

export function provenance({ words, provenance: facts }: View): string[] {
  return [
    `## ${words.provenance}`,
    words.provenanceNote,
    facts
      .map(({ title, text: fact, code: fixed }) => `- ${title}${words.colon}${fixed ? code(fact) : text(fact)}`)
      .join("\n"),
  ];
}
