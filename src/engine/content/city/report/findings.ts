/** What was found while the assessment was read and scored. */
import { type Chapter, chapter, named, table, text } from "../../../document/blocks.ts";
import { findings } from "../findings.ts";
import type { Telling } from "../telling.ts";

export function findingsAnnex(city: Telling): Chapter {
  const { words } = city;
  const all = findings(city);
  return {
    ...chapter("annex-findings", words.annexFindings, [
      all.length === 0
        ? text(words.noFindings)
        : table(all, {
            caption: "",
            columns: [
              named(words.severity, ({ severity, severityWords }) => ({ text: severityWords, tone: severity })),
              named(words.finding, ({ message, help }) => ({ text: message, note: help })),
              named(words.place, ({ place, rule }) => ({ text: place, note: rule })),
            ],
          }),
    ]),
    annex: true,
  };
}
