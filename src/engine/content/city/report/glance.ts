/** Every indicator in a line, by dimension. */
import {
  type Block,
  type Chapter,
  chapter,
  drawn,
  heading,
  named,
  numbers,
  remark,
  table,
} from "../../../document/blocks.ts";
import { ratingTitle } from "../../shared/rating.ts";
import { barOf } from "../dimensions-table.ts";
import { type ChapterView, chapters } from "../indicators.ts";
import type { Telling } from "../telling.ts";

export function glanceChapter(city: Telling): Chapter {
  const { words } = city;
  return chapter("glance", words.glance, [
    remark(words.glanceNote),
    ...chapters(city).flatMap((dimension) => dimensionBlocks(city, dimension)),
  ]);
}

function dimensionBlocks(city: Telling, { id, title, outcome, rating, indicators }: ChapterView): readonly Block[] {
  const { words } = city;
  const score = outcome.score === "" ? outcome.text : `${outcome.score} / ${outcome.outOf}`;
  return [
    heading(`${title}${words.colon}${[score, rating.text].filter((each) => each !== "").join(words.comma)}`, `d-${id}`),
    table(indicators, {
      caption: "",
      shape: "dense",
      columns: [
        named(words.indicator, (indicator) => ({
          text: [indicator.code, indicator.title].filter((each) => each !== "").join(" "),
          to: `i-${indicator.id}`,
        })),
        numbers(words.value, ({ value }) => value),
        drawn("", (indicator) => barOf(indicator.outcome)),
        numbers(words.score, ({ cell }) => cell),
        named(ratingTitle(city), ({ rating: { cell } }) => cell),
        numbers(words.weight, ({ weight }) => weight),
        numbers(words.contribution, ({ contribution }) => contribution),
        numbers(words.lost, ({ lost }) => lost),
      ],
    }),
  ];
}
