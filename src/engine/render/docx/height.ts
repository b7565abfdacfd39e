/** How much of a page blocks take, estimated rather too high: only what surely fits is kept on one page. In twentieths of a point. */
import type { Block, Cell, Table } from "../../document/blocks.ts";
import { cellMargins, columnWidths, lengthOf } from "./columns.ts";

const line = 340;
/** Of tables: a line, a line of a note, what is above and below. */
const [text, note, around] = [250, 210, 70];
/** Of a heading, and of a caption with its space. */
const heading = 700;
const caption = 520;

export function fits(blocks: readonly Block[], page: { readonly width: number; readonly height: number }): boolean {
  return blocks.reduce((sum, block) => sum + heightOf(block, page.width), heading) <= page.height;
}

function heightOf(block: Block, width: number): number {
  switch (block.kind) {
    case "lines":
      return block.lines.reduce((sum, each) => sum + line * linesOf(each.title + each.text, width / 1.2), 0);
    case "table":
      return caption + tableHeight(block, columnWidths(block, width));
    case "list":
      return block.items.reduce((sum, each) => sum + 2 * line * linesOf(each.text + each.note, width / 1.4), 0);
    case "beside":
      return block.tables.reduce((sum, each) => sum + heightOf(each, width), 0);
    case "tiles":
      return caption + (2 * text + around) * block.rows.length + 2 * note;
    case "facts":
      return 3 * heading;
    case "signature":
    case "figure":
      return 5 * heading;
    case "heading":
    case "lead":
    case "text":
    case "notice":
    case "remark":
      return heading + line * linesOf(block.text, width / 1.4);
  }
}

/** With its head. */
export function tableHeight({ columns, rows, foot }: Table, widths: readonly number[]): number {
  const head = columns.map(({ title }) => ({ text: title, note: "" }));
  return [head, ...rows, ...(foot ? [foot] : [])].reduce((sum, cells) => sum + rowHeight(cells, widths), 0);
}

function rowHeight(cells: readonly Cell[], widths: readonly number[]): number {
  const heights = cells.map((cell, index) => {
    const room = (widths[index] ?? 0) - cellMargins;
    return text * linesOf(cell.text, room) + (cell.note ? note * linesOf(cell.note, room) : 0);
  });
  return around + Math.max(text, ...heights);
}

function linesOf(words: string, width: number): number {
  return Math.ceil(lengthOf(words) / Math.max(1, width));
}
