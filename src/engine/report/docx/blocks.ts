/** Every kind of block as paragraphs and tables. */
import type { Block, Fact } from "../document/blocks.ts";
import type { Draft } from "./draft.ts";
import { headingNumber } from "./numerals.ts";
import { gridColumns, row, tableBlocks, tableCell, tableProperties } from "./table.ts";
import { marked, paragraph, run } from "./text.ts";
import { element, type Xml } from "./xml.ts";

type Kinds = {
  readonly [Kind in Block["kind"]]: (draft: Draft, block: Extract<Block, { kind: Kind }>, room: Room) => readonly Xml[];
};

/** Where blocks stand: how much of the width is theirs, and the level of their headings. */
export interface Room {
  readonly width: number;
  readonly level: 2 | 3;
  /** What they are about, for captions. */
  readonly of?: string;
}

const kinds: Kinds = {
  heading: (draft, { text }, { level }) => [heading(draft, level, text)],
  lead: (_, { text }) => [paragraph("Lead", [run(text)])],
  text: (_, { text }) => [paragraph("BodyText", [run(text)])],
  remark: (_, { text }) => [paragraph("Remark", [run(text)])],
  notice: (_, { text }) => [paragraph("Notice", [run(text)])],
  facts: (_, { facts: all }, { width }) => facts(all, width),
  list: (_, { items }) =>
    items.map(({ text, note }) =>
      paragraph("ListBullet", [run(text), ...(note === "" ? [] : [run(`\n${note}`, { style: "Quiet" })])]),
    ),
  lines: ({ view }, { lines }) =>
    lines.map(({ title, text, code }) =>
      paragraph("Definition", [
        run(`${title}${view.words.colon}`, { style: "Strong" }),
        run(text, { style: code ? "Code" : undefined }),
      ]),
    ),
  table: (draft, table, { width, of = "" }) => tableBlocks(draft, table, width, of),
};

export function blocks(draft: Draft, all: readonly Block[], room: Room): readonly Xml[] {
  return all.flatMap((block) => {
    const write = kinds[block.kind] as (draft: Draft, block: Block, room: Room) => readonly Xml[];
    return write(draft, block, room);
  });
}

export interface Heading {
  /** The part that begins here. */
  readonly id?: string;
  readonly unnumbered?: boolean;
  readonly pageBreakBefore?: boolean;
}

/** A heading with a place for the table of contents, and one for links to what begins here. */
export function heading(
  draft: Draft,
  level: 1 | 2 | 3,
  text: string,
  { id, unnumbered, pageBreakBefore }: Heading = {},
): Xml {
  const bookmark = draft.nextHeading();
  const number = unnumbered ? undefined : draft.nextNumber(level);
  if (level !== 3) {
    const shown = number === undefined ? "" : headingNumber(draft.view.locale, level, number, draft.chapter);
    draft.contents.push({ level, number: shown, text, bookmark });
  }
  const place = draft.bookmark(id);
  const words = marked(draft.nextId(), bookmark, [run(text)]);
  const runs = place === undefined ? words : marked(draft.nextId(), place, words);
  return paragraph(`Heading${level}`, runs, { unnumbered, pageBreakBefore });
}

const abreast = 4;

/** Figures side by side: what it is, the figure, and a word on it. */
export function facts(all: readonly Fact[], width: number): readonly Xml[] {
  const lines = Math.ceil(all.length / abreast);
  const each = Math.ceil(all.length / Math.max(1, lines));
  const size = Math.floor(width / Math.max(1, each));
  const widths = Array.from({ length: each }, () => size);
  const rows = Array.from({ length: lines }, (_, line) =>
    row(
      widths.map((_width, at) => factCell(all[line * each + at], size)),
      false,
    ),
  );
  if (rows.length === 0) return [];
  return [
    element("w:tbl", {}, [tableProperties(size * each, "", "FactTable"), gridColumns(widths), ...rows]),
    paragraph("Gap", []),
  ];
}

function factCell(fact: Fact | undefined, size: number): Xml {
  if (!fact) return tableCell(size, [paragraph("FactTitle", [])]);
  const { title, text, note } = fact;
  return tableCell(size, [
    paragraph("FactTitle", [run(title)], { keepNext: true }),
    paragraph(text.length > 12 ? "FactWords" : "FactFigure", [run(text)], { keepNext: note !== "" }),
    ...(note === "" ? [] : [paragraph("FactNote", [run(note)])]),
  ]);
}
