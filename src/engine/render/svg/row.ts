/** The row of a table in which a drawing stands: its size, and the plain shapes along it. */
import { along, decoration, element, type Svg } from "./svg.ts";

export const middle = 10;
export const height = 20;

export function row(shapes: readonly Svg[], tall = height): Svg {
  // A page holds thousands: the usual size is in its style.
  return decoration(tall === height ? { class: "chart-row" } : { width: "100%", height: tall }, shapes);
}

export function line(name: string, from: number, to: number, y = middle): Svg {
  return element("line", { class: name, ...start("x1", from), x2: along(to), y1: y, y2: y });
}

export function box(name: string, from: number, to: number, y: number, tall: number): Svg {
  const width = along(Math.max(0, to - from));
  return element("rect", { class: name, ...start("x", from), width, y, height: tall });
}

/** Where nothing is said, a shape begins at 0. */
function start(name: "x" | "x1", from: number): Readonly<Record<string, string>> {
  return from <= 0 ? {} : { [name]: along(from) };
}
