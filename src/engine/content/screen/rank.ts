/** A ranking: for each rank how far it could move, and how much it depends on the weights. */
import { ranksOnNorms } from "../../catalogue/imputation-phrases.ts";
import { labels } from "../../catalogue/labels.ts";
import { smallCohort } from "../../catalogue/programme-phrases.ts";
import { labelled, list } from "../../catalogue/punctuation.ts";
import { drawsNote, percentilesNote, rankLabels } from "../../catalogue/screen-labels.ts";
import type { Contender, Ranked, Ranking } from "../../cohort/index.ts";
import { type Block, named, numbers, remark, table, text } from "../../document/blocks.ts";
import { type Locale, type Standard, speak } from "../../model/index.ts";
import { Decimal } from "../../quantity/index.ts";
import { gradeTitle } from "../city/verdict.ts";
import { percent } from "../shared/digits.ts";
import { sayIn, shownBy } from "../shared/subject.ts";
import { provisionalText } from "../shared/weights.ts";

/** `contenders`: those that the ranking was made of, in the same order. */
export function rankBlocks(
  { ranked, unranked, draws, seed, smallestCohort }: Ranking,
  contenders: readonly Contender[],
  standard: Standard,
  locale: Locale,
): readonly Block[] {
  const words = { ...speak(labels, locale), ...speak(rankLabels, locale) };
  const { score } = shownBy(standard);
  const say = sayIn(locale);
  const cities = contenders.map(({ city, outcome, grade }) => ({
    name: say(city.name),
    total: outcome.score === undefined ? "" : score(outcome.score),
    grade: grade === undefined ? "" : gradeTitle({ standard, say }, grade),
  }));
  const drawn = ranked.some((each) => each.draws !== undefined);
  const ranks = table(ranked, {
    caption: "",
    columns: [
      numbers(words.rank, ({ rank }) => String(rank)),
      named(words.city, ({ index }) => cities[index]?.name ?? ""),
      numbers(words.total, ({ index }) => cities[index]?.total ?? ""),
      named(words.grade, ({ index }) => cities[index]?.grade ?? ""),
      numbers(words.possibleRanks, ({ best, worst }) => (best === worst ? String(best) : `${best}–${worst}`)),
      ...(drawn
        ? [
            numbers<Ranked>(words.drawnRanks, ({ draws: each }) =>
              each ? `${each.median} (${each.low}–${each.high})` : "–",
            ),
          ]
        : []),
      numbers(words.aboveNext, ({ aboveNext }) => (aboveNext === undefined ? "" : percent(new Decimal(aboveNext), 0))),
    ],
  });
  const provisional = provisionalText(standard, locale);
  const onNorms = contenders.flatMap(({ imputed }, index) => (imputed.length > 0 ? [cities[index]?.name ?? ""] : []));
  const without = unranked.map((index) => cities[index]?.name ?? "");
  return [
    ...(provisional === "" ? [] : [text(provisional)]),
    ranks,
    ...(onNorms.length === 0 ? [] : [text(ranksOnNorms[locale]({ cities: list(onNorms, locale) }))]),
    remark(drawsNote[locale]({ draws, seed })),
    remark(drawn ? percentilesNote[locale] : smallCohort[locale]({ cities: ranked.length, least: smallestCohort })),
    ...(without.length === 0 ? [] : [text(labelled(words.unranked, list(without, locale), locale))]),
  ];
}
