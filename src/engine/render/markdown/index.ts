/** A document as Markdown: the same chapters in the same order as the page, for mail, wikis and version control. */

import type { Document } from "../../document/document.ts";
import { chapterMarkdown } from "./blocks.ts";
import { markdownText as text } from "./text.ts";

export function markdown({ stamps, head, summary, chapters }: Document): string {
  const blocks = [
    ...stamps.map(({ short, text: remark }) => `> **${text(short)}** ${text(remark)}`),
    `# ${text(head.title)} ${text(head.kind)}`,
    [
      `${text(head.eyebrow)} (${text(head.reference)})`,
      ...head.facts.map((fact) => `${text(fact.title)} ${text(fact.text)}`),
    ].join(" · "),
    ...[summary, ...chapters].flatMap(chapterMarkdown),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
