/** The strongest and the weakest indicators. */
import { strengthsNote, weaknessesNote } from "../../../catalogue/phrases.ts";
import { type Block, beside, type Chapter, chapter, text } from "../../../document/blocks.ts";
import { standouts } from "../dimensions.ts";
import { standoutsTable } from "../standouts-table.ts";
import type { Telling } from "../telling.ts";

export function standoutsChapter(city: Telling): Chapter {
  const { words, locale } = city;
  const { strengths, weaknesses } = standouts(city);
  const best = standoutsTable(city, strengths, { caption: words.strengths, note: strengthsNote[locale]({}) });
  const worst = standoutsTable(city, weaknesses, { caption: words.weaknesses, note: weaknessesNote[locale]({}) });
  const blocks: readonly Block[] = [
    ...(best && worst ? [beside(best, worst)] : [best, worst].filter((table) => table !== undefined)),
    ...(best ? [] : [text(words.noStrengths)]),
    ...(worst ? [] : [text(words.noWeaknesses)]),
  ];
  return chapter("standouts", words.standouts, blocks);
}
