/** The evidence of an assessment on a screen: what was found of each piece, and the answers that rest on it. */

import { evidenceLabels } from "../../catalogue/evidence-labels.ts";
import { labels } from "../../catalogue/labels.ts";
import { evidenceFound } from "../../catalogue/states.ts";
import { type Block, named, remark, table } from "../../document/blocks.ts";
import { evidenceKind, hasPlace, type Locale, type Spoken, say, speak } from "../../model/index.ts";
import type { EvidenceUse } from "../../submission/index.ts";

export function evidenceBlocks(evidence: readonly EvidenceUse[], locale: Locale): readonly Block[] {
  const words = { ...speak(evidenceLabels, locale), ...speak({ pages: labels.pages }, locale) };
  if (evidence.length === 0) return [remark(words.nothing)];
  return [
    table(evidence, {
      caption: "",
      columns: [
        named(words.evidence, ({ id, title, file, url, kind, date, pages }) => ({
          text: say(title, locale),
          note: [
            id,
            file ?? url,
            kind && (evidenceKind(kind)?.[locale] ?? kind),
            date,
            pages && `${words.pages} ${pages}`,
          ]
            .filter(Boolean)
            .join(" · "),
        })),
        named(words.state, (each) => stateOf(each, words, locale)),
        named(words.answers, ({ answers }) =>
          answers.length === 0 ? words.none : answers.join(locale === "zh" ? "、" : ", "),
        ),
      ],
    }),
  ];
}

function stateOf(evidence: EvidenceUse, words: Spoken<typeof evidenceLabels>, locale: Locale): string {
  const { found, sha256, url } = evidence;
  if (found) return found === "present" && sha256 !== undefined ? words.digestFits : evidenceFound[found][locale];
  if (url !== undefined) return words.address;
  return hasPlace(evidence) ? words.printed : words.noPlace;
}
