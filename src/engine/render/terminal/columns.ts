/** How wide the columns of a table are on a screen, and which of them are shown side by side. */
import type { Cell, Table } from "../../document/blocks.ts";
import { longestPiece, widthOf } from "./width.ts";

/** Between two columns. */
export const gap = 2;

/** A column that is shown, with its width. */
export interface Placed {
  readonly index: number;
  readonly width: number;
}

interface Measured {
  readonly index: number;
  /** A drawing gives way before words do. */
  readonly drawing: boolean;
  /** Below this a word or a number would be broken. */
  readonly least: number;
  readonly natural: number;
}

const drawings = { least: 10, natural: 32 };
/** Longer words may be broken; numbers never are. */
const longestWord = 24;
/** In a column of numbers. */
const longestReason = 16;
/** Chinese may break after every character, but not into columns of single characters. */
const narrowest = 8;

/** The columns in one group if they fit; otherwise in several, each of which begins with the first column. */
export function placeColumns(table: Table, room: number): readonly (readonly Placed[])[] {
  const [first, ...others] = table.columns.map((_, index) => measure(table, index, room));
  if (!first) return [];
  if (least([first, ...others]) <= room || others.length < 2) return [narrowed([first, ...others], room)];
  const leading = { ...first, least: Math.max(first.least, Math.min(first.natural, Math.floor(room / 3))) };
  const groups: Measured[][] = [];
  for (const column of others) {
    const group = groups.at(-1);
    if (group && total([leading, ...group, column].map(usual)) <= room) group.push(column);
    else groups.push([column]);
  }
  return groups.map((group) => narrowed([leading, ...group], room));
}

function measure({ columns, rows, foot = [] }: Table, index: number, room: number): Measured {
  const column = columns[index];
  if (column?.kind === "drawing") return { index, drawing: true, ...drawings };
  const cells = [...rows, foot].flatMap((row) => row[index] ?? []);
  const title = column?.title ?? "";
  const lines = cells.flatMap((cell) => linesOf(cell, index === 0 ? gap : 0));
  const texts = [...lines, title];
  const isNumber = column?.kind === "number";
  const widest = isNumber ? most(lines, numberWidth) : most(texts, widthOf);
  const word = most(texts, (text) => Math.min(longestWord, longestPiece(text)));
  const number = isNumber ? most(cells, ({ text }) => longestPiece(text)) : 0;
  const natural = Math.min(room, Math.max(widest, word, Math.min(narrowest, widthOf(title))));
  return { index, drawing: false, least: Math.max(word, number, Math.min(narrowest, natural)), natural };
}

/** A table may have more rows than a function takes arguments. */
function most<Each>(all: readonly Each[], of: (each: Each) => number): number {
  return all.reduce((largest, each) => Math.max(largest, of(each)), 0);
}

/** Words in a column of numbers, such as why there is no score, may take several lines. */
function numberWidth(line: string): number {
  return /[0-9]/.test(line) ? widthOf(line) : Math.min(widthOf(line), longestReason);
}

/** `hang`: how far the note is indented below the text. */
function linesOf({ text, note = "", level = 0 }: Cell, hang: number): readonly string[] {
  return [text.split("\n"), note.split("\n").map((line) => " ".repeat(hang) + line)]
    .flat()
    .map((line) => " ".repeat(level * gap) + line);
}

/** Narrowed until they fit: first drawings, then always the widest column, at last below what its words need. */
function narrowed(columns: readonly Measured[], room: number): readonly Placed[] {
  const placed = columns.map((column) => ({ ...column, width: column.natural }));
  const narrow = (to: (column: Measured) => number) => {
    while (total(placed.map(({ width }) => width)) > room) {
      const [widest] = placed.filter((column) => column.width > to(column)).sort((a, b) => b.width - a.width);
      if (!widest) return;
      widest.width -= 1;
    }
  };
  narrow(({ drawing, least }) => (drawing ? least : room));
  narrow(({ least }) => least);
  narrow(() => narrowest);
  return placed.map(({ index, width }) => ({ index, width }));
}

/** Where a table is split, columns of words need not be on one line. */
function usual({ least, natural }: Measured): number {
  return Math.max(least, Math.min(natural, 12));
}

function least(columns: readonly Measured[]): number {
  return total(columns.map((column) => column.least));
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0) + gap * (widths.length - 1);
}
