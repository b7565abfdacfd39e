/** One self-contained page: it opens without a network and runs no script. The template lays out; drawings and sections are added here. */

import { strengthsNote, weaknessesNote } from "../catalogue/phrases.ts";
import type { View } from "../content/city/view.ts";
import { pageBlocks } from "../render/html/blocks.ts";
import { running } from "../render/html/running.ts";
import { templates } from "../render/html/templates.gen.js";
import { bar, crowded, patterns } from "../render/svg/index.ts";
import { embedded } from "../verify/index.ts";
import { drawn, drawnDimensions, elementBar, profile, scale } from "./page/drawings.ts";

export function html(view: View): string {
  const content = page(view);
  return templates.report({ ...content, longWords: hasLongWord(content), embedded: embedded([view.result]) });
}

/** Whether a word is longer than any column, so that tables must break it. */
function hasLongWord(content: object): boolean {
  return /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]{60,}/u.test(JSON.stringify(content));
}

function page(view: View) {
  const { dimensions, total } = view;
  return {
    ...view,
    strengthsNote: strengthsNote[view.locale]({}),
    weaknessesNote: weaknessesNote[view.locale]({}),
    sections: sections(view),
    running: running(view),
    patterns: { svg: patterns() },
    further: view.further.map(({ id, title, blocks }) => ({ id, title, blocks: pageBlocks(blocks) })),
    total: {
      ...total,
      crowded: crowded(total.bands),
      drawing: scale(view),
      coverage: total.coverage.map((step) => ({
        ...step,
        svg: bar({ at: step.weight, low: 0, high: 0, tone: "step-4" }),
      })),
    },
    dimensionsClass: dimensions.length >= 5 ? "with-radar" : "without-radar",
    columns: {
      interval: dimensions.some(({ outcome }) => outcome.interval !== ""),
      contribution: dimensions.some(({ contribution }) => contribution !== ""),
    },
    radar: dimensions.length >= 5 ? profile(view) : undefined,
    dimensions: drawnDimensions(view),
    standouts: { strengths: view.standouts.strengths.map(drawn), weaknesses: view.standouts.weaknesses.map(drawn) },
    elements: view.elements.map((element) => ({ ...element, svg: elementBar(element) })),
    chapters: view.chapters.map((chapter) => ({
      ...chapter,
      indicators: chapter.indicators.map((indicator) => ({
        ...drawn(indicator),
        tabled: indicator.answers.some(({ table }) => table),
      })),
    })),
  };
}

/** For the contents: every section that the template writes. */
function sections({ words, gates, elements, claims, further }: View) {
  return [
    { id: "summary", title: words.summary },
    { id: "dimensions", title: words.dimensions },
    ...further.map(({ id, title }) => ({ id, title })),
    { id: "standouts", title: words.standouts },
    { id: "gains", title: words.gains },
    { id: "missing", title: words.missing },
    ...(gates.gates.length > 0 ? [{ id: "gates", title: words.gates }] : []),
    ...(elements.length > 0 ? [{ id: "elements", title: words.elements }] : []),
    ...(claims.length > 0 ? [{ id: "claims", title: words.claims }] : []),
    { id: "findings", title: words.findings },
    { id: "indicators", title: words.everyIndicator },
    { id: "method", title: words.method },
    { id: "provenance", title: words.provenance },
  ];
}
