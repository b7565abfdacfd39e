/** How a form puts its questions, on whatever it is filled in: in which order, and what is said beside each. */
import { boundsOf, line, wantedEvidence } from "../../edition/form/question-words.ts";
import type { Input } from "../../model/index.ts";
import { unitWords } from "../../quantity/index.ts";
import type { FormContext } from "./context.ts";

export interface FormSection {
  /** The dimension; absent where the city as a whole is asked. */
  readonly dimension: string | undefined;
  readonly title: string;
  readonly inputs: readonly Input[];
}

/** The questions about the city as a whole, then those of each dimension. */
export function formSections({ standard, locale, words, inputs }: FormContext): readonly FormSection[] {
  return [undefined, ...standard.dimensions.map(({ id }) => id)].flatMap((dimension) => {
    const own = inputs.filter((input) => input.dimension === dimension);
    const node = standard.nodes.get(dimension ?? "");
    return own.length === 0 ? [] : [{ dimension, title: node ? line(node.title, locale) : words.whole, inputs: own }];
  });
}

/** In what to answer: the unit of a number, or what to choose; of a table nothing. */
export function answerIn({ asks }: Input, { words, standard, locale }: FormContext): string {
  switch (asks.kind) {
    case "quantity":
      return unitWords(asks.unit, standard.units, locale);
    case "date":
      return words.day;
    case "choice":
      return words.choose;
    case "levels":
      return words.level;
    case "checklist":
      return words.items;
    case "table":
      return "";
  }
}

/** What else is to be known: bounds, the evidence wanted, whether it may be claimed not applicable, the note of the standard. */
export function hintsOf({ asks, note, evidence, claimable }: Input, { locale, words }: FormContext): readonly string[] {
  return [
    ...(asks.kind === "quantity" ? boundsOf(asks, locale) : []),
    ...wantedEvidence(evidence, locale),
    ...(claimable ? [words.claimable] : []),
    ...(note === undefined ? [] : [line(note, locale)]),
  ];
}
