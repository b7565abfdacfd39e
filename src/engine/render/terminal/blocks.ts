/** Blocks as lines of a screen. */
import type { Block, Fact } from "../../document/blocks.ts";
import { drawingText } from "./drawing.ts";
import { colourOf, painted, type Screen } from "./paint.ts";
import { tableLines } from "./table.ts";
import { indent, padEnd, widthOf, wrap } from "./width.ts";

const step = 2;

/** Blocks one below the other. What follows a heading is indented below it. */
export function blocksLines(blocks: readonly Block[], screen: Screen): readonly string[] {
  const lines: string[] = [];
  let below = false;
  for (const [index, block] of blocks.entries()) {
    const after = blocks[index - 1];
    if (block.kind === "heading") below = false;
    if (after && after.kind !== "heading") lines.push("");
    const inner = below ? { ...screen, width: screen.width - step } : screen;
    for (const line of indent(blockLines(block, inner), below ? step : 0)) lines.push(line);
    if (block.kind === "heading") below = true;
  }
  return lines;
}

function blockLines(block: Block, screen: Screen): readonly string[] {
  const { width, paint } = screen;
  switch (block.kind) {
    case "heading":
    case "lead":
      return painted(wrap(block.text, width), paint.strong);
    case "text":
      return wrap(block.text, width);
    case "notice":
      return painted(wrap(block.text, width), paint.fair);
    case "remark":
      return painted(wrap(block.text, width), paint.quiet);
    case "facts":
      return factsLines(block.facts, screen);
    case "list":
      return block.items.flatMap(({ text, note }) => [
        ...hanging("- ", wrap(text, width - step)),
        ...indent(note === "" ? [] : painted(wrap(note, width - step), paint.quiet), step),
      ]);
    case "lines":
      return factsLines(
        block.lines.map(({ title, text }) => ({ title, text, note: "" })),
        screen,
      );
    case "table":
      return tableLines(block, screen);
    case "beside":
      return block.tables.flatMap((table, index) => [...(index === 0 ? [] : [""]), ...tableLines(table, screen)]);
    case "figure":
      return [drawingText(block.drawing, Math.min(width, 60), paint), ...painted(wrap(block.text, width), paint.quiet)];
    case "signature":
      return [];
    case "tiles":
      return block.rows.flatMap((row) =>
        row.flatMap((each) => (each ? wrap([each.text, each.note ?? ""].join(" "), width) : [])),
      );
  }
}

/** Titles in a column with the facts on their right; where a title is long, each fact is below its title. */
function factsLines(facts: readonly Fact[], screen: Screen): readonly string[] {
  const { width, paint } = screen;
  const titles = facts.reduce((most, { title }) => Math.max(most, widthOf(title)), 0);
  const room = width - titles - step;
  if (titles > width / 3)
    return facts.flatMap((fact) => [
      ...(fact.title === "" ? [] : wrap(fact.title, width)),
      ...indent(factLines(fact, width - step, screen), step),
    ]);
  return facts.flatMap((fact) => {
    const [first = "", ...others] = factLines(fact, room, screen);
    return [
      `${padEnd(fact.title === "" ? "" : paint.quiet(fact.title), titles + step)}${first}`.trimEnd(),
      ...indent(others, titles + step),
    ];
  });
}

function factLines({ text, note, tone }: Fact, room: number, { paint }: Screen): readonly string[] {
  return [
    ...(text === "" ? [] : painted(wrap(text, room), colourOf(paint, tone))),
    ...(note === "" ? [] : painted(wrap(note, room), paint.quiet)),
  ];
}

function hanging(sign: string, lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => `${index === 0 ? sign : " ".repeat(widthOf(sign))}${line}`);
}
