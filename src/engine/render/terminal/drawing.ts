/** Drawings as characters on one line. */
import type { Drawing } from "../../document/drawing.ts";
import { colourOf, type Paint } from "./paint.ts";
import { padEnd, widthOf } from "./width.ts";

/** Draws on so many columns. */
export function drawingText(drawing: Drawing, width: number, paint: Paint): string {
  switch (drawing.kind) {
    case "bar":
      return colourOf(paint, drawing.tone)(barText(drawing, width));
    case "move":
      return moveText(drawing, width);
    case "range":
      return rangeText(drawing, width);
    case "lines":
      return linesText(drawing, width);
    case "dots":
      return dotsText(drawing, width);
    case "parts":
      return partsText(drawing, width);
    case "scale":
      return scaleText(drawing, width);
    case "step":
      return stepText(drawing, width);
    case "axis":
      return paint.quiet(axisText(drawing, width));
  }
}

type Of<Kind extends Drawing["kind"]> = Extract<Drawing, { readonly kind: Kind }>;

const eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/** A bar in eighths of a column; dots up to where the score may still rise, a line for the target. */
function barText({ at, low, high, target, aside }: Of<"bar">, width: number): string {
  const filled = Math.round(clamp(at ?? low) * width * 8);
  const cells = [...`${"█".repeat(Math.floor(filled / 8))}${eighths[filled % 8] ?? ""}`];
  for (let column = cells.length; column < Math.round(clamp(high) * width); column += 1) cells[column] = "·";
  return line(
    cells,
    [
      [target, "│"],
      [aside, "◇"],
    ],
    width,
  );
}

function moveText({ from, to, target, aside }: Of<"move">, width: number): string {
  const ends = [from, to].flatMap((place) => (place === undefined ? [] : [columnOf(place, width)]));
  const cells = stretch(Math.min(...ends), Math.max(...ends), "─");
  return line(
    cells,
    [
      [target, "│"],
      [aside, "◇"],
      [from, "○"],
      [to, "●"],
    ],
    width,
  );
}

function rangeText({ best, worst, draws, at }: Of<"range">, width: number): string {
  const cells = stretch(columnOf(Math.min(best, worst), width), columnOf(Math.max(best, worst), width), "─");
  if (draws)
    for (let column = columnOf(draws.low, width); column <= columnOf(draws.high, width); column += 1)
      cells[column] = "━";
  return line(cells, [[at, "●"]], width);
}

const heights = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];

/** The mean alone, a column for each phase: lines of cities would hide one another. */
function linesText({ lines }: Of<"lines">, width: number): string {
  const mean = lines.find(({ tone }) => tone === "mean")?.points ?? [];
  const cells = mean.map((place) =>
    place === undefined ? " " : (heights[Math.round(clamp(place) * (heights.length - 1))] ?? ""),
  );
  return line(cells, [], width);
}

/** A dot, or how many are at the same place. */
function dotsText({ dots, mean, lines }: Of<"dots">, width: number): string {
  const counts = new Map<number, number>();
  for (const dot of dots) counts.set(columnOf(dot, width), (counts.get(columnOf(dot, width)) ?? 0) + 1);
  const cells: string[] = [];
  for (const place of lines) cells[columnOf(place, width)] = "┊";
  if (mean !== undefined) cells[columnOf(mean, width)] = "│";
  for (const [column, count] of counts) cells[column] = count === 1 ? "•" : count < 10 ? String(count) : "+";
  return line(cells, [], width);
}

/** Filled to the score, with a mark where each grade begins. */
function scaleText({ at, low, high, bands }: Of<"scale">, width: number): string {
  const cells = stretch(0, width - 1, "─");
  for (let column = columnOf(low, width); column <= columnOf(high, width); column += 1) cells[column] = "·";
  if (at !== undefined) for (let column = 0; column <= columnOf(at, width); column += 1) cells[column] = "█";
  return line(
    cells,
    bands.map(({ start }) => [start, "┴"]),
    width,
  );
}

const shades = ["░", "▒", "▓", "█"];

function partsText({ parts }: Of<"parts">, width: number): string {
  const cells: string[] = [];
  let share = 0;
  for (const [index, part] of parts.entries()) {
    share += part.share;
    const shade = shades[Math.round((index / Math.max(1, parts.length - 1)) * (shades.length - 1))] ?? "";
    while (cells.length < Math.round(share * width)) cells.push(shade);
  }
  return line(cells, [], width);
}

function stepText({ from, to, tone }: Of<"step">, width: number): string {
  if (tone === "none") return line([], [[from, "│"]], width);
  const [low, high] = tone === "whole" ? [0, to] : [Math.min(from, to), Math.max(from, to)];
  return line(stretch(columnOf(low, width), columnOf(high, width), tone === "down" ? "▒" : "█"), [], width);
}

/** Every label begins at its place, or before it at the right end; one without room is left out. */
function axisText({ ticks }: Of<"axis">, width: number): string {
  let text = "";
  for (const { at, label } of ticks) {
    const column = Math.min(columnOf(at, width), width - widthOf(label));
    if (column < 0 || (text !== "" && widthOf(text) >= column)) continue;
    text = padEnd(text, column) + label;
  }
  return text;
}

function clamp(place: number): number {
  return Math.min(1, Math.max(0, place));
}

function columnOf(place: number, width: number): number {
  return Math.min(width - 1, Math.floor(clamp(place) * width));
}

function stretch(from: number, to: number, sign: string): string[] {
  const cells: string[] = [];
  for (let column = from; column <= to; column += 1) cells[column] = sign;
  return cells;
}

function line(
  cells: readonly string[],
  marks: readonly (readonly [place: number | undefined, sign: string])[],
  width: number,
): string {
  const all = Array.from({ length: width }, (_, column) => cells[column] ?? " ");
  for (const [place, sign] of marks) if (place !== undefined) all[columnOf(place, width)] = sign;
  return all.join("").trimEnd();
}
