/** The manual of a standard, for those who fill it in: every question, how it is scored, an example, and where it comes from. */
import { howToAnswer, manualCounts } from "../../catalogue/manual-labels.ts";
import {
  type Block,
  type Chapter,
  chapter,
  lead,
  list,
  named,
  notice,
  numbers,
  table,
  text,
} from "../../document/blocks.ts";
import type { Document } from "../../document/document.ts";
import type { WorkedExample } from "../../edition/index.ts";
import type { Locale, Node, Standard } from "../../model/index.ts";
import { dayText } from "../../quantity/index.ts";
import { stampsOf } from "../city/provenance.ts";
import { shownValue } from "../shared/digits.ts";
import { statusWords } from "../shared/status.ts";
import { basisSentences, isWeightUnknown, nodeShares, provisionalText } from "../shared/weights.ts";
import { type ManualContext, manualContext } from "./context.ts";
import { indicatorPart, indicatorsBelow } from "./indicator.ts";
import { methodChapter, sourcesChapter } from "./method.ts";
import { questionsTable } from "./questions.ts";

/** `examples`: by indicator. */
export function manualDocument(
  standard: Standard,
  locale: Locale,
  examples: ReadonlyMap<string, WorkedExample>,
): Document {
  const manual = manualContext(standard, locale, examples);
  const { words, say, marks } = manual;
  const title = say(standard.title);
  const provisional = provisionalText(standard, locale);
  const from = standard.effective?.from;
  const inForce = from === undefined ? "" : dayText(from);
  const status = `${say(standard.version)}${marks.bracketOpen}${statusWords(standard, locale)}${marks.bracketClose}`;
  const fact = (name: string, said: string) => (said === "" ? [] : [{ title: name, text: said, note: "" }]);
  return {
    locale,
    title: `${title} · ${words.manual}`,
    asOf: inForce,
    stamps: stampsOf(standard, locale, { fictitious: "", isPublic: false }),
    head: {
      eyebrow: say(standard.issuer?.name),
      reference: standard.reference,
      title,
      kind: words.manual,
      facts: [
        ...fact(words.edition, say(standard.edition)),
        ...fact(words.version, status),
        ...fact(words.inForce, inForce),
      ],
    },
    summary: chapter("summary", words.howTo, summary(manual)),
    chapters: [
      chapter("overview", words.overview, [
        overview(manual),
        ...(provisional === "" ? [] : [notice(provisional)]),
        ...rests(manual),
      ]),
      ...standard.dimensions.map(
        (dimension): Chapter => ({
          id: dimension.id,
          title: say(dimension.title),
          blocks: [],
          parts: indicatorsBelow(dimension).map((indicator) => indicatorPart(manual, indicator)),
          pages: false,
        }),
      ),
      ...otherQuestions(manual),
      methodChapter(manual),
      ...sourcesChapter(manual),
    ],
    results: [],
  };
}

function summary({ standard, locale, say }: ManualContext): readonly Block[] {
  const scored = standard.indicators.filter(({ scoring }) => scoring).length;
  const counts = { indicators: standard.indicators.length, scored, questions: standard.inputs.size };
  return [
    lead(manualCounts[locale](counts)),
    ...(standard.about === undefined ? [] : [text(say(standard.about))]),
    list(howToAnswer[locale]),
  ];
}

/** The tree with its weights; each indicator leads to its page. */
function overview({ standard, words, say }: ManualContext): Block {
  const shares = nodeShares(standard);
  const rows: { readonly node: Node; readonly level: number }[] = [];
  const visit = (node: Node, level: number): void => {
    rows.push({ node, level });
    if (node.kind !== "indicator") for (const part of node.parts) visit(part, level + 1);
  };
  for (const dimension of standard.dimensions) visit(dimension, 0);
  return table(rows, {
    caption: "",
    note: words.overviewNote,
    shape: "dense",
    columns: [
      named(words.indicator, ({ node, level }) => ({
        text: [say(node.code), say(node.title)].filter(Boolean).join(" "),
        level,
        ...(node.kind === "indicator" ? { to: `i-${node.id}` } : { tone: "branch" }),
      })),
      numbers(words.weight, ({ node }) => weightText(node, standard, words)),
      numbers(words.share, ({ node }) => shares.get(node.id) ?? ""),
    ],
  });
}

function weightText(node: Node, standard: Standard, words: ManualContext["words"]): string {
  if (node.kind === "indicator" && !node.scoring) return words.unscored;
  return isWeightUnknown(node, standard) ? words.unknown : shownValue(node.weight);
}

function rests({ standard, locale, words }: ManualContext): readonly Block[] {
  const sentences = basisSentences(standard, locale);
  return sentences.length === 0 ? [] : [{ kind: "heading", text: words.rests }, list(sentences)];
}

/** Questions that no indicator uses; those of gates above all. */
function otherQuestions(manual: ManualContext): readonly Chapter[] {
  const { standard, words } = manual;
  const used = new Set(standard.indicators.flatMap(({ uses }) => uses));
  const others = [...standard.inputs.values()].filter(({ id }) => !used.has(id));
  if (others.length === 0) return [];
  return [chapter("others", words.others, [text(words.othersNote), ...questionsTable(manual, others)])];
}
