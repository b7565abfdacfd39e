/** A city on one page: how it stands, what is strong and weak, what would gain most. For those who decide; the report explains. */

import { cityLabels } from "../catalogue/city-labels.ts";
import type { View } from "../content/city/view.ts";
import { running } from "../render/html/running.ts";
import { templates } from "../render/html/templates.gen.js";
import { crowded, patterns } from "../render/svg/index.ts";
import { embedded } from "../verify/index.ts";
import { drawn, drawnDimensions, scale } from "./page/drawings.ts";

const most = { standouts: 3, gains: 5 };
/** With more dimensions than this, fewer next points fit on the page. */
const many = { dimensions: 8, gains: 3 };

export function scorecard(view: View): string {
  const { total, standouts, gains, missing, gates, words } = view;
  const acting = gates.gates.filter(({ state }) => state !== "not-acting");
  return templates.scorecard({
    ...view,
    title: `${view.title} · ${words.scorecard}`,
    running: running(view),
    patterns: { svg: patterns() },
    total: { ...total, crowded: crowded(total.bands), drawing: scale(view) },
    dimensions: drawnDimensions(view),
    strengths: standouts.strengths.slice(0, most.standouts).map(drawn),
    weaknesses: standouts.weaknesses.slice(0, most.standouts).map(drawn),
    gains: gains.next
      .slice(0, view.dimensions.length > many.dimensions ? many.gains : most.gains)
      .map(({ tips, ...gain }) => ({ ...gain, tip: tips[0]?.text ?? "" })),
    acting,
    selfAssessed: selfAssessed(view),
    missing,
    embedded: embedded([view.result]),
  });
}

/** What the city gave itself, where a review says otherwise. */
function selfAssessed({ result, total, locale }: View): { readonly title: string; readonly text: string } | undefined {
  return result.review ? { title: cityLabels.selfAssessedTotal[locale], text: total.selfAssessed.text } : undefined;
}
