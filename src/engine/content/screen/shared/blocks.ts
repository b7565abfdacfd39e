/** Blocks that several screens have. */
import { type Block, type Fact, heading } from "../../../document/blocks.ts";

/** A heading with blocks below it; nothing where there are none. */
export function section(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(title), ...blocks];
}

/** Those facts that have a text. */
export function factsBlock(all: readonly (readonly [title: string, text: string, tone?: string])[]): Block {
  return {
    kind: "facts",
    facts: all.flatMap(([title, text, tone]): readonly Fact[] =>
      text === "" ? [] : [{ title, text, note: "", ...(tone === undefined ? {} : { tone }) }],
    ),
  };
}

/** The parts that say something, on one line. */
export function line(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" · ");
}
