/** Classes of the rating: as a cell, why it is this class, and the rules in words. Colour only repeats what the word says. */
import { plainText } from "../../catalogue/plain-text.ts";
import * as phrases from "../../catalogue/rating-phrases.ts";
import { bases } from "../../catalogue/states.ts";
import type { Cell } from "../../document/blocks.ts";
import { functions } from "../../formula/index.ts";
import {
  type Formula,
  type Locale,
  type Node,
  type RatingRule,
  type Standard,
  say,
  type Text,
} from "../../model/index.ts";
import { Decimal, publish, type Unit, withUnit } from "../../quantity/index.ts";
import type { PublishedRating } from "../../schema/types.gen.ts";
import { shownValue } from "./digits.ts";
import { titledFormula } from "./formula-titles.ts";
import { unitWords } from "./unit-words.ts";

export interface RatingView {
  /** The class in words; "" where nothing is rated. */
  readonly text: string;
  /** Text and colour; that it may still change, where it may. */
  readonly cell: Cell;
  /** What decided. */
  readonly why: string;
  /** The rule that was applied. */
  readonly rule: string;
}

interface Showing {
  readonly standard: Standard;
  readonly locale: Locale;
}

const none: RatingView = { text: "", cell: { text: "" }, why: "", rule: "" };

/** Of a node, or of the total, whose rating stands in the result. */
export function ratingView(showing: Showing, rating: PublishedRating | undefined, node?: string): RatingView {
  const { standard, locale } = showing;
  const rule = node === undefined ? standard.rating?.rules.get("total") : standard.nodes.get(node)?.rating;
  if (!standard.rating || !rating || !rule) return none;
  const found = standard.rating.classes.get(rating.class);
  const unit = node === undefined ? undefined : unitOf(standard, node, rule);
  const text = spoken(found?.title ?? standard.rating.unrated, locale);
  const open = rating.open ? phrases.ratingOpen[locale] : "";
  return {
    text,
    cell: { text, tone: `rated rated-${found?.colour ?? "none"}`, ...(open ? { note: open } : {}) },
    why: [whyText(showing, rating, rule, unit), open].filter((part) => part !== "").join(locale === "zh" ? "；" : "; "),
    rule: ratingRuleWords(showing, rule, unit),
  };
}

/** The unit in which thresholds on a value are shown. */
function unitOf({ nodes }: Standard, id: string, { of }: RatingRule): Unit | undefined {
  const node = nodes.get(id);
  return of.op === "name" && of.name === "value" && node?.kind === "indicator" ? node.unit : undefined;
}

/** A number with its unit, with as many digits as tell it from every threshold. */
function amount({ standard, locale }: Showing, text: string, unit: Unit | undefined): string {
  return unit ? withUnit(text, unitWords(unit, standard.units, locale, text)) : text;
}

/** The name of the rating: colour. */
export function ratingTitle({ standard: { rating }, locale }: Showing): string {
  return rating ? spoken(rating.title, locale) : "";
}

function whyText(
  showing: Showing,
  { class: id, condition, of }: PublishedRating,
  rule: RatingRule,
  unit: Unit | undefined,
): string {
  const { locale } = showing;
  const decisive = condition === undefined ? undefined : rule.first[condition - 1];
  if (decisive) return phrases.decidedByCondition[locale]({ condition: words(showing, decisive.when) });
  if (of !== undefined) {
    const factor = unit?.factor ?? 1;
    const limits = rule.thresholds.flatMap(({ bound }) => (bound.op === "number" ? [bound.value.div(factor)] : []));
    const number = amount(showing, shownValue(new Decimal(of), limits), unit);
    return phrases.decidedByNumber[locale]({ of: words(showing, rule.of), number });
  }
  return (id === "unrated" ? phrases.ratingLacks : phrases.ratingByRejection)[locale];
}

/** The rules of every place and where they come from, a sentence each. */
export function ratingSentences(showing: Showing): readonly string[] {
  const { standard, locale } = showing;
  const { rating } = standard;
  if (!rating) return [];
  const placed = new Set(rating.rules.values());
  const own = [...standard.nodes.values()].some(({ rating: rule }) => rule && !placed.has(rule));
  return [
    ...[...rating.rules].map(([place, rule]) =>
      phrases.ratingSentence[locale]({
        place: phrases.ratedPlaces[place][locale],
        rule: ratingRuleWords(showing, rule),
      }),
    ),
    ...(own ? [phrases.ownRules[locale]] : []),
    ...rating.sources.map(({ basis, ref, note }) =>
      phrases.ratingSource[locale]({
        rating: spoken(rating.title, locale),
        basis: bases[basis][locale],
        source: spoken(standard.sources.get(ref ?? "")?.title ?? ref ?? "", locale),
        note: note === undefined ? "" : spoken(note, locale),
      }),
    ),
  ];
}

function ratingRuleWords(showing: Showing, { first, of, side, thresholds }: RatingRule, unit?: Unit): string {
  const { standard, locale } = showing;
  const title = (id: string) =>
    spoken(standard.rating?.classes.get(id)?.title ?? standard.rating?.unrated ?? id, locale);
  const lowest = [...(standard.rating?.classes.keys() ?? [])][0] ?? "";
  const separator = locale === "zh" ? "，" : ", ";
  const limit = (bound: Formula) =>
    bound.op === "number" && unit
      ? amount(showing, publish(bound.value.div(unit.factor)), unit)
      : words(showing, bound);
  const step = side === "at-least" ? phrases.classFrom : phrases.classUpTo;
  const steps = [
    ...thresholds.map(({ class: id, bound }) => step[locale]({ title: title(id), bound: limit(bound) })),
    ...(thresholds.some(({ class: id }) => id === lowest) ? [] : [phrases.classElse[locale]({ title: title(lowest) })]),
  ].join(separator);
  return [
    ...first.map(({ class: id, when }) =>
      phrases.classWhere[locale]({ title: title(id), condition: words(showing, when) }),
    ),
    thresholds.length === 0
      ? steps
      : phrases.classByNumber[locale]({ of: words(showing, of), further: first.length > 0, steps }),
  ].join(locale === "zh" ? "；" : "; ");
}

/** The rule of a node in words, before any city is rated; "" where it has none. */
export function ratingRuleOf(showing: Showing, { id, rating }: Node): string {
  return rating ? ratingRuleWords(showing, rating, unitOf(showing.standard, id, rating)) : "";
}

/** A formula of a rule in words. */
function words(showing: Showing, formula: Formula): string {
  return titledFormula(showing, formula, (part) => ratingWords(showing, part));
}

/** What only rules of a rating may name. */
function ratingWords({ standard, locale }: Showing, part: Formula): string | undefined {
  const name = part.op === "column" ? `${part.table}.${part.column}` : part.op === "name" ? part.name : "";
  if (isRatingName(name)) return phrases.ratingNames[name][locale];
  const [only] = part.op === "call" ? part.parts : [];
  if (part.op !== "call" || functions.get(part.name)?.node !== "share" || only?.op !== "name") return undefined;
  const title = standard.rating?.classes.get(only.name)?.title ?? only.name;
  return phrases.shareOfClass[locale]({ title: spoken(title, locale) });
}

function isRatingName(name: string): name is keyof typeof phrases.ratingNames {
  return Object.hasOwn(phrases.ratingNames, name);
}

function spoken(text: Text, locale: Locale): string {
  return plainText(say(text, locale));
}
