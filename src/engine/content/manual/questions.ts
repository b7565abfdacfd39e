/** Questions as they are put to a city: what to answer with, and what is to be observed. */
import { type Block, named, table } from "../../document/blocks.ts";
import { boundsOf, wantedEvidence } from "../../edition/form/question-words.ts";
import type { Input } from "../../model/index.ts";
import { formWords } from "../form/words.ts";
import { titledFormula } from "../shared/formula-titles.ts";
import { unitWords } from "../shared/unit-words.ts";
import type { ManualContext } from "./context.ts";

export function questionsTable(manual: ManualContext, inputs: readonly Input[]): readonly Block[] {
  if (inputs.length === 0) return [];
  const { words, say, standard } = manual;
  return [
    table(inputs, {
      caption: words.questions,
      columns: [
        named(words.question, ({ question, id }) => ({ text: say(question), note: id })),
        named(words.answerIn, (input) => answerIn(manual, input)),
        named(words.more, (input) => observed(manual, input).join(manual.marks.semicolon)),
        named(words.owner, ({ owner }) => (owner === undefined ? "" : say(standard.owners.get(owner) ?? owner))),
      ],
    }),
  ];
}

function answerIn({ words, standard, locale, say }: ManualContext, { asks }: Input): string {
  const among = (titles: readonly string[]) => titles.join(locale === "zh" ? "、" : "; ");
  switch (asks.kind) {
    case "quantity":
      return unitWords(asks.unit, standard.units, locale);
    case "date":
      return formWords(locale).day;
    case "choice":
      return words.choices({ choices: among([...asks.choices.values()].map(say)) });
    case "levels":
      return words.levelReached;
    case "checklist":
      return words.items;
    case "table": {
      const columns = [...asks.columns.values()].map(({ title, unit }) => {
        const name = unitWords(unit, standard.units, locale);
        return name === "" ? say(title) : `${say(title)} (${name})`;
      });
      return words.columns({ columns: among([say(asks.rows), ...columns]) });
    }
  }
}

function observed(manual: ManualContext, input: Input): readonly string[] {
  const { words, say, locale } = manual;
  const { asks, usual, evidence, claimable, restricted, note } = input;
  return [
    ...(asks.kind === "quantity" ? boundsOf(asks, locale) : []),
    ...(usual?.atLeast ? [words.hardlyBelow({ limit: titledFormula(manual, usual.atLeast) })] : []),
    ...(usual?.atMost ? [words.hardlyAbove({ limit: titledFormula(manual, usual.atMost) })] : []),
    ...wantedEvidence(evidence, locale),
    ...(evidence.coversPeriod ? [words.covers] : []),
    ...(claimable ? [words.claimable] : []),
    ...(restricted ? [words.restricted] : []),
    ...(note === undefined ? [] : [say(note)]),
  ];
}
