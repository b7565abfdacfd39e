/** Splits CSV text (RFC 4180) into records of cells with their offsets. Blanks around a cell and blank lines are skipped. */

export interface Cell {
  readonly text: string;
  /** Offsets of the cell as written, quotes included. */
  readonly start: number;
  readonly end: number;
}

export type CsvRecord = readonly Cell[];

export interface CsvRecords {
  readonly records: readonly CsvRecord[];
  /** Offset of a quote that is not closed, or of the first character that no quoting rule allows; reading ends there. */
  readonly misplaced?: number;
}

export function readRecords(text: string): CsvRecords {
  const records: CsvRecord[] = [];
  let record: Cell[] = [];
  let at = 0;
  for (;;) {
    const cell = readCell(text, at);
    if (typeof cell === "number") return { records, misplaced: cell };
    record.push(cell);
    const separator = text[cell.next];
    if (separator !== ",") {
      if (!isBlank(record)) records.push(record);
      record = [];
    }
    if (separator === undefined) return { records };
    at = cell.next + (text.startsWith("\r\n", cell.next) ? 2 : 1);
  }
}

/** A cell and the offset of the separator after it; or the offset of a character that may not be where it is. */
function readCell(text: string, from: number): (Cell & { readonly next: number }) | number {
  const start = afterBlanks(text, from);
  if (text[start] !== '"') {
    const next = nextSeparator(text, start);
    const value = text.slice(start, next).trimEnd();
    const quote = value.indexOf('"');
    return quote === -1 ? { text: value, start, end: start + value.length, next } : start + quote;
  }
  const closing = closingQuote(text, start + 1);
  if (closing === -1) return start;
  const next = afterBlanks(text, closing + 1);
  if (next < text.length && !isSeparator(text[next])) return next;
  return { text: text.slice(start + 1, closing).replaceAll('""', '"'), start, end: closing + 1, next };
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function nextSeparator(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSeparator(text[at])) at += 1;
  return at;
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (isBlankCharacter(text[at])) at += 1;
  return at;
}

function isSeparator(character: string | undefined): boolean {
  return character === "," || character === "\n" || character === "\r";
}

/** Any white space but the ends of lines. */
function isBlankCharacter(character: string | undefined): boolean {
  return character !== undefined && /[^\S\r\n]/.test(character);
}

/** A line without a character; `""` on a line of its own is an empty cell. */
function isBlank([first, ...others]: CsvRecord): boolean {
  return others.length === 0 && first?.start === first?.end;
}
