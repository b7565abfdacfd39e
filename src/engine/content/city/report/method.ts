/** How the edition scores, and where its indicators and limits come from. */
import { tailoringLabels } from "../../../catalogue/tailoring-labels.ts";
import {
  type Block,
  type Chapter,
  chapter,
  heading,
  list,
  named,
  numbers,
  table,
  text,
} from "../../../document/blocks.ts";
import { speak } from "../../../model/index.ts";
import { link } from "../../shared/link.ts";
import { tailoringBlocks } from "../../shared/tailoring.ts";
import { method } from "../method.ts";
import { head } from "../provenance.ts";
import type { Telling } from "../telling.ts";
import { totalView } from "../total.ts";

export function methodAnnex(city: Telling): Chapter {
  const { words } = city;
  const { about } = head(city);
  return {
    ...chapter("annex-method", words.annexMethod, [
      ...(about === "" ? [] : [text(about)]),
      list(method(city)),
      ...tailored(city),
      ...grades(city),
      ...sources(city),
    ]),
    annex: true,
  };
}

function tailored({ standard, locale }: Telling): readonly Block[] {
  const blocks = tailoringBlocks(standard, locale);
  return blocks.length === 0 ? [] : [heading(speak(tailoringLabels, locale).changes), ...blocks];
}

function grades(city: Telling): readonly Block[] {
  const { words } = city;
  const { bands } = totalView(city);
  if (bands.length === 0) return [];
  return [
    table(bands, {
      caption: words.grades,
      columns: [
        named(words.grade, ({ title }) => title),
        numbers(words.from, ({ from }) => from),
        named(words.meaning, ({ meaning }) => meaning),
      ],
    }),
  ];
}

function sources({ words, standard, say }: Telling): readonly Block[] {
  const all = [...standard.sources.values()];
  if (all.length === 0) return [];
  return [
    table(all, {
      caption: words.sourcesListed,
      shape: "dense",
      columns: [
        named(words.sourceTitle, ({ title, note }) => ({ text: say(title), note: say(note) })),
        named(words.date, ({ date }) => say(date)),
        named(words.address, ({ url }) => (url === undefined ? "" : link(url))),
      ],
    }),
  ];
}
