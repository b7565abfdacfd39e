/** The profile of the dimensions: one axis each. A dimension without a score leaves a gap; it is never drawn at 0. */
import { element, picture, type Svg, text } from "./svg.ts";

export interface Radar {
  readonly title: string;
  readonly description: string;
  readonly axes: readonly { readonly label: string; readonly at: number | undefined }[];
}

const width = 390;
const height = 300;
const radius = 105;
const rings = [0.2, 0.4, 0.6, 0.8, 1];

interface Point {
  readonly x: number;
  readonly y: number;
}

export function radar({ title, description, axes }: Radar): Svg {
  const point = (index: number, at: number): Point => {
    const angle = (2 * Math.PI * index) / axes.length - Math.PI / 2;
    return { x: tidy(width / 2 + Math.cos(angle) * radius * at), y: tidy(height / 2 + Math.sin(angle) * radius * at) };
  };
  const ring = (at: number) =>
    element("polygon", { class: "chart-ring", points: axes.map((_, index) => pair(point(index, at))).join(" ") });
  const spokes = axes.map((_, index) => {
    const { x, y } = point(index, 1);
    return element("line", { class: "chart-ring", x1: width / 2, y1: height / 2, x2: x, y2: y });
  });
  const scored = axes.map(({ at }, index) => (at === undefined ? undefined : point(index, at)));
  const dots = scored.flatMap((dot) =>
    dot ? [element("circle", { class: "chart-dot", cx: dot.x, cy: dot.y, r: 3.5 })] : [],
  );
  const labels = axes.flatMap(({ label, at }, index) => lines(label, point(index, 1.14), at === undefined));
  return picture(title, description, { class: "chart-radar", viewBox: `0 0 ${width} ${height}`, width, height }, [
    ...rings.map(ring),
    ...spokes,
    outline(scored),
    ...dots,
    ...labels,
  ]);
}

/** A closed and filled shape where every dimension has a score, else the stretches between neighbours that have one. */
function outline(points: readonly (Point | undefined)[]): Svg {
  if (points.every((point) => point !== undefined))
    return element("polygon", { class: "chart-shape", points: points.map(pair).join(" ") });
  const stretches = points.flatMap((from, index) => {
    const to = points[(index + 1) % points.length];
    return from && to ? [`M${pair(from)} L${pair(to)}`] : [];
  });
  return element("path", { class: "chart-line", d: stretches.length > 0 ? stretches.join(" ") : "M0,0" });
}

/** A label in at most two lines, turned away from the middle. */
function lines(label: string, { x, y }: Point, missing: boolean): Svg[] {
  const anchor = Math.abs(x - width / 2) < 12 ? "middle" : x < width / 2 ? "end" : "start";
  const rows = wrap(label);
  const first = y + 4 - (rows.length - 1) * 7;
  return rows.map((row, index) =>
    text(row, {
      class: `chart-label${missing ? " missing" : ""}`,
      x,
      y: tidy(first + index * 14),
      "text-anchor": anchor,
    }),
  );
}

function wrap(label: string): readonly string[] {
  const letters = [...label];
  const most = letters.some((letter) => letter > "\u2e7f") ? 7 : 15;
  if (letters.length <= most) return [label];
  const space = letters.lastIndexOf(" ", most);
  const cut = space > 0 ? space : most;
  const rest = letters.slice(cut).join("").trim();
  const second = [...rest];
  return [letters.slice(0, cut).join(""), second.length <= most ? rest : `${second.slice(0, most - 1).join("")}…`];
}

function pair({ x, y }: Point): string {
  return `${x},${y}`;
}

function tidy(number: number): number {
  return Number(number.toFixed(1));
}
