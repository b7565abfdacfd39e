/** Every kind of block as paragraphs and tables. */
import type { Block, Fact } from "../document/blocks.ts";
import type { Draft } from "./draft.ts";
import { headingNumber } from "./numerals.ts";
import { gridColumns, row, tableBlocks, tableCell, tableProperties } from "./table.ts";
import { marked, paragraph, run } from "./text.ts";
import { element, type Xml } from "./xml.ts";

type Kinds = {
  readonly [Kind in Block["kind"]]: (
    draft: Draft,
    block: Extract<Block, { kind: Kind }>,
    stand: Stand,
  ) => readonly Xml[];
};

/** Where blocks stand: how much of the width is theirs, and the level of their headings. */
export interface Room {
  readonly width: number;
  readonly level: 2 | 3;
  /** What they are about, for captions. */
  readonly of?: string;
  /** All of it belongs on one page, where a page can hold it. */
  readonly whole?: boolean | undefined;
}

/** The same, for one block. */
interface Stand extends Room {
  /** It must not end a page. */
  readonly keepNext: boolean;
  /** A line is left empty below it. */
  readonly gap: boolean;
}

const kinds: Kinds = {
  heading: (draft, { text }, { level }) => [heading(draft, level, text)],
  lead: (_, { text }, { keepNext }) => [paragraph("Lead", [run(text)], { keepNext })],
  text: (_, { text }, { keepNext }) => [paragraph("BodyText", [run(text)], { keepNext })],
  remark: (_, { text }, { keepNext }) => [paragraph("Remark", [run(text)], { keepNext })],
  notice: (_, { text }, { keepNext }) => [paragraph("Notice", [run(text)], { keepNext })],
  facts: (_, { facts: all }, { width, gap }) => facts(all, width).slice(0, gap ? 2 : 1),
  list: (_, { items }) =>
    items.map(({ text, note }) =>
      paragraph("ListBullet", [run(text), ...(note === "" ? [] : [run(`\n${note}`, { style: "Quiet" })])]),
    ),
  lines: ({ view }, { lines }, { whole }) =>
    lines.map(({ title, text, code }, at) =>
      paragraph(
        "Definition",
        [run(`${title}${view.words.colon}`, { style: "Strong" }), run(text, { style: code ? "Code" : undefined })],
        { keepNext: whole || at < Math.min(8, lines.length - 1) },
      ),
    ),
  table: (draft, table, { width, of = "", gap }) => tableBlocks(draft, table, { width, of, gap }),
};

export function blocks(draft: Draft, all: readonly Block[], room: Room): readonly Xml[] {
  return all.flatMap((block, index) => {
    const write = kinds[block.kind] as (draft: Draft, block: Block, stand: Stand) => readonly Xml[];
    const next = all[index + 1];
    const keepNext = room.whole === true || belongs(block, next, all[index - 1]);
    return write(draft, block, { ...room, keepNext: next !== undefined && keepNext, gap: apart(block, next) });
  });
}

/**
 * What is said of it goes with it to the next page. A figure is too tall for that: its page would be left half empty. A
 * remark goes with the text that it is on.
 */
function belongs(block: Block, next: Block | undefined, before: Block | undefined): boolean {
  if (block.kind === "remark" && before?.kind === "text") return false;
  if (next?.kind === "table") return next.shape !== "chart";
  return next !== undefined && led.has(next.kind);
}

/** Before a heading or a new page there is no empty line: it could fall on a page of its own. Figures bring theirs. */
function apart(block: Block, next: Block | undefined): boolean {
  if (next === undefined) return false;
  return block.kind !== "table" || block.shape !== "chart" || (next.kind === "table" && next.shape !== "chart");
}

/** Kinds that another leads up to. */
const led: ReadonlySet<Block["kind"]> = new Set(["list", "facts", "lines", "remark"]);

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
