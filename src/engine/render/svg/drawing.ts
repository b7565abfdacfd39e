/** Draws the drawings of a document as SVG. */
import type { Drawing } from "../../document/drawing.ts";
import { dots } from "./dots.ts";
import { lines } from "./lines.ts";
import { box, height, line, middle, row } from "./row.ts";
import { scaleBar } from "./scale-bar.ts";
import { along, element, type Svg, text } from "./svg.ts";

export function draw(drawing: Drawing): Svg {
  switch (drawing.kind) {
    case "bar":
      return row([track(), ...bar(drawing), ...target(drawing.target), ...square(drawing.aside)]);
    case "move":
      return row([line("chart-track-line", 0, 1), ...target(drawing.target), ...move(drawing)]);
    case "range":
      return row(range(drawing));
    case "lines":
      return lines(drawing);
    case "dots":
      return dots(drawing);
    case "parts":
      return row(parts(drawing));
    case "scale":
      return scaleBar(drawing);
    case "step":
      return row(step(drawing));
    case "axis":
      return axis(drawing);
  }
}

function track(): Svg {
  return box("chart-track", 0, 1, 4, 12);
}

function bar({ at, low, high, tone }: Drawing & { kind: "bar" }): Svg[] {
  const open = element("rect", {
    class: "chart-open",
    x: along(low),
    width: along(Math.max(0, high - low)),
    y: 4,
    height: 12,
    fill: "url(#hatch)",
  });
  return [...(high > low ? [open] : []), ...(at === undefined ? [] : [box(`chart-fill ${tone}`, 0, at, 4, 12)])];
}

function target(at: number | undefined): Svg[] {
  return at === undefined
    ? []
    : [element("line", { class: "chart-target", x1: along(at), x2: along(at), y1: 0, y2: height })];
}

function square(at: number | undefined): Svg[] {
  if (at === undefined) return [];
  return [
    element("rect", { class: "chart-aside", x: along(at), y: 6.5, width: 7, height: 7, transform: "translate(-3.5)" }),
  ];
}

function move({ from, to, aside }: Drawing & { kind: "move" }): Svg[] {
  const grown = from !== undefined && to !== undefined;
  const falls = grown && to < from;
  return [
    ...(grown ? [line(`chart-move${falls ? " falls" : ""}`, from, to)] : []),
    ...(from === undefined ? [] : [element("circle", { class: "chart-from", cx: along(from), cy: middle, r: 4.5 })]),
    ...square(aside),
    ...(to === undefined ? [] : [element("circle", { class: "chart-to", cx: along(to), cy: middle, r: 5.5 })]),
  ];
}

function range({ best, worst, draws, at }: Drawing & { kind: "range" }): Svg[] {
  const cap = (place: number) =>
    element("line", { class: "chart-possible", x1: along(place), x2: along(place), y1: 5, y2: 15 });
  return [
    line("chart-track-line", 0, 1),
    line("chart-possible", best, worst),
    cap(best),
    cap(worst),
    ...(draws
      ? [
          element("line", {
            class: "chart-likely",
            x1: along(draws.low),
            x2: along(draws.high),
            y1: middle,
            y2: middle,
          }),
        ]
      : []),
    element("circle", { class: "chart-to", cx: along(at), cy: middle, r: 5.5 }),
  ];
}

function parts({ parts: all }: Drawing & { kind: "parts" }): Svg[] {
  let from = 0;
  return all.flatMap(({ share, label }, index) => {
    const start = from;
    from += share;
    if (share <= 0) return [];
    const tone = `part-${all.length < 2 ? 5 : Math.round((index * 4) / (all.length - 1)) + 1}`;
    const shape = box(`chart-part ${tone}`, start, from, 2, 16);
    const fits = [...label].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 12 : 7), 6) <= share * 190;
    return fits
      ? [
          shape,
          text(label, {
            class: `chart-part-name ${tone}`,
            x: along(start + share / 2),
            y: 14,
            "text-anchor": "middle",
          }),
        ]
      : [shape];
  });
}

function step({ from, to, tone }: Drawing & { kind: "step" }): Svg[] {
  const [start, end] = [Math.min(from, to), Math.max(from, to)];
  const tip = (name: string, r: number) => element("circle", { class: name, cx: along(to), cy: middle, r });
  const base = line("chart-track-line", 0, 1);
  if (tone === "whole") return [base, tip("chart-to", 6)];
  if (tone === "none")
    return [base, element("line", { class: "chart-mark thin", x1: along(from), x2: along(from), y1: 3, y2: 17 })];
  return [base, box(`chart-step ${tone}`, start, end, 7, 6), tip(`chart-tip ${tone}`, 4)];
}

function axis({ ticks }: Drawing & { kind: "axis" }): Svg {
  return row(
    ticks.flatMap(({ at, label }, index) => [
      element("line", { class: "chart-tick", x1: along(at), x2: along(at), y1: 15, y2: 20 }),
      text(label, {
        class: `chart-number${crowds(ticks, index) ? " close" : ""}`,
        x: along(at),
        y: 12,
        "text-anchor": at < 0.04 ? "start" : at > 0.96 ? "end" : "middle",
      }),
    ]),
  );
}

/** On a narrow page it would run into the last: that one is left alone there. */
function crowds(ticks: readonly { readonly at: number }[], index: number): boolean {
  const [own, last] = [ticks[index], ticks.at(-1)];
  return own !== undefined && last !== undefined && own !== last && last.at - own.at < 0.2;
}
