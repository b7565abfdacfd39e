/** How wide the columns of a table are: numbers keep to their line, the longest texts get most of what is left. In twentieths of a point. */
import type { Cell, Table } from "../document/blocks.ts";

/** Left and right of every cell together. */
export const cellMargins = 140;

interface Need {
  readonly least: number;
  readonly most: number;
}

/** Of a table's text in 9 points: a Chinese character, and a letter on average. */
const wide = 182;
const narrow = 96;
const least = 480;
/** A short text with a day in it is not broken: a line would end inside the day. */
const dated = /\d{4}-\d{2}-\d{2}/;
/** A word longer than this may be broken. */
const longWord = 1500;

/** Heads keep to their line where there is room for all of them. */
export function columnWidths(table: Table, total: number): readonly number[] {
  const roomy = needsOf(table, total, 4 * wide);
  const fits = sum(roomy.map((need) => need.least)) <= total;
  return shared(fits ? roomy : needsOf(table, total, 0), total);
}

/** Heads up to this length are not broken. */
function needsOf({ columns, rows, foot }: Table, total: number, whole: number): readonly Need[] {
  const share = columns.length <= 5 ? 0.36 : columns.length <= 7 ? 0.28 : 0.22;
  return columns.map(({ kind, title }, index): Need => {
    if (kind === "drawing") return { least: total * share, most: total * 0.42 };
    const cells = [...rows, ...(foot ? [foot] : [])].flatMap((row) => row[index] ?? []);
    const head = lengthOf(title) <= whole ? lengthOf(title) : 0;
    const need = kind === "number" ? numberNeed(title, cells) : textNeed(title, cells);
    return { least: Math.max(need.least, head + cellMargins), most: Math.max(need.most, head + cellMargins) };
  });
}

function numberNeed(title: string, cells: readonly Cell[]): Need {
  const numbers = cells.flatMap(({ text, note }) => [text, note ?? ""]);
  const unbroken = Math.max(
    0,
    ...numbers.map((text) => (/\d/.test(text) && text.length <= 14 ? lengthOf(text) : longest(text))),
  );
  const head = Math.max(longest(title), Math.ceil(lengthOf(title) / 2));
  const most = Math.max(
    unbroken,
    Math.min(lengthOf(title), 900),
    ...numbers.map((text) => Math.min(1400, lengthOf(text))),
  );
  return { least: Math.max(unbroken, Math.min(head, 900)) + cellMargins, most: most + cellMargins };
}

function textNeed(title: string, cells: readonly Cell[]): Need {
  const texts = cells.flatMap(({ text, note }) => [text, note ?? ""]);
  const word = Math.min(longWord, Math.max(longest(title), ...texts.map(longest)));
  const most = Math.min(9000, Math.max(lengthOf(title), ...texts.map(lengthOf)));
  const short =
    most <= 4 * wide || texts.some((text) => dated.test(text) && lengthOf(text) <= 2500) ? Math.min(most, 2500) : 0;
  return { least: Math.max(word, short, least) + cellMargins, most: Math.max(word, most) + cellMargins };
}

/** The least for all, then what each can use; what is still left is for all alike. */
function shared(needs: readonly Need[], total: number): readonly number[] {
  const floor = sum(needs.map((need) => need.least));
  if (floor >= total)
    return rounded(
      needs.map((need) => (need.least * total) / floor),
      total,
    );
  const wishes = needs.map(({ least: low, most }) => Math.sqrt(Math.max(0, most - low)));
  const wished = sum(wishes);
  const left = total - floor;
  const grown = needs.map(({ least: low, most }, index) =>
    wished === 0 ? low : Math.min(most, low + (left * (wishes[index] ?? 0)) / wished),
  );
  const rest = total - sum(grown);
  const open = sum(grown);
  return rounded(
    grown.map((width) => width + (rest * width) / open),
    total,
  );
}

function rounded(widths: readonly number[], total: number): readonly number[] {
  const whole = widths.map((width) => Math.floor(width));
  const widest = whole.indexOf(Math.max(...whole));
  return whole.map((width, index) => (index === widest ? width + Math.floor(total) - sum(whole) : width));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

export function lengthOf(text: string): number {
  return Math.max(0, ...text.split("\n").map((line) => [...line].reduce((all, letter) => all + widthOf(letter), 0)));
}

function longest(text: string): number {
  return Math.max(0, ...text.split(/[\s\u2e80-\uffef–—/]+/).map(lengthOf), text === "" ? 0 : wide);
}

function widthOf(letter: string): number {
  return letter > "\u2e7f" ? wide : narrow;
}
