/** The city's results against the founding text of the standard. */
import { type Chapter, chapter, drawn, named, numbers, remark, table } from "../../../document/blocks.ts";
import { scaleAxis } from "../dimensions-table.ts";
import { elements } from "../elements.ts";
import type { Telling } from "../telling.ts";

export function elementsChapter(city: Telling): readonly Chapter[] {
  const { words } = city;
  const rows = elements(city);
  if (rows.length === 0) return [];
  return [
    chapter("elements", words.elements, [
      remark(words.elementsNote),
      table(rows, {
        caption: "",
        shape: "chart",
        columns: [
          named(words.element, ({ title }) => title),
          drawn(
            words.score,
            ({ span, tone }) => span && { kind: "bar", at: span.at, low: span.low, high: span.high, tone },
            scaleAxis(city),
          ),
          numbers(words.score, ({ score }) => (score === "" ? { text: words.noElementScore, tone: "missing" } : score)),
          numbers(words.countScored, ({ scored }) => scored),
          numbers(words.countMissing, ({ missing }) => missing),
          numbers(words.countNotApplicable, ({ notApplicable }) => notApplicable),
        ],
      }),
    ]),
  ];
}
