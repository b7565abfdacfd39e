/** Every city in every phase: its total and what is said of it. Where nothing was handed in, that is said. */

import {
  absent,
  type Cell,
  fixed,
  formula,
  full,
  nothing,
  number,
  percentage,
  range,
  type Sheet,
  text,
} from "../../dataset/sheet.ts";
import { headline } from "../../model/index.ts";
import type { PublishedTotal } from "../../schema/types.gen.ts";
import { type Book, columns, type Entry, type Submitted, whyNone } from "./book.ts";
import { formatOf } from "./numbers.ts";
import { roundedNumber } from "./rounding.ts";
import { shownTo } from "./totals.ts";

type Head = readonly [title: string, width: number];

export function citiesSheet(book: Book): Sheet {
  const { words, entries } = book;
  const heads: readonly Head[] = [
    [words.city, 14],
    [words.phase, 12],
    [words.cityId, 12],
    [words.cohort, 10],
    [words.submission, 20],
    [words.basedOn, 14],
    [words.total, 10],
    [words.grade, 12],
    [words.low, 10],
    [words.high, 10],
    [words.lowGrade, 12],
    [words.highGrade, 12],
    [words.selfTotal, 12],
    [words.verifiedTotal, 12],
    [words.onlyTotal, 12],
    [words.answered, 12],
    [words.evidencedShare, 12],
    [words.verifiedShare, 12],
    [words.target, 10],
    [words.targetMet, 10],
    [words.acceptance, 14],
    ...(book.outcome.programme.ranking.ranks ? rankHeads(book) : []),
    [words.asOf, 12],
    [words.assessmentDigest, 30],
  ];
  return {
    name: words.citiesSheet,
    names: 2,
    columns: heads.map(([title, width]) => ({ title, width })),
    rows: entries.map((entry, index) => row(book, entry, index + 2)),
  };
}

const rankHeads = ({ words }: Book): readonly Head[] => [
  [words.rank, 8],
  [words.bestRank, 10],
  [words.worstRank, 10],
];

function row(book: Book, entry: Entry, place: number): Cell[] {
  const { words, say, outcome } = book;
  const { city, name, phase, phaseTitle, submission, state, target, met } = entry;
  const { cohort } = city.city;
  const judged = phase === outcome.phase;
  const handedIn = { scored: words.submitted, missing: words.notSubmitted, unreadable: words.unreadable }[state.status];
  return [
    text(name),
    text(phaseTitle),
    text(city.city.id),
    text(cohort === undefined ? "" : say(outcome.programme.cohorts.get(cohort) ?? cohort)),
    submission ? text(handedIn) : absent(handedIn),
    ...(submission ? scored(book, submission, place) : Array.from({ length: 13 }, () => nothing)),
    number(target, full),
    text(target === undefined ? "" : met === undefined ? words.noTotal : met ? words.yes : words.no),
    text(judged ? words[city.accepted] : ""),
    ...(outcome.programme.ranking.ranks ? ranks(book, city.city.id, judged) : []),
    text(submission?.subject.result["as-of"] ?? ""),
    text(submission?.subject.result.assessment.digest ?? ""),
  ];
}

function scored(book: Book, submission: Submitted, place: number): Cell[] {
  const { words, standard, say } = book;
  const { result } = submission.subject;
  const { totals, coverage, basis } = result;
  const total = headline(result);
  const gradeName = (id: string | undefined) => say(standard.grades.find((grade) => grade.id === id)?.title);
  const { grade, outcome } = total;
  const end = (score: string | undefined) =>
    number(score, score === undefined ? full : formatOf(score, submission.subject.score(score)));
  return [
    text(basis === "verified" ? words.verifiedBasis : words.selfBasis),
    live(book, submission, total, place),
    grade ? text(gradeName(grade.id)) : absent(words.noTotal),
    end(outcome.low),
    end(outcome.high),
    text(gradeName(grade?.low)),
    text(gradeName(grade?.high)),
    given(submission, totals["self-assessed"]),
    given(submission, totals.verified),
    given(submission, totals["verified-only"]),
    number(coverage.share, percentage),
    number(coverage.evidenced.weight, percentage),
    number(coverage.verified.weight, percentage),
  ];
}

/** The total of the sheet of totals, whose row is the same. */
function live(book: Book, submission: Submitted, { outcome }: PublishedTotal, place: number): Cell {
  const there = range(book.words.totalsSheet, columns.totals.total, place, place);
  if (outcome.score === undefined) return formula(there, whyNone(submission, outcome), full);
  const roundTo = shownTo(book, submission.subject.score(outcome.score));
  return formula(there, roundedNumber(Number(outcome.score), roundTo), fixed(roundTo.decimals));
}

function given(submission: Submitted, total: PublishedTotal | undefined): Cell {
  if (!total) return nothing;
  const { score } = total.outcome;
  return score === undefined
    ? absent(whyNone(submission, total.outcome))
    : number(score, formatOf(score, submission.subject.score(score)));
}

function ranks({ outcome: { ranking, rankedCities }, words }: Book, city: string, judged: boolean): Cell[] {
  if (!judged) return [nothing, nothing, nothing];
  const place = ranking.ranked.find(({ index }) => rankedCities[index] === city);
  if (!place) return [absent(words.unranked), nothing, nothing];
  return [place.rank, place.best, place.worst].map((rank) => number(String(rank), full));
}
