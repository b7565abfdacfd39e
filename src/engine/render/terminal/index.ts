/** Content as text on a screen. Colours come from the caller; without them it is plain text of the given width. */
import { plainText } from "../../catalogue/plain-text.ts";
import type { Block, Part } from "../../document/blocks.ts";
import { blocksLines } from "./blocks.ts";
import { painted, type Screen } from "./paint.ts";
import { wrap } from "./width.ts";

export { colourOf, type Paint, type Screen, unpainted } from "./paint.ts";
export { cut, indent, padEnd, widthOf, wrap } from "./width.ts";

/** Blocks as text, without a title. */
export function blocksText(blocks: readonly Block[], screen: Screen): string {
  return blocksLines(blocks, screen).join("\n");
}

/** A part with its title; a remark that comes first is set right below the title. */
export function partText({ title, blocks }: Pick<Part, "title" | "blocks">, screen: Screen): string {
  const head = painted(wrap(plainText(title), screen.width), screen.paint.strong);
  const close = blocks[0]?.kind === "remark" || blocks.length === 0;
  return [...head, ...(close ? [] : [""]), ...blocksLines(blocks, screen)].join("\n");
}
export { rowText } from "./table.ts";
