/**
 * A drawing as it is printed: light paper, colours that also differ in grey, and no letters. Numbers and names stand
 * beside it as the document's own text, so no glyph can be missing and every machine draws the same.
 */
import type { Drawing } from "../../document/drawing.ts";
import { draw, patterns } from "../svg/index.ts";

export interface Inked {
  readonly svg: string;
  /** In pixels of 1/96 inch. */
  readonly width: number;
  readonly height: number;
}

export const colours = {
  ink: "16202A",
  muted: "55606C",
  line: "B9C3CC",
  soft: "F1F4F7",
  accent: "14507A",
  steps: ["CFE0EE", "9FC3DF", "639DC9", "2F77AB", "14507A"],
  good: "1D6B45",
  bad: "A3261C",
  wait: "7A4300",
  classes: {
    red: "F4B6B0",
    orange: "F9CF9C",
    yellow: "F8ECA0",
    "light-green": "DCEFC4",
    green: "B5DDBB",
    blue: "BBD5EE",
    grey: "DADFE4",
  } as Readonly<Record<string, string>>,
} as const;

const [one, two, three, four, five] = colours.steps;

const style = [
  `.chart-hatch{stroke:#8a949f;stroke-width:1.4;fill:none}`,
  `.chart-track{fill:#${colours.soft};stroke:#dde3e9}`,
  `.chart-track-line{stroke:#c9d1d9;stroke-width:1}`,
  `.chart-fill{fill:#${five}}.step-1.chart-fill{fill:#${one}}.step-2.chart-fill{fill:#${two}}.step-3.chart-fill{fill:#${three}}.step-4.chart-fill{fill:#${four}}`,
  `.chart-target,.chart-mean,.chart-mark{stroke:#${colours.ink};stroke-width:2.5}.chart-mark.thin{stroke-width:1.5}`,
  `.chart-move{stroke:#${four};stroke-width:3}.chart-move.falls{stroke:#${colours.bad};stroke-dasharray:4 2}`,
  `.chart-from{fill:#fff;stroke:#${five};stroke-width:1.6}.chart-to{fill:#${five}}`,
  `.chart-aside{fill:#${colours.wait};stroke:#fff}`,
  `.chart-possible{stroke:#${colours.muted};stroke-width:1.4}.chart-likely{stroke:#${three};stroke-width:6}`,
  `.chart-city{fill:#${four};stroke:#fff;stroke-width:1}`,
  `.chart-line.one{stroke:#8a949f;stroke-width:1}.chart-line.mean{stroke:#${five};stroke-width:2.2}.chart-grid{stroke:#dde3e9;stroke-width:1}`,
  `.chart-grade-line{stroke:#${colours.muted};stroke-width:1;stroke-dasharray:3 3}`,
  `.chart-part{stroke:#fff;stroke-width:1}${colours.steps.map((colour, index) => `.part-${index + 1}{fill:#${colour}}`).join("")}`,
  `.chart-step.whole{fill:#${five}}.chart-step.up,.chart-tip.up{fill:#${four}}.chart-step.down,.chart-tip.down{fill:#${colours.bad}}`,
  `.chart-band{fill:#${colours.soft};stroke:#${colours.line}}.chart-band.current{fill:#${two}}.chart-limit{stroke:#${colours.muted}}`,
  `.chart-tick{stroke:#${colours.muted};stroke-width:1}`,
].join("");

/** On either side, so that a dot at the end of its scale is whole. In pixels. */
export const inset = 6;

/** What is cut off where letters stood; and from a row in a close setting. In pixels. */
function trims({ kind }: Drawing, close: boolean): { readonly above: number; readonly below: number } {
  if (kind === "axis") return { above: 14, below: 0 };
  if (kind === "scale") return { above: 14, below: 24 };
  return close ? { above: 2, below: 2 } : { above: 0, below: 0 };
}

export function ink(drawing: Drawing, width: number, close: boolean): Inked {
  const svg: string = draw(drawing);
  const tall = Number(/^<svg[^>]* height="([0-9.]+)"/.exec(svg)?.[1] ?? 20);
  const { above: top, below } = trims(drawing, close);
  const height = tall - top - below;
  const shapes = svg
    .replace(/^<svg[^>]*>/, "")
    .replace(/<\/svg>$/, "")
    .replace(/<text\b[^>]*>[^<]*<\/text>/g, "");
  const defs = /<defs>.*<\/defs>/.exec(patterns())?.[0] ?? "";
  const root = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 ${top} ${width} ${height}">`;
  const inner = `<svg x="${inset}" width="${width - 2 * inset}" height="${tall}" overflow="visible">${shapes}</svg>`;
  return { svg: `${root}<style>${style}</style>${defs}${inner}</svg>`, width, height };
}

/** The colour of a part of a whole, as the chart draws it. */
export function partColour(index: number, count: number): string {
  return colours.steps[count < 2 ? 4 : Math.round((index * 4) / (count - 1))] ?? five;
}
