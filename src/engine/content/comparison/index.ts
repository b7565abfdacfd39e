/** Chosen results of one standard side by side, as a report: the totals, and where they differ. */

import { list } from "../../catalogue/punctuation.ts";
import { fictitiousStamp } from "../../catalogue/stamp-phrases.ts";
import { type Block, chapter, lead, notice, remark, text } from "../../document/blocks.ts";
import type { Document } from "../../document/document.ts";
import type { Locale, Standard } from "../../model/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import { head, stampsOf } from "../city/provenance.ts";
import { provisionalText } from "../shared/weights.ts";
import { differences } from "./differences.ts";
import { byDimension, byIndicator } from "./maps.ts";
import { type Comparing, comparing } from "./subject.ts";
import { sentence, totals } from "./totals.ts";

/** So many stand in the title by their names. */
const mostNamed = 4;

/** The results are comparable: scored by the same rules. At least one. */
export function comparisonDocument(results: readonly ResultDocument[], standard: Standard, locale: Locale): Document {
  const subject = comparing(results, standard, locale);
  const { words, all } = subject;
  const provisional = provisionalText(standard, locale);
  const title =
    all.length > mostNamed
      ? words.manyResults({ count: all.length })
      : list(
          all.map(({ name }) => name),
          locale,
        );
  return {
    locale,
    title: `${title} · ${words.comparison}`,
    asOf:
      results
        .map((result) => result["as-of"])
        .toSorted()
        .at(-1) ?? "",
    stamps: stampsOf(standard, locale, {
      fictitious: results.some(({ assessment }) => assessment.fictitious) ? fictitiousStamp[locale]({}) : "",
      isPublic: results.some((result) => result.public === true),
    }),
    head: { ...headOf(subject), title, kind: words.comparison },
    summary: chapter("summary", words.summary, [
      lead(sentence(subject)),
      ...(provisional === "" ? [] : [notice(provisional)]),
      totals(subject),
    ]),
    chapters: [
      chapter("dimensions", words.byDimension, [remark(words.heatMapNote), byDimension(subject)]),
      chapter("differences", words.largestDifferences, [differences(subject)]),
      // A chapter of its own would be a nearly empty page.
      chapter("scores", words.byIndicator, [...byIndicator(subject), ...provenance(subject)]),
    ],
    results,
  };
}

function headOf({ all, words }: Comparing): Pick<Document["head"], "eyebrow" | "reference" | "facts"> {
  const heads = all.map(({ city }) => head(city));
  const [first] = heads;
  const states = new Set(heads.map(({ state }) => state));
  const fact = (name: string, said: string | undefined) => (said ? [{ title: name, text: said, note: "" }] : []);
  return {
    eyebrow: first?.standard ?? "",
    reference: first?.reference ?? "",
    facts: [
      ...fact(words.results, String(all.length)),
      ...fact(words.issuer, first?.issuer),
      ...(states.size === 1 ? fact(words.state, [...states][0]) : []),
    ],
  };
}

function provenance({ all, words }: Comparing): readonly Block[] {
  const [first] = all;
  return [
    { kind: "heading", text: words.provenance },
    text(words.comparable),
    {
      kind: "lines",
      lines: [
        { title: words.scoring, text: first?.city.result.standard.scoring ?? "", code: true },
        ...all.map(({ name, city }) => ({ title: name, text: city.result.assessment.digest, code: true })),
      ],
    },
  ];
}
