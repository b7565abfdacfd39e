/** Tables: the head is repeated on every page, no row is broken across pages, and a chart is a row of pictures beside its numbers. */
import type { Cell, Head, Table } from "../../document/blocks.ts";
import { axisLines } from "./axis.ts";
import { closeness, styled } from "./close-styles.ts";
import { cellMargins, columnWidths } from "./columns.ts";
import type { Draft } from "./draft.ts";
import { gridColumns, row, tableCell, tableProperties } from "./grid.ts";
import { tableHeight } from "./height.ts";
import { colours, partColour } from "./ink.ts";
import { picture } from "./picture.ts";
import { field, link, paragraph, run } from "./text.ts";
import { classShade, inkOf, shadeOf } from "./tones.ts";
import { element, type Xml } from "./xml.ts";

export interface TableRoom {
  readonly width: number;
  /** Whose table it is, where many bear the same caption. */
  readonly of: string;
  /** What stands below it must be kept apart. */
  readonly gap: boolean;
  readonly close: boolean;
}

export function tableBlocks(
  draft: Draft,
  { caption: plain, ...rest }: Table,
  { width, of, gap, close }: TableRoom,
): readonly Xml[] {
  const captioned = plain !== "";
  const title = captioned ? plain : (rest.columns[0]?.title ?? "");
  const table: Table = { ...rest, caption: of === "" ? title : `${of}${draft.words.colon}${title}` };
  const figure = table.shape === "chart" && draft.render !== undefined;
  const note =
    table.note === ""
      ? []
      : [paragraph(styled("TableNote", close), [run(table.note)], { keepNext: figure && captioned })];
  const grid = gridOf(draft, table, { width, close, followed: note.length > 0 || (figure && captioned) });
  const below = gap ? [paragraph(styled("Gap", close), [])] : [];
  if (!captioned) return [grid, ...note, ...below];
  const named = caption(draft, figure ? "figure" : "table", table.caption, { keepNext: !figure, close });
  return figure
    ? [paragraph("Gap", [], { keepNext: true }), grid, ...note, named, ...below]
    : [named, grid, ...note, ...below];
}

/** Above a table, below a figure. */
export function caption(
  draft: Draft,
  kind: "table" | "figure",
  text: string,
  { keepNext, close }: { readonly keepNext: boolean; readonly close: boolean },
): Xml {
  const word = draft.words[kind];
  const number = field(` SEQ ${word} \\* ARABIC `, String(draft.nextCaption(kind)));
  return paragraph("Caption", [run(`${word} `), ...number, run(`  ${text}`)], {
    keepNext,
    space: close ? [60, 40] : undefined,
  });
}

/** So many rows stay on one page: a figure belongs to its caption, and a short table together. */
const together = { figure: 16, table: 13 };
/** What is taller is broken wherever a page ends. In twentieths of a point. */
const tallest = 8000;

/** Where a table is broken, no row stands alone: neither under its head, nor at the end, nor away from its caption. */
function staysWithNext(at: number, count: number, whole: boolean, followed: boolean): boolean {
  if (at === count - 1) return followed;
  return whole || at === 0 || at === count - 2;
}

interface Grid {
  readonly width: number;
  readonly close: boolean;
  /** Something below belongs to it. */
  readonly followed: boolean;
}

function gridOf(draft: Draft, table: Table, { width, close, followed }: Grid): Xml {
  const kept = table.columns.flatMap(({ kind }, index) => (kind !== "drawing" || draft.render ? [index] : []));
  const pick = <Part>(parts: readonly Part[]): readonly Part[] => kept.flatMap((index) => parts[index] ?? []);
  const columns = pick(table.columns);
  const shown = { ...table, columns, rows: table.rows.map(pick), ...(table.foot ? { foot: pick(table.foot) } : {}) };
  const all = [...shown.rows, ...(shown.foot ? [shown.foot] : [])];
  const swatches = swatchesOf(shown.rows);
  const titled = columns.map((column) =>
    swatches.has(column.title) ? { ...column, title: `${swatchRoom}${column.title}` } : column,
  );
  const scale = close ? closeness : 1;
  const widths = columnWidths({ ...shown, columns: titled }, width * scale).map((each) => Math.floor(each / scale));
  const figure = table.shape === "chart" && draft.render !== undefined;
  const whole = all.length <= together[figure ? "figure" : "table"] && tableHeight(shown, widths) <= tallest;
  const head = row(
    columns.map((column, index) =>
      headCell(draft, column, { width: widths[index] ?? 0, colour: swatches.get(column.title), close }),
    ),
    true,
  );
  const body = all.map((cells, at) =>
    row(
      cells.map((cell, index) =>
        bodyCell(draft, shown, cells, cell, index, {
          width: widths[index] ?? 0,
          close,
          keepNext: staysWithNext(at, all.length, whole, followed),
          foot: at >= shown.rows.length,
        }),
      ),
      false,
    ),
  );
  const style = close ? "CloseTable" : table.shape === "dense" ? "DenseTable" : "ReportTable";
  const properties = tableProperties(width, table.caption, style);
  return element("w:tbl", {}, [properties, gridColumns(widths), head, ...body]);
}

