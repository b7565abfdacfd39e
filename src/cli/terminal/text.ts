/** Text on a screen: harmless to look at, and as wide as it is shown. A Chinese character is two columns wide. */
import { eastAsianWidth } from "get-east-asian-width";

/** The width of the window; of what is piped, 80 columns unless COLUMNS says otherwise. */
export function columns(): number {
  const named = Number(process.env["COLUMNS"]);
  const width = process.stdout.columns || (Number.isInteger(named) && named > 0 ? named : 80);
  return Math.max(40, Math.min(width, 160));
}

/** Characters that could move the cursor, recolour the screen or turn the text around, shown by their code. */
export function safe(text: string): string {
  return text.replace(
    /(?![\n\t])\p{Cc}|\p{Cs}|[\u200b-\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const colours = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

/** Columns that a text takes; marks that stand on the letter before them take none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text.replace(colours, "")) {
    if (character <= "~") width += 1;
    else if (!/^\p{M}$/u.test(character)) width += eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return width;
}

export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - widthOf(text))) + text;
}

/** Cut to a width, with an ellipsis where something is lost. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  let used = 0;
  for (const character of text) {
    const wide = widthOf(character);
    if (used + wide > width - 1) break;
    kept += character;
    used += wide;
  }
  return `${kept}…`;
}

/** Broken into lines of a width: at spaces, and between Chinese characters. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const piece of paragraph.match(
      /[\u2e80-\u9fff\uff00-\uffef][，。；：、）”！？]*|[^\s\u2e80-\u9fff\uff00-\uffef]+|\s+/gu,
    ) ?? []) {
      if (widthOf(line) + widthOf(piece.trimEnd()) > width && line !== "") {
        lines.push(line.trimEnd());
        line = "";
        if (/^\s+$/.test(piece)) continue;
      }
      line += piece;
    }
    lines.push(line.trimEnd());
  }
  return lines;
}

export function indent(text: string, by: number): string {
  return text
    .split("\n")
    .map((line) => (line === "" ? "" : " ".repeat(by) + line))
    .join("\n");
}

export interface TableColumn {
  readonly align?: "left" | "right";
  /** Takes what is left of the width, and is cut to it. */
  readonly grow?: boolean;
}

/** Rows in columns, two spaces apart, within a width. Cells may be painted: only what grows is cut, before it is painted. */
export function table(rows: readonly (readonly string[])[], layout: readonly TableColumn[], width: number): string {
  const widths = layout.map((_, i) => Math.max(0, ...rows.map((row) => widthOf(row[i] ?? ""))));
  const growing = layout.findIndex(({ grow }) => grow);
  const others = widths.reduce((sum, each, i) => sum + (i === growing ? 0 : each), 0) + 2 * (layout.length - 1);
  if (growing >= 0) widths[growing] = Math.max(8, Math.min(widths[growing] ?? 0, width - others));
  return rows
    .map((row) =>
      layout
        .map(({ align }, i) => {
          const room = widths[i] ?? 0;
          const cell = i === growing ? cut(row[i] ?? "", room) : (row[i] ?? "");
          return align === "right" ? padStart(cell, room) : padEnd(cell, room);
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** A bar of a width for a place between 0 and 1, in eighths of a column. */
export function bar(at: number, width: number): string {
  const eighths = Math.round(Math.min(1, Math.max(0, at)) * width * 8);
  const part = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][eighths % 8] ?? "";
  return padEnd("█".repeat(Math.floor(eighths / 8)) + part, width);
}
