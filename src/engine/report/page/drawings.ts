/** The drawings of a city's pages, each beside the part of the view that it shows. */

import type { View } from "../../content/city/view.ts";
import type { OutcomeView } from "../../content/shared/outcome.ts";
import { bar, radar, type Svg, scaleBar } from "../../render/svg/index.ts";

export interface Drawing {
  readonly svg: Svg;
}

/** The same with a bar of its outcome. */
export function drawn<Part extends { readonly outcome: OutcomeView }>(part: Part): Part & Drawing {
  return { ...part, svg: bar({ ...spanOf(part.outcome), tone: part.outcome.tone }) };
}

/** The dimensions with bars that say themselves what they show. */
export function drawnDimensions({ dimensions, words }: View): readonly (View["dimensions"][number] & Drawing)[] {
  return dimensions.map((dimension) => {
    const { title, outcome } = dimension;
    const description = `${words.score} ${outcome.text} ${outcome.interval}`;
    return { ...dimension, svg: bar({ ...spanOf(outcome), tone: outcome.tone }, { title, description }) };
  });
}

/** The total on its scale, with the grades. */
export function scale({ total, words, verdict }: View): Drawing {
  const svg = scaleBar({
    ...spanOf(total.outcome),
    title: words.total,
    description: verdict,
    from: total.scaleFrom,
    to: total.scaleTo,
    bands: total.bands,
    score: total.outcome.score,
  });
  return { svg };
}

/** The dimensions around a centre; with many of them the axes bear numbers. */
export function profile({ dimensions, words }: View): Drawing {
  const svg = radar({
    title: words.profile,
    description: dimensions.map(({ title, outcome }) => `${title} ${outcome.text}`).join("; "),
    axes: dimensions.map(({ number, title, outcome }) => ({
      label: dimensions.length > 8 ? number : title,
      at: outcome.span?.at,
    })),
  });
  return { svg };
}

/** Nothing is scored: it can be anything while something is missing, and nothing where nothing applies. */
export function elementBar({ span, missing, tone }: View["elements"][number]): Svg {
  return bar({ ...(span ?? (missing === "0" ? nowhere : anywhere)), tone });
}

const nowhere = { at: undefined, low: 0, high: 0 };
const anywhere = { at: undefined, low: 0, high: 1 };

function spanOf({ span }: OutcomeView) {
  return span ?? nowhere;
}
