/** A standard on a screen: who issues it, its tree with weights, its gates and grades, and what measures its founding text. */

import { plainText } from "../../../catalogue/plain-text.ts";
import { bracketed, list as namesText } from "../../../catalogue/punctuation.ts";
import { standardLabels } from "../../../catalogue/screen-labels.ts";
import { tailoringLabels } from "../../../catalogue/tailoring-labels.ts";
import { type Block, list, named, numbers, type Part, remark, table, text } from "../../../document/blocks.ts";
import { type Locale, type Node, type Spoken, type Standard, say, speak, type Text } from "../../../model/index.ts";
import { shownExactly, shownValue } from "../../shared/digits.ts";
import { ratingSentences } from "../../shared/rating.ts";
import { statusWords } from "../../shared/status.ts";
import { tailoringBlocks } from "../../shared/tailoring.ts";
import { basisSentences, isWeightUnknown, nodeShares } from "../../shared/weights.ts";
import { factsBlock, section } from "../shared/blocks.ts";

interface Context {
  readonly standard: Standard;
  readonly words: Spoken<typeof standardLabels>;
  readonly spoken: (text: Text | undefined) => string;
  readonly locale: Locale;
}

export function standardShown(standard: Standard, locale: Locale): Part {
  const { reference, title, about, issuer, licence, version, digests, indicators } = standard;
  const spoken = (said: Text | undefined) => (said === undefined ? "" : plainText(say(said, locale)));
  const words = speak(standardLabels, locale);
  const context = { standard, words, spoken, locale };
  return {
    id: reference,
    title: spoken(title),
    blocks: [
      remark(reference),
      ...(about === undefined ? [] : [text(spoken(about))]),
      factsBlock([
        [words.issuer, spoken(issuer?.name)],
        [words.version, bracketed(plainText(version), statusWords(standard, locale), locale)],
        [words.licence, plainText(licence ?? "")],
      ]),
      // Each on a line of its own, so that it can be copied whole.
      list([
        { text: words.contentDigest, note: digests.content },
        { text: words.scoringDigest, note: digests.scoring },
      ]),
      ...rests(context),
      ...tailored(context),
      ...section(words.indicators({ count: indicators.length }), [tree(context)]),
      ...gates(context),
      ...grades(context),
      ...rating(context),
      ...elements(context),
    ],
  };
}

/** How much weight rests on what the issuer says, and on what was inferred. */
function rests({ standard, words, locale }: Context): readonly Block[] {
  const sentences = basisSentences(standard, locale);
  return sentences.length === 0 ? [] : section(words.restsOn, [list(sentences)]);
}

function tailored({ standard, locale }: Context): readonly Block[] {
  const blocks = tailoringBlocks(standard, locale);
  return blocks.length === 0 ? [] : section(speak(tailoringLabels, locale).changes, blocks);
}

function tree({ standard, words, spoken }: Context): Block {
  const { dimensions } = standard;
  const shares = nodeShares(standard);
  const rows: { readonly node: Node; readonly level: number }[] = [];
  const visit = (node: Node, level: number) => {
    rows.push({ node, level });
    if (node.kind !== "indicator") for (const part of node.parts) visit(part, level + 1);
  };
  for (const dimension of dimensions) visit(dimension, 0);
  return table(rows, {
    caption: "",
    columns: [
      named("id", ({ node: { id, kind }, level }) => ({
        text: id,
        level,
        ...(kind === "indicator" ? {} : { tone: "branch" }),
      })),
      numbers(words.weight, ({ node }) =>
        node.kind === "indicator" && !node.scoring
          ? { text: words.unscored, tone: "unscored" }
          : isWeightUnknown(node, standard)
            ? { text: words.unknownWeight, tone: "absent" }
            : shownValue(node.weight),
      ),
      numbers(words.share, ({ node: { id } }) => shares.get(id) ?? ""),
      named(words.code, ({ node: { code } }) => code ?? ""),
      named(words.title, ({ node: { title } }) => spoken(title)),
    ],
  });
}

function gates({ standard, words, spoken }: Context): readonly Block[] {
  if (standard.gates.length === 0) return [];
  return section(words.gates, [
    table(standard.gates, {
      caption: "",
      columns: [named("id", ({ id }) => id), named(words.title, ({ title }) => spoken(title))],
    }),
  ]);
}

function grades({ standard, words, spoken }: Context): readonly Block[] {
  if (standard.grades.length === 0) return [];
  return section(words.grades, [
    table(standard.grades, {
      caption: "",
      columns: [
        named("id", ({ id }) => id),
        numbers(words.from, ({ from }) => shownExactly(from)),
        named(words.title, ({ title }) => spoken(title)),
        named(words.meaning, ({ meaning }) => spoken(meaning)),
      ],
    }),
  ]);
}

/** The classes from the best, and the rules that assign them. */
function rating({ standard, words, spoken, locale }: Context): readonly Block[] {
  if (!standard.rating) return [];
  return section(spoken(standard.rating.title), [
    table([...standard.rating.classes.values()].reverse(), {
      caption: "",
      columns: [
        named("id", ({ id }) => id),
        named(words.title, ({ title, colour }) => ({ text: spoken(title), tone: `rated rated-${colour ?? "none"}` })),
        numbers(words.points, ({ points }) => shownValue(points)),
      ],
    }),
    ...ratingSentences({ standard, locale }).map((sentence) => text(sentence)),
  ]);
}

/** Each element of the founding text with the indicators that measure it. */
function elements({ standard, words, spoken, locale }: Context): readonly Block[] {
  if (standard.elements.size === 0) return [];
  return section(words.elements, [
    table([...standard.elements.values()], {
      caption: "",
      columns: [
        named(words.title, ({ id, title }) => ({ text: spoken(title), note: id })),
        named(words.measuredBy, ({ id }) =>
          namesText(
            standard.indicators.filter(({ measures }) => measures.includes(id)).map((indicator) => indicator.id),
            locale,
          ),
        ),
      ],
    }),
  ]);
}
