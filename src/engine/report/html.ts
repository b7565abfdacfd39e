/** One self-contained page: it opens without a network and runs no script. The template lays out; drawings and sections are added here. */

import type { ResultDocument } from "../schema/types.gen.ts";
import { embedded } from "../verify/index.ts";
import { bar, crowded, patterns, radar, type Svg, scaleBar } from "./chart/index.ts";
import { templates } from "./templates.gen.js";
import { cssText } from "./view/css-text.ts";
import type { View } from "./view/view.ts";
import { strengthsNote, weaknessesNote } from "./words/phrases.ts";

interface Drawing {
  readonly svg: Svg;
}

/** `results` are what the page was made of: held in it, unseen, so that `verify` can compute it again. */
export function html(view: View, results: readonly ResultDocument[] = []): string {
  const written = templates.report(page(view));
  return results.length === 0 ? written : written.replace("</body>", `${embedded(results)}\n</body>`);
}

function page(view: View) {
  const { words, dimensions, total } = view;
  return {
    ...view,
    strengthsNote: strengthsNote[view.locale]({}),
    weaknessesNote: weaknessesNote[view.locale]({}),
    sections: sections(view),
    running: running(view),
    patterns: { svg: patterns() },
    total: {
      ...total,
      crowded: crowded(total.bands),
      drawing: drawing(scale(view)),
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
    radar: dimensions.length >= 5 ? drawing(profile(view)) : undefined,
    dimensions: dimensions.map((dimension) => ({
      ...dimension,
      svg: bar(
        { ...spanOf(dimension.outcome), tone: dimension.outcome.tone },
        {
          title: dimension.title,
          description: `${words.score} ${dimension.outcome.text} ${dimension.outcome.interval}`,
        },
      ),
    })),
    standouts: { strengths: view.standouts.strengths.map(drawn), weaknesses: view.standouts.weaknesses.map(drawn) },
    elements: view.elements.map((element) => ({
      ...element,
      svg: bar({ ...(element.span ?? unknown(element)), tone: element.tone }),
    })),
    chapters: view.chapters.map((chapter) => ({
      ...chapter,
      indicators: chapter.indicators.map((indicator) => ({
        ...drawn(indicator),
        tabled: indicator.answers.some(({ table }) => table),
      })),
    })),
  };
}

const nowhere = { at: undefined, low: 0, high: 0 };

/** Nothing is scored: it can be anything while something is missing, and nothing where nothing applies. */
function unknown({ missing }: View["elements"][number]) {
  return missing === "0" ? nowhere : { at: undefined, low: 0, high: 1 };
}

function spanOf({ span }: View["dimensions"][number]["outcome"]) {
  return span ?? nowhere;
}

/** The same with a bar of its outcome. */
function drawn<Part extends { readonly outcome: View["dimensions"][number]["outcome"] }>(part: Part): Part & Drawing {
  return { ...part, svg: bar({ ...spanOf(part.outcome), tone: part.outcome.tone }) };
}

function drawing(svg: Svg): Drawing {
  return { svg };
}

function scale({ total, words, verdict }: View): Svg {
  return scaleBar({
    ...spanOf(total.outcome),
    title: words.total,
    description: verdict,
    from: total.scaleFrom,
    to: total.scaleTo,
    bands: total.bands,
    score: total.outcome.score,
  });
}

function profile({ dimensions, words }: View): Svg {
  return radar({
    title: words.profile,
    description: dimensions.map(({ title, outcome }) => `${title} ${outcome.text}`).join("; "),
    axes: dimensions.map(({ number, title, outcome }) => ({
      label: dimensions.length > 8 ? number : title,
      at: outcome.span?.at,
    })),
  });
}

/** For the contents: every section that the template writes. */
function sections({ words, gates, elements, claims }: View) {
  return [
    { id: "summary", title: words.summary },
    { id: "dimensions", title: words.dimensions },
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

/** What is printed in the margin of every page. */
function running({ title, words, stamps }: View) {
  return {
    title: cssText(title),
    stamps: cssText(stamps.map(({ short }) => short).join(" · ")),
    page: cssText(`${words.page} `),
    of: cssText(` ${words.pageOf} `),
    end: cssText(words.pageEnd === "" ? "" : ` ${words.pageEnd}`),
  };
}
