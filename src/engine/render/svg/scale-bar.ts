/** The scale with its grades: where the total stands, and from where to where it can still move. */
import type { Band, Drawing } from "../../document/drawing.ts";
import { along, decoration, element, type Svg, text } from "./svg.ts";

type ScaleBar = Extract<Drawing, { readonly kind: "scale" }>;

const top = 34;
const thick = 26;

export function scaleBar(scale: ScaleBar): Svg {
  const whole = { title: "", from: scale.from, start: 0, end: 1, current: false };
  const bands = scale.bands.length > 0 ? scale.bands : [whole, ...reached(scale, whole)];
  const parts = [
    ...bands.flatMap((band) => segment(band, scale.at)),
    ...ticks(scale, scale.bands),
    ...interval(scale),
    ...mark(scale),
  ];
  return decoration({ class: "chart-scale", width: "100%", height: 92 }, parts);
}

/** Without grades the scale is filled up to the score. */
function reached({ at }: ScaleBar, whole: Band): readonly Band[] {
  return at === undefined ? [] : [{ ...whole, end: at, current: true }];
}

/** The name stands in the band's larger part beside the mark, which would strike it through. */
function segment({ title, start, end, current }: Band, at = 0): Svg[] {
  const marked = current && at > start && at < end;
  const [left, right] = !marked ? [start, end] : at - start > end - at ? [start, at] : [at, end];
  const middle = (left + right) / 2;
  const shape = element("rect", {
    class: `chart-band${current ? " current" : ""}`,
    x: along(start),
    y: top,
    width: along(end - start),
    height: thick,
  });
  const size = roomFor(title, right - left);
  const name =
    title === "" || size === ""
      ? []
      : [
          text(title, {
            class: `chart-name${current ? " current" : ""}${size}`,
            x: along(middle),
            y: top + thick / 2 + 4.5,
            "text-anchor": "middle",
          }),
        ];
  return [shape, ...name];
}

/** A name that is too long for its band on a narrow page is left to the list below; one that never fits is not written. */
function roomFor(name: string, width: number): string {
  const needed = [...name].reduce((sum, character) => sum + (character > "\u2e7f" ? 13 : 7), 8);
  if (needed <= width * 300) return " always";
  return needed <= width * 640 ? " wide" : "";
}

function ticks({ from, to }: ScaleBar, bands: readonly Band[]): Svg[] {
  const places = [
    { at: 0, label: from },
    ...bands
      .filter(({ start }) => start > 0.02 && start < 0.98)
      .map(({ start, from: label }) => ({ at: start, label })),
    { at: 1, label: to },
  ];
  return places.flatMap(({ at, label }) => [
    element("line", { class: "chart-tick", x1: along(at), x2: along(at), y1: top, y2: top + thick + 6 }),
    text(label, { class: "chart-number", x: along(at), y: top + thick + 19, "text-anchor": anchor(at) }),
  ]);
}

function interval({ low, high }: ScaleBar): Svg[] {
  if (high <= low) return [];
  const y = top - 6;
  return [
    element("rect", {
      class: "chart-open",
      x: along(low),
      y: y - 4,
      width: along(high - low),
      height: 8,
      fill: "url(#hatch)",
    }),
    element("line", { class: "chart-limit", x1: along(low), x2: along(low), y1: y - 6, y2: top }),
    element("line", { class: "chart-limit", x1: along(high), x2: along(high), y1: y - 6, y2: top }),
  ];
}

function mark({ at, score }: ScaleBar): Svg[] {
  if (at === undefined) return [];
  return [
    element("line", { class: "chart-mark", x1: along(at), x2: along(at), y1: 18, y2: top + thick + 4 }),
    text(score, { class: "chart-score", x: along(at), y: 13, "text-anchor": anchor(at) }),
  ];
}

function anchor(at: number): string {
  if (at < 0.06) return "start";
  return at > 0.94 ? "end" : "middle";
}