/** The parts of a chart have the colours that stand before the titles of their columns. */
function swatchesOf(rows: Table["rows"]): ReadonlyMap<string, string> {
  const parts = rows.flat().flatMap(({ drawing }) => (drawing?.kind === "parts" ? [drawing.parts] : []))[0] ?? [];
  return new Map(parts.map(({ label }, index) => [label, partColour(index, parts.length)]));
}

/** As wide as a swatch, for measuring. */
const swatchRoom = "WW";

interface HeadLook {
  readonly width: number;
  readonly close: boolean;
  /** Of the part of a chart that the column counts. */
  readonly colour: string | undefined;
}

function headCell(draft: Draft, { title, kind, axis }: Head, { width, close, colour }: HeadLook): Xml {
  const setting = { keepNext: true };
  const before = colour === undefined ? [] : [run("\u2003", { fill: colour }), run("\u00a0")];
  const titled = paragraph(
    styled(kind === "text" ? "TableHead" : "TableHeadCentred", close),
    [...before, run(title)],
    setting,
  );
  return tableCell(width, [
    titled,
    ...(axis ? axisLines(draft, title, axis, { width: width - cellMargins, close }) : []),
  ]);
}

interface Place {
  readonly width: number;
  readonly close: boolean;
  readonly keepNext: boolean;
  readonly foot: boolean;
}

function bodyCell(
  draft: Draft,
  table: Table,
  cells: readonly Cell[],
  cell: Cell,
  index: number,
  { width, close, keepNext, foot }: Place,
): Xml {
  const column = table.columns[index];
  if (cell.drawing) {
    const alt = described(draft, table.columns, cells);
    const drawn = picture(draft, cell.drawing, { width: width - cellMargins, close }, table.caption, alt);
    return tableCell(width, [paragraph("TablePicture", drawn, { keepNext })]);
  }
  const heat = table.shape === "heat";
  const style = column?.kind === "number" ? (heat ? "TableCentred" : "TableNumber") : "TableText";
  return saidCell(draft, cell, { width, close, keepNext, foot, style, heat });
}

interface Said extends Place {
  readonly style: string;
  /** Scores are shaded. */
  readonly heat: boolean;
}

/** A cell of words: its text, and its note below. */
export function saidCell(draft: Draft, cell: Cell, { width, close, keepNext, foot, style, heat }: Said): Xml {
  const shade = classShade(cell.tone) ?? (heat ? shadeOf(cell.tone) : undefined);
  const dark = shade === colours.steps[3] || shade === colours.steps[4];
  const colour = dark ? "FFFFFF" : inkOf(cell.tone);
  const said = link(draft.bookmark(cell.to), [run(cell.text, { colour, style: foot ? "Strong" : undefined })]);
  const note = cell.note
    ? [
        paragraph(
          styled(noteStyle(style), close),
          [run(cell.note, { colour: dark ? "FFFFFF" : shade && colours.ink })],
          { keepNext },
        ),
      ]
    : [];
  return tableCell(width, [paragraph(styled(style, close), said, { keepNext }), ...note], { shade });
}

function noteStyle(style: string): string {
  return style === "TableText" ? "TableSmall" : style === "TableNumber" ? "TableSmallNumber" : "TableSmallCentred";
}

/** What the texts of a row say, for a picture of them. */
function described({ document, words }: Draft, columns: readonly Head[], cells: readonly Cell[]): string {
  const [name, ...others] = cells.flatMap((cell, index) => {
    if (cell.drawing || cell.text === "") return [];
    const note = cell.note ? ` (${cell.note})` : "";
    return [index === 0 ? `${cell.text}${note}` : `${columns[index]?.title ?? ""} ${cell.text}${note}`];
  });
  const join = document.locale === "zh" ? "；" : "; ";
  return `${name ?? ""}${words.colon}${others.join(join)}`;
}
