/** Patterns that drawings are filled with. */
import { decoration, element, type Svg } from "./svg.ts";

/** The pattern that bars are hatched with; once in a document. */
export function patterns(): Svg {
  const line = element("path", { class: "chart-hatch", d: "M-1,1 l2,-2 M0,6 l6,-6 M5,7 l2,-2" });
  return decoration({ width: 0, height: 0, class: "chart-patterns" }, [
    element("defs", {}, [
      element("pattern", { id: "hatch", width: 6, height: 6, patternUnits: "userSpaceOnUse" }, [line]),
    ]),
  ]);
}
