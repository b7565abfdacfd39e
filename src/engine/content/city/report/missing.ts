/** What is missing, by who holds it. */
import { type Chapter, chapter, named, numbers, table, text } from "../../../document/blocks.ts";
import { missingView } from "../missing.ts";
import type { Telling } from "../telling.ts";

export function missingChapter(city: Telling): Chapter {
  const { words } = city;
  const { summary, owners } = missingView(city);
  if (owners.length === 0) return chapter("missing", words.missing, [text(words.nothingMissing)]);
  const rows = owners.flatMap(({ owner, inputs }) => inputs.map((input) => ({ owner, ...input })));
  return chapter("missing", words.missing, [
    text(summary),
    table(rows, {
      caption: "",
      columns: [
        named(words.input, ({ question, id }) => ({ text: question, note: id })),
        named(words.owner, ({ owner }) => owner),
        named(words.state, ({ why, kind, written, reason, expected }) => ({
          text: [why, written].filter((part) => part !== "").join(words.colon),
          tone: kind,
          note: [reason, expected].filter((part) => part !== "").join(words.semicolon),
        })),
        named(words.usedBy, ({ users, gates }) => [...users.map(({ title }) => title), ...gates].join(words.semicolon)),
        numbers(words.atStake, ({ points }) => points),
      ],
    }),
  ]);
}
