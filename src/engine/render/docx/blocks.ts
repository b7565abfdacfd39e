/** Every kind of block as paragraphs and tables. */
import type { Beside, Block, Fact } from "../../document/blocks.ts";
import { styled } from "./close-styles.ts";
import type { Draft } from "./draft.ts";
import { gridColumns, row, tableCell, tableProperties } from "./grid.ts";
import { heading } from "./heading.ts";
import { picture } from "./picture.ts";
import { signature } from "./signature.ts";
import { type TableRoom, tableBlocks } from "./table.ts";
import { link, paragraph, run } from "./text.ts";
import { tileBlocks } from "./tiles.ts";
import { element, type Xml } from "./xml.ts";

type Kinds = {
  readonly [Kind in Block["kind"]]: (
    draft: Draft,
    block: Extract<Block, { kind: Kind }>,
    stand: Stand,
  ) => readonly Xml[];
};

/** Where blocks stand, and how much of the width is theirs. */
export interface Room {
  readonly width: number;
  /** What they are about, for captions. */
  readonly of?: string;
  /** All of it belongs on one page, where a page can hold it. */
  readonly whole?: boolean | undefined;
  /** Small letters and tight lines, for parts of a chapter. */
  readonly close: boolean;
}

/** The same, for one block. */
interface Stand extends Room {
  /** It must not end a page. */
  readonly keepNext: boolean;
  /** A line is left empty below it. */
  readonly gap: boolean;
}

const kinds: Kinds = {
  heading: (draft, { text }, { close }) => [heading(draft, close ? 3 : 2, text, { unnumbered: close })],
  lead: (_, { text }, { keepNext, close }) => [paragraph(styled("Lead", close), [run(text)], { keepNext })],
  text: (_, { text }, { keepNext, close }) => [paragraph(styled("BodyText", close), [run(text)], { keepNext })],
  remark: (draft, { text, to }, { keepNext, close }) => [
    paragraph(styled("Remark", close), link(draft.bookmark(to), [run(text)]), { keepNext }),
  ],
  notice: (_, { text }, { keepNext, close }) => [paragraph(styled("Notice", close), [run(text)], { keepNext })],
  facts: (_, { facts: all }, { width, gap, close, whole = false }) =>
    facts(all, width, { close, keepNext: whole }).slice(0, gap ? 2 : 1),
  list: (_, { items }, { close }) =>
    items.map(({ text, note }) =>
      paragraph(styled("ListBullet", close), [
        run(text),
        ...(note === "" ? [] : [run(`\n${note}`, { style: "Quiet" })]),
      ]),
    ),
  lines: ({ words }, { lines }, { whole, close }) =>
    lines.map(({ title, text, code }, at) =>
      paragraph(
        styled("Definition", close),
        [run(`${title}${words.colon}`, { style: "Strong" }), run(text, { style: code ? "Code" : undefined })],
        { keepNext: whole || at < Math.min(8, lines.length - 1) },
      ),
    ),
  figure: (draft, { title, text, drawing }, { width, close }) => [
    paragraph("TablePicture", picture(draft, drawing, { width, close }, title, text), { keepNext: true }),
    paragraph(styled("TableNote", close), [run(text)]),
  ],
  signature: (draft, block, { width }) => signature(draft, block, width),
  tiles: (draft, block, { width, gap, close }) => tileBlocks(draft, block, { width, gap, close }),
  table: (draft, table, { width, of = "", gap, close }) => tableBlocks(draft, table, { width, of, gap, close }),
  beside: (draft, tables, { width, of = "", gap, close }) => besides(draft, tables, { width, of, gap, close }),
};

export function blocks(draft: Draft, all: readonly Block[], room: Room): readonly Xml[] {
  return all.flatMap((block, index) => {
    const write = kinds[block.kind] as (draft: Draft, block: Block, stand: Stand) => readonly Xml[];
    const next = all[index + 1];
    const keepNext = room.whole === true || belongs(block, next, all[index - 1]);
    return write(draft, block, {
      ...room,
      keepNext: next !== undefined && keepNext,
      gap: apart(block, next, room.close),
    });
  });
}

