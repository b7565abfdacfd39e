/** How much the order of the cities means: what missing answers could change, and what other weights would. Ranks are never shown alone. */

import {
  absentRanks,
  drawsSentence,
  pairSentence,
  rankRange,
  smallCohort,
  tieSentence,
} from "../../catalogue/programme-phrases.ts";
import type { Ranked } from "../../cohort/index.ts";
import {
  type Block,
  type Chapter,
  drawn,
  list,
  named,
  notice,
  numbers,
  remark,
  table,
  text,
} from "../../document/blocks.ts";
import { Decimal } from "../../quantity/index.ts";
import { percent } from "../shared/digits.ts";
import { cityCell, totalCell } from "./shared/cells.ts";
import type { City, ProgrammeSubject } from "./shared/subject.ts";

export function robustness(subject: ProgrammeSubject): Chapter {
  const { words, locale, outcome, ranks } = subject;
  const { ranking, programme } = outcome;
  const hidden = !programme.ranking.ranks;
  const few = ranking.ranked.length < ranking.smallestCohort;
  const draws = text(
    drawsSentence[locale]({
      draws: ranking.draws,
      seed: ranking.seed,
      least: share(ranking.spread[0]),
      most: share(ranking.spread[1]),
    }),
  );
  const shown: readonly Block[] = [
    text(words.ranksNote),
    draws,
    ...(few ? [notice(smallCohort[locale]({ cities: ranking.ranked.length, least: ranking.smallestCohort }))] : []),
    ranksTable(subject),
    ...pairs(subject),
  ];
  return {
    id: "robustness",
    title: words.robustness,
    pages: false,
    parts: [],
    blocks: [
      ...(hidden ? [notice(words.ranksHidden), draws] : ranks ? shown : [notice(words.nothingToRank)]),
      ...(ranking.ranked.length > 0 ? [gradesHeld(subject)] : []),
    ],
  };
}

function share(number: number): string {
  return percent(new Decimal(number), 0);
}

interface RankedCity {
  readonly city: City;
  readonly ranked: Ranked;
}

function rankedCities({ cities }: ProgrammeSubject): readonly RankedCity[] {
  return cities.flatMap((city) => (city.ranked ? [{ city, ranked: city.ranked }] : []));
}

function ranksTable(subject: ProgrammeSubject) {
  const { words, locale, cities } = subject;
  const rows = rankedCities(subject);
  const last = Math.max(...rows.map(({ ranked: { worst } }) => worst), rows.length);
  const at = (rank: number) => (last < 2 ? 0 : (rank - 1) / (last - 1));
  const unranked = cities.filter(({ ranked }) => !ranked);
  const ticks = [...new Set([1, Math.ceil(last / 2), last])].map((rank) => ({ at: at(rank), label: String(rank) }));
  const drawColumns = [
    numbers<RankedCity>(words.medianRank, ({ ranked: { draws } }) => (draws ? String(draws.median) : "–")),
    numbers<RankedCity>(words.likelyRanks, ({ ranked: { draws } }) =>
      draws ? rankRange[locale]({ from: draws.low, to: draws.high }) : "–",
    ),
  ];
  return table(rows, {
    caption: words.ranks,
    note: `${words.ranksTableNote}${unranked.length > 0 ? absentRanks[locale]({ names: subject.join(unranked.map(({ name }) => name)) }) : ""}`,
    shape: "chart",
    columns: [
      named(words.city, ({ city }) => cityCell(city)),
      numbers(words.rank, ({ ranked }) => String(ranked.rank)),
      drawn(
        words.rankRange,
        ({ ranked: { rank, best, worst, draws } }) => ({
          kind: "range",
          at: at(rank),
          best: at(best),
          worst: at(worst),
          ...(draws ? { draws: { low: at(draws.low), high: at(draws.high), median: at(draws.median) } } : {}),
        }),
        { kind: "axis", ticks },
      ),
      numbers(words.possibleRanks, ({ ranked: { best, worst } }) => rankRange[locale]({ from: best, to: worst })),
      ...(rows.some(({ ranked }) => ranked.draws) ? drawColumns : []),
      numbers(words.total, ({ city }) => totalCell(subject, city)),
    ],
  });
}

/** Whether the order of neighbours is reliable. */
function pairs(subject: ProgrammeSubject): readonly Block[] {
  const { words, locale } = subject;
  const all = rankedCities(subject);
  const said = all.flatMap(({ city, ranked }, index) => {
    const next = all[index + 1]?.city;
    if (!next || ranked.aboveNext === undefined) return [];
    const tied = city.total()?.equals(next.total() ?? -1);
    const facts = { one: city.name, other: next.name, share: percent(new Decimal(ranked.aboveNext), 0) };
    const note = certainty(subject, ranked, tied === true);
    return [{ text: (tied ? tieSentence : pairSentence)[locale](facts), note }];
  });
  return said.length === 0 ? [] : [{ kind: "heading", text: words.pairs }, remark(words.pairsNote), list(said)];
}

function certainty(
  { words }: ProgrammeSubject,
  { aboveNext: above = 0, surelyAboveNext }: Ranked,
  tied: boolean,
): string {
  if (above < 0.8) return above >= 0.2 ? words.open : words.reversed;
  return `${above >= 0.95 ? words.firm : words.likely}${tied || surelyAboveNext ? "" : words.couldReverse}`;
}

function gradesHeld(subject: ProgrammeSubject) {
  const { words, standard, say } = subject;
  return table(rankedCities(subject), {
    caption: words.gradesHeld,
    note: words.gradesHeldNote,
    shape: "chart",
    columns: [
      named(words.city, ({ city }) => cityCell(city)),
      drawn(words.spread, ({ ranked: { grades } }) => ({
        kind: "parts",
        parts: grades.map(({ grade, share: part }) => ({
          share: part,
          label: say(standard.grades.find(({ id }) => id === grade)?.title ?? grade),
        })),
      })),
      ...standard.grades.map(({ id, title }) =>
        numbers<RankedCity>(say(title), ({ ranked: { grades } }) => {
          const held = grades.find(({ grade }) => grade === id);
          return held ? share(held.share) : "";
        }),
      ),
    ],
  });
}
