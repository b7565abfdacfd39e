/** Points lost by dimension, and what would raise the total. */
import { type Block, type Chapter, chapter, heading, named, numbers, table, text } from "../../../document/blocks.ts";
import { type GainsView, gainsView, type LossView } from "../gains.ts";
import { nextTable } from "../next-table.ts";
import type { Telling } from "../telling.ts";

export function gainsChapter(city: Telling): Chapter {
  const { words } = city;
  const gains = gainsView(city);
  return chapter("gains", words.gains, [...losses(city, gains), ...next(city, gains)]);
}

function losses({ words }: Telling, { losses: rows, lossTotal }: GainsView): readonly Block[] {
  if (rows.length === 0) return [];
  return [
    table<LossView>(rows, {
      caption: words.lost,
      note: words.lostNote,
      columns: [
        { ...named(words.dimension, ({ title }) => title), foot: lossTotal.title },
        { ...numbers(words.lostByScore, ({ byScore }) => byScore), foot: lossTotal.byScore },
        { ...numbers(words.lostByAbsence, ({ byAbsence }) => byAbsence), foot: lossTotal.byAbsence },
        { ...numbers(words.lostTogether, ({ points }) => points), foot: lossTotal.points },
      ],
    }),
  ];
}

function next(city: Telling, { next: rows, hindered, lossTotal }: GainsView): readonly Block[] {
  const { words } = city;
  const nothing = hindered !== "" || lossTotal.points !== "0" ? words.nothingGains : words.noGains;
  return [
    heading(words.nextPoints),
    ...(hindered === "" ? [] : [text(hindered)]),
    rows.length === 0 ? text(nothing) : nextTable(city, rows, { brief: false }),
  ];
}
