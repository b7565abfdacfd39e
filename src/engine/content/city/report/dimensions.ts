/** The dimensions, and how much of the standard the result rests on. */
import { type Chapter, chapter, drawn, named, numbers, remark, table } from "../../../document/blocks.ts";
import { dimensionsTable } from "../dimensions-table.ts";
import type { Telling } from "../telling.ts";
import { totalView } from "../total.ts";

export function dimensionsChapter(city: Telling): Chapter {
  const { words } = city;
  return chapter("dimensions", words.dimensions, [
    remark(words.dimensionsNote),
    dimensionsTable(city, { brief: false }),
    coverage(city),
  ]);
}

function coverage(city: Telling) {
  const { words } = city;
  return table(totalView(city).coverage, {
    caption: words.coverage,
    note: words.coverageNote,
    shape: "chart",
    columns: [
      named(words.step, ({ title }) => title),
      drawn(words.share, ({ weight }) => ({ kind: "bar", at: weight, low: 0, high: 0, tone: "step-4" })),
      numbers(words.shareOfWeight, ({ percent }) => percent),
      numbers(words.indicators, ({ count }) => count),
    ],
  });
}
