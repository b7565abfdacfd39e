/** Scores over the phases: small multiples, to be read for their direction; the columns give the numbers. */
import type { Drawing } from "../../document/drawing.ts";
import { height, row } from "./row.ts";
import { along, element, type Svg } from "./svg.ts";

const side = 0.03;
/** One line alone is read at the height of a row, and over a line for nothing. */
const sizes = {
  one: { tall: height, margin: 3, dot: 2.5, edges: [0] },
  several: { tall: 44, margin: 5, dot: 3.5, edges: [0, 1] },
};

export function lines({ lines: all }: Drawing & { kind: "lines" }): Svg {
  const { tall, margin, dot, edges } = sizes[all.length === 1 ? "one" : "several"];
  const y = (score: number) => Number((tall - margin - score * (tall - 2 * margin)).toFixed(1));
  const edge = (score: number) =>
    element("line", { class: "chart-grid", x1: along(0), x2: along(1), y1: y(score), y2: y(score) });
  return row(
    [
      ...edges.map(edge),
      ...all.flatMap(({ tone, points }) => [...segments(tone, points, y), ...ends(tone, points, y, dot)]),
    ],
    tall,
  );
}

function place(index: number, count: number): number {
  return count < 2 ? 0.5 : side + (index / (count - 1)) * (1 - 2 * side);
}

/** A phase without a score leaves a gap. */
function segments(tone: string, points: readonly (number | undefined)[], y: (score: number) => number): Svg[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    if (from === undefined || to === undefined) return [];
    const [x1, x2] = [place(index, points.length), place(index + 1, points.length)].map(along);
    return [element("line", { class: `chart-line ${tone}`, x1: x1 ?? "0", x2: x2 ?? "0", y1: y(from), y2: y(to) })];
  });
}

function ends(tone: string, points: readonly (number | undefined)[], y: (score: number) => number, r: number): Svg[] {
  if (tone !== "mean") return [];
  return points.flatMap((point, index) =>
    point === undefined
      ? []
      : [element("circle", { class: "chart-to", cx: along(place(index, points.length)), cy: y(point), r })],
  );
}
