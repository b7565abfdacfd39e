/** What a new edition does to a cohort: first what a mayor asks, then the numbers, then each city. */
import { impactLabels, impactSentences, impactSides, impactStates } from "../../catalogue/impact-labels.ts";
import { list } from "../../catalogue/punctuation.ts";
import { fictitiousStamp } from "../../catalogue/stamp-phrases.ts";
import { type Block, chapter, lead, named, numbers, type Part, remark, table } from "../../document/blocks.ts";
import type { Document } from "../../document/document.ts";
import type { ChangedScore, EditionImpact, RankedImpact } from "../../edition/index.ts";
import { decimalsShown, type Locale, type Standard, say, speak } from "../../model/index.ts";
import { Decimal, dayText, round, zero } from "../../quantity/index.ts";
import { stampsOf } from "../city/provenance.ts";
import { addingUp, differenceOf, shown, shownNumber, signedOrZero } from "../shared/digits.ts";

export function impactDocument(impact: EditionImpact, locale: Locale): Document {
  const { before, after } = impact;
  const words = speak(impactLabels, locale);
  const title = say(after.title, locale);
  const from = after.effective?.from;
  return {
    locale,
    title: `${title} · ${words.kind}`,
    asOf: from === undefined ? "" : dayText(from),
    stamps: stampsOf(after, locale, {
      fictitious: impact.fictitious ? fictitiousStamp[locale]({}) : "",
      isPublic: false,
    }),
    head: {
      eyebrow: title,
      reference: after.reference,
      title: `${before.reference} → ${after.reference}`,
      kind: words.kind,
      facts: [],
    },
    summary: chapter("summary", words.summary, [...summary(impact, locale), citiesTable(impact, locale)]),
    chapters: [
      {
        id: "cities",
        title: words.cities,
        blocks: [remark(words.method)],
        parts: impact.cities.map((city, i) => cityPart(impact, city, i, locale)),
        pages: false,
      },
    ],
    results: [],
  };
}

/** The same on a screen: of each city the sentences, of a few also what scores otherwise. */
export function impactBlocks(impact: EditionImpact, locale: Locale): readonly Block[] {
  const few = impact.cities.length <= 5;
  return [
    ...summary(impact, locale),
    citiesTable(impact, locale),
    ...impact.cities.flatMap((city, i) => {
      const { blocks } = cityPart(impact, city, i, locale);
      return few ? blocks : city.before.grade?.id === city.after.grade?.id ? [] : blocks.slice(0, 1);
    }),
    remark(speak(impactLabels, locale).method),
  ];
}

function summary({ cities, mean, after }: EditionImpact, locale: Locale): readonly Block[] {
  const words = speak(impactLabels, locale);
  const moved = (sign: number) =>
    cities.filter(({ difference = "0" }) => new Decimal(difference).comparedTo(0) === sign).length;
  const turned = cities.filter(
    ({ difference, before, after: now }) => difference !== undefined && before.grade?.id !== now.grade?.id,
  ).length;
  const digits = decimalsOf(after);
  const together = round(new Decimal(mean.difference), digits, "half-even");
  const effects = addingUpTo(mean.effects, together, digits);
  return [
    lead(impactSentences.summary[locale](mean.cities, moved(1), moved(-1), turned)),
    table(effects, {
      caption: words.causesCaption,
      columns: [
        { ...named(words.cause, ({ side }) => impactSides[side][locale]), foot: words.difference },
        {
          ...numbers(words.points, ({ points, text }) => ({ text, exact: points })),
          foot: { text: signedOrZero(together, digits), exact: mean.difference },
        },
      ],
    }),
  ];
}

function citiesTable({ cities, before, after }: EditionImpact, locale: Locale): Block {
  const words = speak(impactLabels, locale);
  const grade = (standard: Standard, id: string | undefined) =>
    id === undefined
      ? standard.grades.length === 0
        ? ""
        : "–"
      : say(standard.grades.find((each) => each.id === id)?.title ?? id, locale);
  const turn = (a: string, b: string) => (a === b ? a : `${a} → ${b}`);
  return table(cities, {
    caption: words.citiesCaption,
    shape: "dense",
    columns: [
      named<RankedImpact>(words.city, ({ city }) => say(city.name, locale)),
      numbers<RankedImpact>(words.before, (city) => scoreText(city.before, before)),
      numbers<RankedImpact>(words.after, (city) => scoreText(city.after, after)),
      numbers<RankedImpact>(words.difference, (city) => differenceText({ before, after }, city)),
      named<RankedImpact>(words.grade, (city) =>
        turn(grade(before, city.before.grade?.id), grade(after, city.after.grade?.id)),
      ),
      named<RankedImpact>(words.rank, ({ ranks }) => turn(String(ranks.before ?? "–"), String(ranks.after ?? "–"))),
    ],
  });
}

