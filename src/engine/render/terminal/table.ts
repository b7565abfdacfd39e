/** Tables on a screen: cells wrap within their columns, numbers are set to the right. */
import type { Cell, Head, Table } from "../../document/blocks.ts";
import { gap, type Placed, placeColumns } from "./columns.ts";
import { drawingText } from "./drawing.ts";
import { type Colour, colourOf, painted, type Screen } from "./paint.ts";
import { cut, indent, padEnd, padStart, wrap } from "./width.ts";

/** The lines of a table, with its caption above and its note below. */
export function tableLines(table: Table, screen: Screen): readonly string[] {
  const { width, paint } = screen;
  const groups = placeColumns(table, width).map((placed) => grid(table, placed, screen));
  return [
    ...(table.caption === "" ? [] : painted(wrap(table.caption, width), paint.strong)),
    ...groups.flatMap((lines, index) => (index === 0 ? lines : ["", ...lines])),
    ...(table.note === "" ? [] : ["", ...painted(wrap(table.note, width), paint.quiet)]),
  ];
}

function grid({ columns, rows, foot }: Table, placed: readonly Placed[], screen: Screen): readonly string[] {
  const heads = placed.map(({ index, width }) => headLines(columns[index], width, screen));
  const titled = heads.some((lines) => lines.some((line) => line !== ""));
  const row = (cells: readonly Cell[], colour?: Colour) =>
    placed.map(({ index, width }) => cellLines(cells[index], width, screen, { colour, hangs: index === 0 }));
  const right = placed.map(({ index }) => columns[index]?.kind === "number");
  return [
    ...(titled ? [heads] : []),
    ...rows.map((cells) => row(cells)),
    ...(foot ? [row(foot, screen.paint.strong)] : []),
  ].flatMap((cells) => sideBySide(cells, placed, right));
}

function headLines(head: Head | undefined, width: number, { paint }: Screen): readonly string[] {
  if (!head) return [];
  if (head.axis) return [drawingText(head.axis, width, paint)];
  return head.title === "" ? [""] : painted(wrap(head.title, width), paint.quiet);
}

/** `hangs`: the note is indented below the text. */
function cellLines(
  cell: Cell | undefined,
  width: number,
  { paint }: Screen,
  { colour, hangs }: { readonly colour: Colour | undefined; readonly hangs: boolean },
): readonly string[] {
  if (!cell) return [];
  const { text, note = "", tone, drawing, level = 0 } = cell;
  if (drawing) return [drawingText(drawing, width, paint)];
  const room = width - level * gap;
  const hang = hangs ? gap : 0;
  const noted = note === "" ? [] : indent(painted(wrap(note, room - hang), paint.quiet), hang);
  return indent([...painted(wrap(text, room), colour ?? colourOf(paint, tone)), ...noted], level * gap);
}

function sideBySide(
  cells: readonly (readonly string[])[],
  placed: readonly Placed[],
  right: readonly boolean[],
): readonly string[] {
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    placed
      .map(({ width }, column) => (right[column] ? padStart : padEnd)(cells[column]?.[line] ?? "", width))
      .join(" ".repeat(gap))
      .trimEnd(),
  );
}

/** One row of a table that is shown while it is made: columns have fixed widths, the last one takes what it needs. */
export function rowText(cells: readonly Cell[], widths: readonly number[], { paint }: Screen): string {
  return cells
    .map(({ text, tone }, column) => {
      const width = widths[column];
      const fitting = width === undefined ? text : padEnd(cut(text, width), width);
      return colourOf(paint, tone)(fitting);
    })
    .join(" ".repeat(gap))
    .trimEnd();
}
