/** Dimensions and indicators of every result, shaded by their scores. */

import { type Block, named, numbers, type Table, table } from "../../document/blocks.ts";
import { briefCell } from "../shared/score-cell.ts";
import type { Compared, Comparing } from "./subject.ts";

/** As many results as a page has room for beside one another. */
const inOneMap = 12;

export function byDimension({ all, standard, words }: Comparing): Table {
  return table(all, {
    caption: "",
    shape: "heat",
    columns: [
      named(words.result, ({ name }) => name),
      ...standard.dimensions.map(({ id }) => numbers<Compared>(all[0]?.city.title(id) ?? id, (each) => cell(each, id))),
    ],
  });
}

export function byIndicator({ all, standard, words }: Comparing): readonly Block[] {
  const scored = standard.indicators.filter(({ scoring }) => scoring);
  const groups = Array.from({ length: Math.ceil(all.length / inOneMap) }, (_, index) =>
    all.slice(index * inOneMap, (index + 1) * inOneMap),
  );
  return groups.map((group, index) =>
    table(scored, {
      caption: index === 0 ? "" : words.byIndicator,
      note: index === 0 ? `${words.heatMapNote}${words.indicatorMapNote}` : "",
      shape: "heat",
      columns: [
        named(words.indicator, ({ id }) => group[0]?.city.title(id) ?? id),
        ...group.map((each) => numbers<{ readonly id: string }>(each.name, ({ id }) => cell(each, id))),
      ],
    }),
  );
}

function cell({ city }: Compared, id: string) {
  const node = city.nodes.get(id);
  return node ? briefCell(city, node) : { text: "–", tone: "none" };
}
