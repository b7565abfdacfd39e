/** What is being presented: a result, its standard, and the language; with the look-ups that every part of the view needs. */

import { labels } from "../../catalogue/labels.ts";
import { plainText } from "../../catalogue/plain-text.ts";
import { scaleAt } from "../../explain/index.ts";
import {
  decimalsShown,
  type Formula,
  type Locale,
  type Said,
  type Scale,
  type Spoken,
  type Standard,
  say,
  speak,
  type Text,
} from "../../model/index.ts";
import { Decimal, zero } from "../../quantity/index.ts";
import type { PublishedAnswer, PublishedNode, ResultDocument } from "../../schema/types.gen.ts";
import { shown } from "./digits.ts";

export type Words = Spoken<typeof labels>;

export interface Subject {
  readonly result: ResultDocument;
  readonly standard: Standard;
  readonly locale: Locale;
  readonly words: Words;
  readonly nodes: ReadonlyMap<string, PublishedNode>;
  readonly answers: ReadonlyMap<string, PublishedAnswer>;
  /** Words of a document, in the language, harmless to look at; "" where there are none. */
  readonly say: (text: Text | undefined) => string;
  /** Our own words. */
  readonly speak: (said: Said) => string;
  /** The name of a node, or of a department. */
  readonly title: (node: string) => string;
  readonly owner: (id: string | undefined) => string;
  readonly scale: (node?: string) => Scale;
  /** A score in the standard's decimals; without a node, the total's. */
  readonly score: (score: Decimal | string, node?: string) => string;
  /** A difference of scores: points lost, margins, contributions. Never 0.00 for more than nothing. */
  readonly points: (points: Decimal | string) => string;
  readonly decimals: number;
}

export type Shown = Pick<Subject, "scale" | "score" | "points" | "decimals">;

/** How a standard's numbers are shown, whatever they belong to. A total may have further thresholds, such as targets. */
export function shownBy(standard: Standard, further: readonly Decimal[] = []): Shown {
  const decimals = decimalsShown(standard.method);
  const mode = standard.method.rounding?.mode ?? "half-even";
  const scale = (node?: string) => scaleAt(standard, node);
  const others = unlike([...gateNumbers(standard), ...further]);
  const totals = unlike([...standard.grades.map(({ from }) => from), ...others]);
  return {
    decimals,
    scale,
    score: (score, node) => {
      const { from, to } = scale(node);
      const thresholds = node === undefined ? totals : others;
      return shown(new Decimal(score), decimals, [from, to, ...thresholds], mode);
    },
    points: (points) => shown(new Decimal(points), decimals, [zero], mode),
  };
}

/** Words of documents in a language, harmless to look at; "" where there are none. */
export function sayIn(locale: Locale): Subject["say"] {
  return (text) => (text === undefined ? "" : plainText(say(text, locale)));
}

export function subject(result: ResultDocument, standard: Standard, locale: Locale): Subject {
  const spoken = sayIn(locale);
  const departments = result.assessment.departments ?? {};
  return {
    result,
    standard,
    locale,
    ...shownBy(standard),
    words: speak(labels, locale),
    nodes: new Map(result.nodes.map((node) => [node.id, node])),
    answers: new Map(result.answers.map((answer) => [answer.input, answer])),
    say: spoken,
    speak: (said) => said[locale],
    title: (node) => spoken(standard.nodes.get(node)?.title ?? node),
    owner: (id) =>
      id === undefined
        ? ""
        : spoken((Object.hasOwn(departments, id) ? departments[id] : undefined) ?? standard.owners.get(id) ?? id),
  };
}

/** Each number once: thousands of scores are held against them. */
function unlike(numbers: readonly Decimal[]): readonly Decimal[] {
  return [...new Map(numbers.map((number) => [String(number), number])).values()];
}

/** The numbers that gates compare scores with, or hold them to. */
function gateNumbers({ gates }: Standard): readonly Decimal[] {
  return gates.flatMap(({ effect, when }) => [
    ...(effect.kind === "cap-score" ? [effect.score] : []),
    ...(when ? numbersIn(when) : []),
  ]);
}

export function numbersIn(formula: Formula): readonly Decimal[] {
  switch (formula.op) {
    case "number":
      return [formula.value];
    case "not":
    case "negative":
      return numbersIn(formula.of);
    case "binary":
      return [...numbersIn(formula.left), ...numbersIn(formula.right)];
    case "call":
      return formula.parts.flatMap(numbersIn);
    default:
      return [];
  }
}
