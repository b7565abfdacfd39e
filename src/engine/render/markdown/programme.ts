/** A programme's report as Markdown: the same chapters in the same order as the page. */

import type { ProgrammeView } from "../../content/programme/index.ts";
import { chapterMarkdown } from "./blocks.ts";
import { markdownText as text } from "./text.ts";

export function programmeMarkdown(view: ProgrammeView): string {
  const { words, stamps, head, verdict, keyFigures, summary, chapters } = view;
  const blocks = [
    ...stamps.map(({ short, text: remark }) => `> **${text(short)}** ${text(remark)}`),
    `# ${text(head.programme)} ${words.programmeReport}`,
    [
      `${text(head.standard)} (${text(head.reference)})`,
      ...head.facts.map((fact) => `${fact.title} ${text(fact.text)}`),
    ].join(" · "),
    `## ${words.summary}`,
    `**${text(verdict)}**`,
    keyFigures
      .map((fact) => `- ${fact.title} **${text(fact.text)}**${fact.note === "" ? "" : ` (${text(fact.note)})`}`)
      .join("\n"),
    summary.map((sentence) => `- ${text(sentence)}`).join("\n"),
    ...chapters.flatMap(chapterMarkdown),
  ];
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}
