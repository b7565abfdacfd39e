/** Chosen results side by side as tables for spreadsheets and programs: the totals, and every score. */

import { days } from "../../catalogue/phrases.ts";
import { plainText } from "../../catalogue/plain-text.ts";
import { absent, type Cell, full, number, percentage, text } from "../../dataset/cell.ts";
import { type Column, type Dataset, dataset } from "../../dataset/dataset.ts";
import { headline, type Locale, type Node, type Standard, say } from "../../model/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import { totalView } from "../city/total.ts";
import { formatOf } from "../shared/number-format.ts";
import { briefCell } from "../shared/score-cell.ts";
import { basisOf, type Compared, type Comparing, comparing } from "./subject.ts";

export interface ComparisonDatasets {
  readonly totals: Dataset;
  /** A row for each dimension, group and scored indicator, a column for each result. */
  readonly scores: Dataset;
}

/** The results are comparable: scored by the same rules. At least one. */
export function comparisonDatasets(
  results: readonly ResultDocument[],
  standard: Standard,
  locale: Locale,
): ComparisonDatasets {
  const subject = comparing(results, standard, locale);
  return { totals: totals(subject), scores: scores(subject) };
}

function totals({ all, words, locale }: Comparing): Dataset {
  const column = (id: string, title: string, width: number, cell: (each: Compared) => Cell): Column<Compared> => ({
    id,
    title,
    width,
    cell,
  });
  const score = ({ city }: Compared, exact: string | undefined) =>
    number(exact, exact === undefined ? full : formatOf(exact, city.score(exact)));
  const scale = all[0]?.city.scale();
  return dataset({
    id: "totals",
    name: words.totals,
    names: 1,
    columns: [
      column("result", words.result, 24, ({ name }) => text(name)),
      column("city-id", words.cityId, 14, ({ city }) => text(city.result.assessment.city.id)),
      column("period", words.period, 24, ({ city }) => text(days[locale](city.result.assessment.period))),
      column("basis", words.basedOn, 14, ({ city }) => text(basisOf(city, words))),
      column("total", words.total, 12, (each) => {
        const { outcome } = headline(each.city.result);
        return outcome.score === undefined ? absent(totalView(each.city).outcome.text) : score(each, outcome.score);
      }),
      column("low", words.low, 12, (each) => score(each, headline(each.city.result).outcome.low)),
      column("high", words.high, 12, (each) => score(each, headline(each.city.result).outcome.high)),
      column("grade", words.grade, 16, ({ city }) => text(totalView(city).grade)),
      column("answered", words.answeredShare, 12, ({ city }) => number(city.result.coverage.share, percentage)),
      column("digest", words.assessmentDigest, 30, ({ city }) => text(city.result.assessment.digest)),
    ],
    rows: all,
    charts: scale
      ? [
          {
            title: words.totals,
            bars: { kind: "rows", names: ["result"], values: "total" },
            axis: { from: Number(scale.from), to: Number(scale.to) },
          },
        ]
      : [],
  });
}

function scores({ all, standard, words, locale }: Comparing): Dataset {
  const nodes = standard.dimensions.flatMap(withParts);
  return dataset<Node>({
    id: "scores",
    name: words.scores,
    names: 2,
    columns: [
      { id: "id", title: words.id, width: 24, cell: ({ id }) => text(id) },
      { id: "title", title: words.titleWord, width: 36, cell: ({ title }) => text(plainText(say(title, locale))) },
      { id: "level", title: words.level, width: 12, cell: ({ kind }) => text(words[kind]) },
      ...all.map((each, index) => ({
        id: `result-${index}`,
        title: each.name,
        width: 14,
        cell: ({ id }: Node) => cell(each, id),
      })),
    ],
    rows: nodes,
  });
}

/** A node, then its parts: only what is scored. */
function withParts(node: Node): readonly Node[] {
  if (node.kind === "indicator") return node.scoring ? [node] : [];
  return [node, ...node.parts.flatMap(withParts)];
}

/** The score; where there is none, or a reviewer rejected it, that in words. */
function cell({ city }: Compared, id: string): Cell {
  const node = city.nodes.get(id);
  if (!node) return absent("–");
  const { text: shown, note, tone } = briefCell(city, node);
  const exact = node.outcome.score;
  const isScore = exact !== undefined && city.score(exact, id) === shown;
  if (tone === "rejected") return absent(note ?? shown);
  return isScore ? number(exact, formatOf(exact, shown)) : absent(shown);
}