/**
 * What is said of it goes with it to the next page. A figure is too tall for that: its page would be left half empty. A
 * remark goes with the text that it is on, and with what it begins.
 */
function belongs(block: Block, next: Block | undefined, before: Block | undefined): boolean {
  if (block.kind === "remark" && before?.kind === "text") return false;
  if (block.kind === "remark" && before === undefined) return true;
  if (next?.kind === "table") return next.shape !== "chart";
  return next !== undefined && led.has(next.kind);
}

/** Before a heading or a new page there is no empty line: it could fall on a page of its own. Figures with captions bring theirs. */
function apart(block: Block, next: Block | undefined, close: boolean): boolean {
  if (next === undefined || close) return next !== undefined;
  return block.kind !== "table" || block.shape !== "chart" || (next.kind === "table" && next.shape !== "chart");
}

/** Kinds that another leads up to. */
const led: ReadonlySet<Block["kind"]> = new Set(["list", "facts", "lines", "remark"]);

/** So many stand side by side; in a close setting all of them. */
const abreast = 4;

/** Figures side by side: what it is, the figure, and a word on it. */
export function facts(
  all: readonly Fact[],
  width: number,
  { close, keepNext }: { readonly close: boolean; readonly keepNext: boolean },
): readonly Xml[] {
  const lines = close ? Math.min(1, all.length) : Math.ceil(all.length / abreast);
  const each = Math.ceil(all.length / Math.max(1, lines));
  const size = Math.floor(width / Math.max(1, each));
  const widths = Array.from({ length: each }, () => size);
  const rows = Array.from({ length: lines }, (_, line) =>
    row(
      widths.map((_width, at) => factCell(all[line * each + at], size, { close, keepNext })),
      false,
    ),
  );
  if (rows.length === 0) return [];
  return [
    element("w:tbl", {}, [tableProperties(size * each, "", "FactTable"), gridColumns(widths), ...rows]),
    paragraph(styled("Gap", close), [], { keepNext }),
  ];
}

function factCell(
  fact: Fact | undefined,
  size: number,
  { close, keepNext }: { readonly close: boolean; readonly keepNext: boolean },
): Xml {
  if (!fact) return tableCell(size, [paragraph(styled("FactTitle", close), [])]);
  const { title, text, note } = fact;
  const figure = text.length > (close ? 7 : 12) ? "FactWords" : "FactFigure";
  return tableCell(size, [
    paragraph(styled("FactTitle", close), [run(title)], { keepNext: true }),
    paragraph(styled(figure, close), [run(text)], { keepNext: keepNext || note !== "" }),
    ...(note === "" ? [] : [paragraph(styled("FactNote", close), [run(note)], { keepNext })]),
  ]);
}

/** Of the width, the first of two tables side by side, and what is left empty between them. */
const firstOfTwo = 0.4;
const between = 200;

/** Two tables in the cells of one without lines. */
function besides(draft: Draft, { tables: [first, second] }: Beside, room: TableRoom): readonly Xml[] {
  const left = Math.round((room.width - between) * firstOfTwo);
  const widths = [left, between, room.width - between - left];
  const inside = (table: Beside["tables"][0], width: number) =>
    tableCell(width, [...tableBlocks(draft, table, { ...room, width, gap: false }), paragraph("End", [])], {
      at: "top",
    });
  const [one = 0, gap = 0, other = 0] = widths;
  const cells = [inside(first, one), tableCell(gap, [paragraph("End", [])]), inside(second, other)];
  return [
    element("w:tbl", {}, [tableProperties(room.width, "", "BesideTable"), gridColumns(widths), row(cells, false)]),
    ...(room.gap ? [paragraph(styled("Gap", room.close), [])] : []),
  ];
}