function cityPart(impact: EditionImpact, city: RankedImpact, index: number, locale: Locale): Part {
  const words = speak(impactLabels, locale);
  return {
    id: `city-${index + 1}`,
    title: say(city.city.name, locale),
    blocks: [
      lead(story(impact, city, locale)),
      ...(city.scores.length === 0
        ? []
        : [
            table(city.scores, {
              caption: words.scoresCaption,
              columns: [
                named<ChangedScore>(words.indicator, ({ id, origin, state }) => ({
                  text: titleOf(impact, id, origin, locale),
                  note: impactStates[state][locale],
                })),
                numbers<ChangedScore>(words.before, ({ before }) => number(before, impact.before)),
                numbers<ChangedScore>(words.after, ({ after }) => number(after, impact.after)),
              ],
            }),
          ]),
    ],
  };
}

/** From which grade to which, why, and what can still be done. */
function story({ before, after }: EditionImpact, impact: RankedImpact, locale: Locale): string {
  const { difference, effects, waiting } = impact;
  const words = speak(impactLabels, locale);
  if (difference === undefined) return words.noTotal({ city: say(impact.city.name, locale) });
  const [from, to] = [gradeOf(before, impact.before.grade?.id), gradeOf(after, impact.after.grade?.id)];
  const digits = decimalsOf(after);
  const turn =
    impact.before.grade?.id === impact.after.grade?.id || from.at < 0 ? "stay" : from.at > to.at ? "fall" : "rise";
  const facts = {
    city: say(impact.city.name, locale),
    before: scoreText(impact.before, before),
    after: scoreText(impact.after, after),
    difference: differenceText({ before, after }, impact),
    from: say(from.title, locale),
    to: say(to.title, locale),
  };
  const causes = addingUpTo(effects, shownNumber(facts.difference), digits)
    .toSorted((a, b) => new Decimal(b.points).abs().comparedTo(new Decimal(a.points).abs()))
    .map(({ side, text }) => `${impactSides[side][locale]} ${text}`);
  const questions = waiting.map((id) => say(after.inputs.get(id)?.question ?? id, locale));
  const high = impact.after.outcome.high;
  const gap = locale === "zh" ? "" : " ";
  return [
    impactSentences[turn][locale](facts),
    ...(causes.length === 0 ? [] : [impactSentences.causes[locale](causes.join(locale === "zh" ? "，" : ", "))]),
    ...(waiting.length === 0 || high === undefined
      ? []
      : [impactSentences.waiting[locale](waiting.length, list(questions, locale), shown(new Decimal(high), digits))]),
  ].join(gap);
}

/** Of the totals as they are shown; "" without either. */
function differenceText({ before, after }: Pick<EditionImpact, "before" | "after">, city: RankedImpact): string {
  if (city.difference === undefined) return "";
  return differenceOf(scoreText(city.before, before), scoreText(city.after, after), decimalsOf(after)).text;
}

/** Those that have an effect, as shown adding up to the shown difference. */
function addingUpTo(effects: RankedImpact["effects"], difference: Decimal, decimals: number) {
  const all = effects.filter(({ points }) => !new Decimal(points).isZero());
  const digits = Math.max(decimals, difference.decimalPlaces());
  const together = addingUp(
    all.map(({ points }) => new Decimal(points)),
    difference,
    digits,
  );
  return all.map((each, index) => ({ ...each, text: signedOrZero(together[index] ?? zero, digits) }));
}

function gradeOf({ grades }: Standard, id: string | undefined) {
  const at = grades.findIndex((each) => each.id === id);
  return { at, title: grades[at]?.title ?? "" };
}

function titleOf({ before, after }: EditionImpact, id: string, origin: string | undefined, locale: Locale): string {
  const node = after.nodes.get(id) ?? before.nodes.get(origin ?? id);
  return [node?.code, node ? say(node.title, locale) : id].filter(Boolean).join(" ");
}

function scoreText({ outcome: { score } }: RankedImpact["before"], standard: Standard): string {
  return number(score, standard);
}

function number(score: string | undefined, standard: Standard): string {
  const thresholds = standard.grades.map(({ from }) => from);
  return score === undefined ? "–" : shown(new Decimal(score), decimalsOf(standard), thresholds);
}

function decimalsOf({ method }: Standard): number {
  return decimalsShown(method);
}
