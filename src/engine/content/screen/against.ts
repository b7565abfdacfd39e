/** A standard held against a published table: agreement by column, the largest difference, and what the differences look like. */
import {
  againstAlone,
  againstLabels,
  againstSummary,
  againstUnknown,
  againstWrong,
  missWords,
} from "../../catalogue/against-phrases.ts";
import { plainText } from "../../catalogue/plain-text.ts";
import { type Block, lead, named, notice, numbers, table, text } from "../../document/blocks.ts";
import type { AgainstOutcome, ColumnComparison } from "../../edition/index.ts";
import { type Locale, speak } from "../../model/index.ts";

/** Of more rows than these, only the first are named. */
const mostNamed = 8;

export function againstBlocks(
  { columns, unknown, rowsAlone, wrong }: AgainstOutcome,
  locale: Locale,
): readonly Block[] {
  const words = speak(againstLabels, locale);
  const cells = columns.reduce((sum, each) => sum + each.cells, 0);
  const agree = columns.reduce((sum, each) => sum + each.agree, 0);
  const differing = columns.filter((each) => each.agree < each.cells);
  const listed = (names: readonly string[]) =>
    plainText(names.slice(0, mostNamed).join(locale === "zh" ? "、" : ", ") + (names.length > mostNamed ? " …" : ""));
  return [
    lead(againstSummary[locale]({ rows: columns[0]?.cells ?? 0, columns: columns.length, cells, agree })),
    ...(unknown.length > 0 ? [notice(againstUnknown[locale]({ columns: listed(unknown) }))] : []),
    ...(rowsAlone.length > 0 ? [notice(againstAlone[locale]({ rows: listed(rowsAlone) }))] : []),
    ...(wrong > 0 ? [notice(againstWrong[locale]({ count: wrong }))] : []),
    differing.length === 0 && columns.length > 0 ? text(words.allAgree) : columnsTable(differing, words, locale),
  ];
}

function columnsTable(
  columns: readonly ColumnComparison[],
  words: ReturnType<typeof speak<typeof againstLabels>>,
  locale: Locale,
): Block {
  const shown = (number: string | undefined) => (number === "" ? words.missing : plainText(number ?? ""));
  return table(columns, {
    caption: "",
    columns: [
      named(words.column, ({ column, id }) => ({ text: plainText(column), note: column === id ? "" : id })),
      numbers(words.agree, ({ agree, cells }) => `${agree}/${cells}`),
      named(words.largest, ({ differences: [first] }) => plainText(first?.row ?? "")),
      numbers(words.published, ({ differences: [first] }) => shown(first?.published)),
      numbers(words.found, ({ differences: [first] }) => shown(first?.found)),
      named(words.looksLike, ({ miss }) => (miss ? missText(miss, locale) : "")),
    ],
  });
}

function missText(miss: NonNullable<ColumnComparison["miss"]>, locale: Locale): string {
  switch (miss.kind) {
    case "rounded":
      return missWords.rounded[locale](miss);
    case "shifted":
      return missWords.shifted[locale](miss);
    case "exchanged":
      return missWords.exchanged[locale](miss);
    case "repeats":
      return missWords.repeats[locale](miss);
    case "goalposts":
      return missWords.goalposts[locale](miss);
    case "some-rows":
      return missWords["some-rows"][locale](miss);
  }
}
