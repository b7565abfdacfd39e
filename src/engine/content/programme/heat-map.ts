/** Every indicator of every city, shaded by its score; what has none says why in a word. */

import { type Chapter, named, numbers, table } from "../../document/blocks.ts";
import type { Indicator } from "../../model/index.ts";
import { briefCell } from "../shared/score-cell.ts";
import type { ProgrammeSubject } from "./shared/subject.ts";

/** As many cities as a page has room for beside one another. */
const inOneMap = 12;

export function heatMaps(subject: ProgrammeSubject): Chapter {
  const { words, standard, say, cities } = subject;
  const scored = standard.indicators.filter(({ scoring }) => scoring);
  const groups = Array.from({ length: Math.ceil(cities.length / inOneMap) }, (_, index) =>
    cities.slice(index * inOneMap, (index + 1) * inOneMap),
  );
  return {
    id: "heat-map",
    title: words.indicatorMap,
    pages: false,
    parts: [],
    blocks: groups.map((group, index) =>
      table(scored, {
        caption: index === 0 ? "" : words.indicatorMap,
        note: index === 0 ? `${words.heatMapNote}${words.indicatorMapNote}` : "",
        shape: "heat",
        columns: [
          named(words.indicator, ({ id, title }) => ({ text: say(title), to: `i-${id}` })),
          ...group.map((city) =>
            numbers<Indicator>(city.name, ({ id }) => {
              const node = city.node(id);
              return node ? briefCell(subject, node) : { text: "–", tone: "none" };
            }),
          ),
        ],
      }),
    ),
  };
}
