/** Gates: what each does to the total, and why. */
import { type Chapter, chapter, named, numbers, remark, table, text } from "../../../document/blocks.ts";
import { gatesView } from "../gates.ts";
import type { Telling } from "../telling.ts";

export function gatesChapter(city: Telling): readonly Chapter[] {
  const { words } = city;
  const { gates, before, after } = gatesView(city);
  if (gates.length === 0) return [];
  return [
    chapter("gates", words.gates, [
      remark(words.gatesNote),
      ...(before === "" || after === "" ? [] : [text(`${words.beforeGates} ${before} → ${words.afterGates} ${after}`)]),
      table(gates, {
        caption: "",
        columns: [
          named(words.gate, ({ title }) => title),
          named(words.rule, ({ rule }) => rule),
          named(words.state, ({ stateWords, state, waiting }) => ({
            text: stateWords,
            tone: state,
            note: waiting.length === 0 ? "" : `${words.waiting}${words.colon}${waiting.join(words.semicolon)}`,
          })),
          numbers(words.effect, ({ effect }) => effect || "–"),
        ],
      }),
    ]),
  ];
}
