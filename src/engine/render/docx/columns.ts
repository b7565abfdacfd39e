/**
 * How wide the columns of a table are, in twentieths of a point: words and numbers are not broken, drawings give way to
 * them, the longest texts get most of what is left.
 */
import type { Cell, Table } from "../../document/blocks.ts";

/** Left and right of every cell together. */
export const cellMargins = 140;
/** These, the lines between cells, and a little for letters that are wider than estimated. */
const around = cellMargins + 40;

interface Need {
  readonly least: number;
  readonly most: number;
}

/** Of a table's text in 9 points: a Chinese character, and letters as wide as those that a machine without Arial may take. */
const wide = 182;
const letters: readonly (readonly [RegExp, number])[] = [
  [/\u2003/, 200],
  [/[ \u00a0ijltfIr.,:;'|!()[\]-]/, 60],
  [/[mMwW%@—]/, 156],
  [/[A-Z+=<>−]/, 124],
];
const narrow = 115;
const least = 480;
/** A line would end inside the day. */
const dated = /\d{4}-\d{2}-\d{2}/;
const beforeDay = /\s(?=\d{4}-\d{2}-\d{2})/;
/** A text with a day in it, up to this length, is never broken. */
const shortDay = 1500;
/** A word longer than this may be broken. */
const longWord = 1500;

/** What is kept to its line: heads up to a length, and short texts with a day in them. */
interface Wish {
  readonly head: number;
  readonly days: boolean;
  /** The least of a drawing, as a part of what it would like. */
  readonly drawing: number;
}

/** The first that there is room for; the last must do. */
const wishes: readonly Wish[] = [
  { head: 5 * wide, days: true, drawing: 1 },
  { head: 5 * wide, days: true, drawing: 0.7 },
  { head: 5 * wide, days: false, drawing: 0.7 },
  { head: 0, days: true, drawing: 0.7 },
  { head: 0, days: false, drawing: 0.6 },
];

export function columnWidths(table: Table, total: number): readonly number[] {
  const all = wishes.map((wish) => needsOf(table, total, wish));
  const fits = all.find((needs) => sum(needs.map((need) => need.least)) <= total);
  return shared(fits ?? all.at(-1) ?? [], total);
}

function needsOf(
  { columns, rows, foot, shape }: Table,
  total: number,
  { head: whole, days, drawing }: Wish,
): readonly Need[] {
  const share = shape === "dense" ? 0.13 : columns.length <= 5 ? 0.3 : columns.length <= 7 ? 0.22 : 0.16;
  return columns.map(({ kind, title }, index): Need => {
    if (kind === "drawing") return { least: total * share * drawing, most: total * (shape === "dense" ? share : 0.4) };
    const cells = [...rows, ...(foot ? [foot] : [])].flatMap((row) => row[index] ?? []);
    const head = lengthOf(title) <= whole ? lengthOf(title) : 0;
    const need = kind === "number" ? numberNeed(title, cells) : textNeed(title, cells, days);
    return { least: Math.max(need.least, head + around), most: Math.max(need.most, head + around) };
  });
}

function numberNeed(title: string, cells: readonly Cell[]): Need {
  const numbers = cells.flatMap(({ text, note }) => [text, note ?? ""]);
  const unbroken = Math.max(
    0,
    ...numbers.map((text) => (/\d/.test(text) && text.length <= 14 ? lengthOf(text) : longest(text))),
  );
  const head = Math.max(Math.min(longest(title), 1300), Math.min(Math.ceil(lengthOf(title) / 2), 900));
  const most = Math.max(
    unbroken,
    Math.min(lengthOf(title), 900),
    ...numbers.map((text) => Math.min(1400, lengthOf(text))),
  );
  return { least: Math.max(unbroken, head) + around, most: Math.max(most, head) + around };
}

function textNeed(title: string, cells: readonly Cell[], days: boolean): Need {
  const texts = cells.flatMap(({ text, note }) => [text, note ?? ""]);
  const word = Math.min(longWord, Math.max(longest(title), ...texts.map(longest)));
  const most = Math.min(9000, Math.max(lengthOf(title), ...texts.map(lengthOf)));
  const withDays = texts.filter((text) => dated.test(text) && lengthOf(text) <= 2500);
  const whole = withDays.map(days ? lengthOf : beforeDays);
  // No wider than that, so that no line ends inside a day.
  const widest = !days && texts.every((text) => text === "" || withDays.includes(text)) ? Math.max(...whole) : most;
  const short = Math.max(most <= 4 * wide ? most : 0, ...whole);
  return { least: Math.max(word, short, least) + around, most: Math.max(word, widest) + around };
}

/** From one day to another on two lines. */
function beforeDays(text: string): number {
  return lengthOf(text) <= shortDay ? lengthOf(text) : Math.max(...text.split(beforeDay).map(lengthOf));
}

/** The least for all, then what each can use; what is still left is for all alike. */
function shared(needs: readonly Need[], total: number): readonly number[] {
  const floor = sum(needs.map((need) => need.least));
  if (floor >= total)
    return rounded(
      needs.map((need) => (need.least * total) / floor),
      total,
    );
  const pulls = needs.map(({ least: low, most }) => Math.sqrt(Math.max(0, most - low)));
  const pulled = sum(pulls);
  const left = total - floor;
  const grown = needs.map(({ least: low, most }, index) =>
    pulled === 0 ? low : Math.min(most, low + (left * (pulls[index] ?? 0)) / pulled),
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
  return Math.max(0, ...text.split(/[\s\u2e80-\uffef–—/]+|(?<=\p{L}-)/u).map(lengthOf), text === "" ? 0 : wide);
}

function widthOf(letter: string): number {
  if (letter > "\u2e7f") return wide;
  return letters.find(([some]) => some.test(letter))?.[1] ?? narrow;
}
