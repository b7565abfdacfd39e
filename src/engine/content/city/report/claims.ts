/** Claims of "not applicable" that await review. */
import { type Chapter, chapter, named, remark, table } from "../../../document/blocks.ts";
import { claims } from "../findings.ts";
import type { Telling } from "../telling.ts";

export function claimsChapter(city: Telling): readonly Chapter[] {
  const { words } = city;
  const rows = claims(city);
  if (rows.length === 0) return [];
  return [
    chapter("claims", words.claims, [
      remark(words.claimsNote),
      table(rows, {
        caption: "",
        columns: [
          named(words.input, ({ answer }) => ({ text: answer.question, note: answer.id })),
          named(words.reason, ({ answer }) => ({ text: answer.reason, note: answer.note })),
          named(words.indicators, ({ users }) => users.map(({ title }) => title).join(words.semicolon)),
        ],
      }),
    ]),
  ];
}
