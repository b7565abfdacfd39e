/** A dot for each of many: where they lie on a scale, and their mean. */
import type { Drawing } from "../../document/drawing.ts";
import { height, line, row } from "./row.ts";
import { along, element, type Svg } from "./svg.ts";

const dotSize = 4;
const heap = 0.018;

/** Dots that would cover one another are stacked; the mean is a vertical line. */
export function dots({ dots: places, mean, lines }: Drawing & { kind: "dots" }): Svg {
  const heaps = new Map<number, number>();
  const placed = [...places]
    .sort((a, b) => a - b)
    .map((at) => {
      const slot = Math.round(at / heap);
      const level = heaps.get(slot) ?? 0;
      heaps.set(slot, level + 1);
      return { at: slot * heap, level };
    });
  const most = Math.max(1, ...heaps.values());
  const gap = Math.min(2 * dotSize, 64 / most);
  const tall = Math.max(height, 12 + (most - 1) * gap + 2 * dotSize);
  const shapes = placed.map(({ at, level }) =>
    element("circle", {
      class: "chart-city",
      cx: along(at),
      cy: Number((tall - 6 - level * gap).toFixed(1)),
      r: dotSize,
    }),
  );
  return row(
    [
      ...lines.map((at) =>
        element("line", { class: "chart-grade-line", x1: along(at), x2: along(at), y1: 0, y2: tall }),
      ),
      line("chart-track-line", 0, 1, tall - 6),
      ...shapes,
      ...(mean === undefined
        ? []
        : [element("line", { class: "chart-mean", x1: along(mean), x2: along(mean), y1: 0, y2: tall })]),
    ],
    tall,
  );
}
