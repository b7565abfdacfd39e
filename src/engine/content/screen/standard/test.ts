/** What became of the worked cases of a standard, and what they cover. */
import { plainText } from "../../../catalogue/plain-text.ts";
import { joined, labelled } from "../../../catalogue/punctuation.ts";
import { coverageParts, testLabels } from "../../../catalogue/screen-labels.ts";
import { counted } from "../../../catalogue/screen-phrases.ts";
import { type Block, drawn, heading, named, notice, numbers, table, text } from "../../../document/blocks.ts";
import type { CaseOutcome, VectorCoverage } from "../../../edition/index.ts";
import { type Locale, say, speak } from "../../../model/index.ts";

/** `gaps`: whether what no case reaches is listed. */
export function testBlocks(
  cases: readonly CaseOutcome[],
  coverage: readonly VectorCoverage[],
  { folder, gaps, locale }: { readonly folder: string; readonly gaps: boolean; readonly locale: Locale },
): readonly Block[] {
  const words = speak(testLabels, locale);
  const expectations = cases.flatMap((each) => each.expectations);
  const wrong = expectations.filter(({ holds }) => !holds).length;
  const summary = labelled(
    folder,
    joined(
      [
        counted.cases[locale]({ count: cases.length }),
        counted.expectations[locale]({ count: expectations.length }),
        words.failed({ count: wrong }),
      ],
      locale,
    ),
    locale,
  );
  return [
    ...failures(cases, locale),
    wrong === 0 ? text(summary) : notice(summary),
    ...(coverage.length === 0 ? [] : [coverageTable(coverage, locale)]),
    ...(gaps ? uncovered(coverage, locale) : []),
  ];
}

function failures(cases: readonly CaseOutcome[], locale: Locale): readonly Block[] {
  const words = speak(testLabels, locale);
  return cases.flatMap(({ file, line, what, expectations }): readonly Block[] => {
    const wrong = expectations.filter(({ holds }) => !holds);
    if (wrong.length === 0) return [];
    return [
      heading(`${file}:${line}  ${plainText(say(what, locale))}`),
      table(wrong, {
        caption: "",
        columns: [
          named("id", ({ id }) => id),
          numbers(words.expected, ({ expected }) => ({ text: plainText(expected), tone: "met" })),
          numbers(words.found, ({ found }) => ({ text: plainText(found), tone: "not-met" })),
        ],
      }),
    ];
  });
}

function coverageTable(coverage: readonly VectorCoverage[], locale: Locale): Block {
  const words = speak(testLabels, locale);
  return table(coverage, {
    caption: "",
    columns: [
      named(words.covered, ({ what }) => coverageParts[what][locale]),
      numbers("", ({ covered, of }) => `${covered}/${of}`),
      drawn("", ({ covered, of }) =>
        of === 0 ? undefined : { kind: "bar", at: covered / of, low: covered / of, high: covered / of, tone: "" },
      ),
    ],
  });
}

function uncovered(coverage: readonly VectorCoverage[], locale: Locale): readonly Block[] {
  const words = speak(testLabels, locale);
  return coverage.flatMap(({ what, missing }): readonly Block[] =>
    missing.length === 0
      ? []
      : [heading(words.notCovered({ what: coverageParts[what][locale] })), text(missing.join(" · "))],
  );
}
