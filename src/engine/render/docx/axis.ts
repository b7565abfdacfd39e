/** The scale over a column of drawings: its numbers as text, its ticks as a picture. */
import type { Head } from "../../document/blocks.ts";
import { styled } from "./close-styles.ts";
import { lengthOf } from "./columns.ts";
import type { Draft } from "./draft.ts";
import { inset } from "./ink.ts";
import { picture } from "./picture.ts";
import { paragraph, run } from "./text.ts";
import type { Xml } from "./xml.ts";

/** The numbers of a scale at their places, over its ticks. */
export function axisLines(
  draft: Draft,
  title: string,
  axis: NonNullable<Head["axis"]>,
  { width, close }: { readonly width: number; readonly close: boolean },
): Xml[] {
  if (axis.kind !== "axis") return [];
  const placed = roomy(axis.ticks, width);
  const [first] = placed;
  const leading = first?.kind === "left" ? "" : "\t";
  const numbers = run(leading + placed.map(({ label }) => label).join("\t"));
  const tabs = placed.filter(({ kind }) => kind !== "left").map(({ at, kind }) => ({ at, kind }));
  const words = `${draft.words.axis}${draft.words.colon}${axis.ticks.map(({ label }) => label).join(", ")}`;
  return [
    paragraph(styled("TableAxis", close), [numbers], { tabs, keepNext: true }),
    paragraph("TablePicture", picture(draft, axis, { width, close }, title, words), { keepNext: true }),
  ];
}

/** Of every drawing, in twentieths of a point. */
const margin = inset * 15;

/** The ends of a scale, and between them the numbers that do not touch one another. */
function roomy(ticks: readonly { readonly at: number; readonly label: string }[], width: number) {
  const placed = ticks.map(({ label, at }) => {
    const long = lengthOf(label) * 0.85;
    const place = margin + at * (width - 2 * margin);
    const from = Math.min(Math.max(0, place - long / 2), width - long);
    const kind = at < 0.04 ? ("left" as const) : at > 0.96 ? ("right" as const) : ("center" as const);
    return { label, at: kind === "right" ? width : place, kind, from, to: from + long };
  });
  const last = placed.at(-1);
  let free = 0;
  return placed.filter((tick) => {
    const fits = tick === last || (tick.from >= free && tick.to + 40 <= (last?.from ?? width));
    if (fits) free = tick.to + 40;
    return fits;
  });
}
