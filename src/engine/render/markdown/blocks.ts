/** Blocks as Markdown. Drawings are left out: the columns beside them say what they show. */

import type { Block, Cell, Chapter, Table, Tiles } from "../../document/blocks.ts";
import { markdownCode as code, markdownLink as link, markdownTable, markdownText as text } from "./text.ts";

export function chapterMarkdown({ title, blocks, parts }: Chapter): readonly string[] {
  return [
    `## ${text(title)}`,
    ...blocks.flatMap((block) => blockMarkdown(block, 3)),
    ...parts.flatMap((part) => [`### ${text(part.title)}`, ...part.blocks.flatMap((block) => blockMarkdown(block, 4))]),
  ];
}

export function blockMarkdown(block: Block, level: number): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [`${"#".repeat(level)} ${text(block.text)}`];
    case "lead":
      return [`**${text(block.text)}**`];
    case "text":
    case "remark":
      return [text(block.text)];
    case "notice":
      return [`> ${text(block.text)}`];
    case "facts":
      return [
        block.facts
          .map(
            ({ title, text: fact, note }) =>
              `- ${text(title)} **${text(fact)}**${note === "" ? "" : ` (${text(note)})`}`,
          )
          .join("\n"),
      ];
    case "list":
      return [
        block.items.map(({ text: item, note }) => `- ${text(item)}${note === "" ? "" : ` (${text(note)})`}`).join("\n"),
      ];
    case "lines":
      return [
        block.lines.map((line) => `- ${text(line.title)} ${line.code ? code(line.text) : text(line.text)}`).join("\n"),
      ];
    case "table":
      return table(block);
    case "beside":
      return block.tables.flatMap(table);
    case "figure":
      return [text(block.text)];
    case "tiles":
      return tiles(block);
    case "signature":
      return [];
  }
}

/** In the order of reading: from north to south, from west to east. */
function tiles({ caption, note, rows }: Tiles): readonly string[] {
  const all = rows.flatMap((row) => row.flatMap((each) => (each ? [`- ${cell(each)}`] : [])));
  return [`**${text(caption)}** ${text(note)}`, all.join("\n")];
}

function table({ caption, note, columns, rows, foot }: Table): readonly string[] {
  const kept = columns.flatMap(({ kind }, index) => (kind === "drawing" ? [] : [index]));
  const line = (cells: readonly Cell[]) => kept.map((index) => cell(cells[index]));
  const said = [caption === "" ? "" : `**${text(caption)}**`, text(note)].filter((part) => part !== "").join(" ");
  return [
    ...(said === "" ? [] : [said]),
    markdownTable(
      kept.map((index) => text(columns[index]?.title ?? "")),
      [...rows, ...(foot ? [foot] : [])].map(line),
    ),
  ];
}

function cell(content: Cell | undefined): string {
  if (!content) return "";
  const { text: words, note = "", href = "" } = content;
  const quiet = note === "" ? "" : text(`(${note})`);
  return [href === "" ? text(words) : link({ text: words, href }), quiet].filter((part) => part !== "").join(" ");
}
