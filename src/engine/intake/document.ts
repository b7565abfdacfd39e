/** A document as it was written: plain data (every scalar a text), and the place of each part of it. */
import type { Path, Span, Where } from "../model/index.ts";

/** Texts, lists, and objects without a prototype; null where nothing was written. */
export type Data = string | null | readonly Data[] | { readonly [key: string]: Data };

/** A text and what its file is called in findings. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
}

/** A text as plain data, with the place of each of its parts in the file. */
export interface SourceDocument {
  readonly file: string;
  readonly data: Data;
  /**
   * The position of a part: its value, or with `key` the key that leads to it; the nearest part above, where it
   * does not exist. `within` narrows it to a stretch of the value's text.
   */
  where(path: Path, what?: "value" | "key", within?: readonly [number, number]): Where;
}

export function isObject(data: Data | undefined): data is { readonly [key: string]: Data } {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

/** A part of a document's data, or nothing where the path leads nowhere. */
export function partAt(data: Data | undefined, path: Path): Data | undefined {
  let here = data;
  for (const step of path) here = Array.isArray(here) ? here[step as number] : isObject(here) ? here[step] : undefined;
  return here;
}

/** Lines and columns of offsets, found when they are asked for. */
export class Lines {
  private readonly text: string;
  private starts: readonly number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  span(start: number, end: number): Span {
    return { start: this.position(start), end: this.position(Math.max(start, end)) };
  }

  /** The whole line that contains an offset. */
  line(offset: number): string {
    const start = this.text.lastIndexOf("\n", offset - 1) + 1;
    const end = this.text.indexOf("\n", offset);
    return this.text.slice(start, end === -1 ? undefined : end).replace(/\r$/, "");
  }

  private position(offset: number): Span["start"] {
    this.starts ??= lineStarts(this.text);
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.starts[low] ?? 0) + 1 };
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
