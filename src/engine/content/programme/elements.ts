/** The founding text, element by element, and how the cohort stands on each. */

import { type Chapter, cell, drawn, named, numbers, picture, table } from "../../document/blocks.ts";
import { type Standing, standings } from "../../explain/index.ts";
import { type Decimal, sum } from "../../quantity/index.ts";
import { shown } from "../shared/digits.ts";
import { scaleAxis } from "./overview.ts";
import type { ProgrammeSubject } from "./subject.ts";

interface Stand {
  readonly title: string;
  readonly indicators: string;
  readonly scores: readonly Decimal[];
  readonly without: number;
}

/** Nothing where the standard names no founding text. */
export function elements(subject: ProgrammeSubject): readonly Chapter[] {
  const all = stands(subject);
  if (all.length === 0) return [];
  const { words, scale, decimals } = subject;
  const { from, to } = scale();
  const number = (score: Decimal | undefined) =>
    cell(score ? shown(from.plus(score.times(to.minus(from))), decimals, [from, to]) : "–");
  const rows = all.map(({ title, indicators, scores, without }) => {
    const sorted = scores.toSorted((a, b) => a.comparedTo(b));
    const mean = scores.length > 0 ? sum(scores).div(scores.length) : undefined;
    return [
      { text: title, note: indicators },
      picture({
        kind: "dots",
        dots: sorted.map((score) => score.toDecimalPlaces(4).toNumber()),
        lines: [],
        ...(mean ? { mean: mean.toDecimalPlaces(4).toNumber() } : {}),
      }),
      mean ? number(mean) : { text: words.noElementScore, tone: "missing" },
      number(sorted[0]),
      number(sorted.at(-1)),
      cell(String(scores.length)),
      cell(String(without)),
    ];
  });
  return [
    {
      id: "elements",
      title: words.elements,
      pages: false,
      parts: [],
      blocks: [
        table(
          words.cohortElements,
          [
            named(words.element),
            drawn(words.spread, scaleAxis(subject)),
            numbers(words.mean),
            numbers(words.lowest),
            numbers(words.highest),
            numbers(words.citiesScored),
            numbers(words.citiesWithout),
          ],
          rows,
          { shape: "chart", note: words.cohortElementsNote },
        ),
      ],
    },
  ];
}

function stands({ cities, standard, say, join }: ProgrammeSubject): readonly Stand[] {
  const results = cities.flatMap(({ final }) => (final ? [standings(final, standard)] : []));
  return [...standard.elements.values()].map((element, index) => {
    const each = results.flatMap((all): Standing[] => all.slice(index, index + 1));
    return {
      title: say(element.title),
      indicators: join(
        standard.indicators.filter(({ measures }) => measures.includes(element.id)).map(({ title }) => say(title)),
      ),
      scores: each.flatMap(({ score }) => score ?? []),
      without: each.filter(({ score }) => !score).length,
    };
  });
}
