/** One bar on a scale: filled to the score, hatched where it can still come to lie. */
import { along, decoration, element, picture, type Svg } from "./svg.ts";

export interface Bar {
  /** 0 to 1; absent where there is no score. */
  readonly at: number | undefined;
  readonly low: number;
  readonly high: number;
  /** `step-1` to `step-5`, or the kind of outcome. */
  readonly tone: string;
}

const height = 12;

/** Where there is neither a score nor one to come, only a dashed frame is left. With words it is a picture of its own; without, it shows what stands beside it. */
export function bar(
  { at, low, high, tone }: Bar,
  words?: { readonly title: string; readonly description: string },
): Svg {
  const nowhere = at === undefined && high <= low;
  const attributes = { class: "chart-bar", width: "100%", height };
  const parts = [
    element("rect", { class: nowhere ? "chart-none" : "chart-track", width: "100%", height, rx: 2 }),
    ...(high > low
      ? [element("rect", { class: "chart-open", x: along(low), width: along(high - low), height, fill: "url(#hatch)" })]
      : []),
    ...(at === undefined ? [] : [element("rect", { class: `chart-fill ${tone}`, width: along(at), height, rx: 2 })]),
  ];
  return words ? picture(words.title, words.description, attributes, parts) : decoration(attributes, parts);
}

/** The pattern that bars are hatched with; once in a document. */
export function patterns(): Svg {
  const line = element("path", { class: "chart-hatch", d: "M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2" });
  return decoration({ width: 0, height: 0, class: "chart-patterns" }, [
    element("defs", {}, [
      element("pattern", { id: "hatch", width: 6, height: 6, patternUnits: "userSpaceOnUse" }, [line]),
    ]),
  ]);
}
