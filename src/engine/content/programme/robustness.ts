/** How much the order of the cities means: what missing answers could change, and what other weights would. Never a bare league table. */

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
  cell,
  drawn,
  list,
  named,
  notice,
  numbers,
  picture,
  remark,
  table,
  text,
} from "../../document/blocks.ts";
import { Decimal } from "../../quantity/index.ts";
import { percent } from "../shared/digits.ts";
import { totalCell } from "./acceptance.ts";
import type { City, ProgrammeSubject } from "./subject.ts";

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
    ...peersTable(subject),
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

function rankedCities({ cities }: ProgrammeSubject): readonly { readonly city: City; readonly ranked: Ranked }[] {
  return cities.flatMap((city) => (city.ranked ? [{ city, ranked: city.ranked }] : []));
}

function ranksTable(subject: ProgrammeSubject) {
  const { words, locale, cities } = subject;
  const all = rankedCities(subject);
  const last = Math.max(...all.map(({ ranked: { worst } }) => worst), all.length);
  const at = (rank: number) => (last < 2 ? 0 : (rank - 1) / (last - 1));
  const drawn1 = all.some(({ ranked }) => ranked.draws);
  const rows = all.map(({ city, ranked: { rank, best, worst, draws } }) => [
    { text: city.name, to: city.page },
    cell(String(rank)),
    picture({
      kind: "range",
      at: at(rank),
      best: at(best),
      worst: at(worst),
      ...(draws ? { draws: { low: at(draws.low), high: at(draws.high), median: at(draws.median) } } : {}),
    }),
    cell(rankRange[locale]({ from: best, to: worst })),
    ...(drawn1
      ? [
          cell(draws ? String(draws.median) : "–"),
          cell(draws ? rankRange[locale]({ from: draws.low, to: draws.high }) : "–"),
        ]
      : []),
    totalCell(subject, city),
  ]);
  const unranked = cities.filter(({ ranked }) => !ranked);
  const ticks = [...new Set([1, Math.ceil(last / 2), last])].map((rank) => ({
    at: at(rank),
    label: String(rank),
  }));
  return table(
    words.ranks,
    [
      named(words.city),
      numbers(words.rank),
      drawn(words.rankRange, { kind: "axis", ticks }),
      numbers(words.possibleRanks),
      ...(drawn1 ? [numbers(words.medianRank), numbers(words.likelyRanks)] : []),
      numbers(words.total),
    ],
    rows,
    {
      shape: "chart",
      note: `${words.ranksTableNote}${unranked.length > 0 ? absentRanks[locale]({ names: subject.join(unranked.map(({ name }) => name)) }) : ""}`,
    },
  );
}

/** Cities of one cohort, compared with one another alone. */
function peersTable(subject: ProgrammeSubject): readonly Block[] {
  const { words, locale, outcome, cities, say } = subject;
  const rows = outcome.peers.flatMap(({ cohort, ranking, cities: members }) =>
    ranking.ranked.flatMap(({ index, rank, best, worst, draws }) => {
      const city = cities.find(({ id }) => id === members[index]);
      if (!city) return [];
      return [
        [
          { text: city.name, to: city.page },
          cell(say(outcome.programme.cohorts.get(cohort) ?? cohort)),
          cell(`${rank} / ${ranking.ranked.length}`),
          cell(rankRange[locale]({ from: best, to: worst })),
          cell(draws ? rankRange[locale]({ from: draws.low, to: draws.high }) : ""),
          totalCell(subject, city),
        ],
      ];
    }),
  );
  const columns = [
    named(words.city),
    named(words.cohort),
    numbers(words.rank),
    numbers(words.possibleRanks),
    numbers(words.likelyRanks),
    numbers(words.total),
  ];
  return rows.length === 0 ? [] : [table(words.peers, columns, rows, { note: words.peersNote })];
}

/** Whether neighbours really stand as they are listed. */
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
  const rows = rankedCities(subject).map(({ city, ranked: { grades } }) => [
    { text: city.name, to: city.page },
    picture({
      kind: "parts",
      parts: grades.map(({ grade, share: part }) => ({
        share: part,
        label: say(standard.grades.find(({ id }) => id === grade)?.title ?? grade),
      })),
    }),
    ...grades.map(({ share: part }) => cell(share(part))),
  ]);
  return table(
    words.gradesHeld,
    [named(words.city), drawn(words.spread), ...standard.grades.map(({ title }) => numbers(say(title)))],
    rows,
    { shape: "chart", note: words.gradesHeldNote },
  );
}
