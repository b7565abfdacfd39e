/** Every city of a programme in every phase: its total, its state, its place. */

import { statusLabels } from "../../catalogue/status-labels.ts";
import { absent, type Cell, fixed, formula, full, nothing, number, percentage, text } from "../../dataset/cell.ts";
import { type Column, type Dataset, dataset, type References } from "../../dataset/dataset.ts";
import { headline, speak } from "../../model/index.ts";
import type { PublishedTotal } from "../../schema/types.gen.ts";
import { formatOf } from "../shared/number-format.ts";
import { roundedNumber } from "../shared/sheet-rounding.ts";
import { lateWords, receiptWords } from "../shared/submission-words.ts";
import { type Book, type Entry, type Submitted, whose, whyNone } from "./book.ts";
import { shownTo } from "./numbers.ts";

export function cities(book: Book): Dataset {
  const names = whose<Entry>(book, (entry) => entry);
  return dataset({
    id: "cities",
    name: book.words.citiesSheet,
    names: names.length,
    columns: [
      ...names,
      ...city(book),
      ...totals(book, new Map(book.entries.map((entry, row) => [entry, row]))),
      ...coverage(book),
      ...verdicts(book),
      ...(book.programme?.programme.ranking.ranks ? ranks(book) : []),
      ...provenance(book),
    ],
    rows: book.entries,
  });
}

function city({ words, say, programme, locale }: Book): readonly Column<Entry>[] {
  return [
    { id: "city-id", title: words.cityId, width: 12, cell: ({ place }) => text(place?.city.city.id ?? "") },
    {
      id: "cohort",
      title: words.cohort,
      width: 10,
      cell: ({ place }) => {
        const cohort = place?.city.city.cohort;
        return text(cohort === undefined ? "" : say(programme?.programme.cohorts.get(cohort) ?? cohort));
      },
    },
    {
      id: "submission",
      title: words.submission,
      width: 20,
      cell: ({ state, submission }) => {
        const stated = { scored: words.submitted, missing: words.notSubmitted, unreadable: words.unreadable }[state];
        return submission ? text(stated) : absent(stated);
      },
    },
    {
      id: "received",
      title: speak(statusLabels, locale).received,
      width: 12,
      cell: ({ place }) => {
        const state = place?.city.phases.find(({ phase }) => phase === place.phase)?.state;
        return text(state && state.status !== "missing" ? receiptWords(state.receipt, locale) : "");
      },
    },
    {
      id: "late",
      title: speak(statusLabels, locale).late,
      width: 24,
      cell: ({ place }) => text(lateWords(place?.late ?? [], locale)),
    },
  ];
}

function totals(book: Book, rows: ReadonlyMap<Entry, number>): readonly Column<Entry>[] {
  const { words, standard, say } = book;
  const gradeTitle = (id: string | undefined) => text(say(standard.grades.find((grade) => grade.id === id)?.title));
  const column = (
    id: string,
    title: string,
    width: number,
    cell: (submission: Submitted, total: PublishedTotal) => Cell,
  ): Column<Entry> => ({
    id,
    title,
    width,
    cell: ({ submission }) => (submission ? cell(submission, headline(submission.subject.result)) : nothing),
  });
  const end = (submission: Submitted, score: string | undefined) =>
    number(score, score === undefined ? full : formatOf(score, submission.subject.score(score)));
  const given = (submission: Submitted, total: PublishedTotal | undefined): Cell => {
    if (!total) return nothing;
    return total.outcome.score === undefined
      ? absent(whyNone(submission, total.outcome))
      : end(submission, total.outcome.score);
  };
  return [
    column("basis", words.basedOn, 14, ({ subject: { result } }) =>
      text(result.basis === "verified" ? words.verifiedBasis : words.selfBasis),
    ),
    {
      id: "total",
      title: words.total,
      width: 10,
      cell: (entry, references) =>
        entry.submission ? total(book, rows.get(entry) ?? 0, entry.submission, references) : nothing,
    },
    column("grade", words.grade, 12, (_, { grade }) => (grade ? gradeTitle(grade.id) : absent(words.noTotal))),
    column("low", words.low, 10, (submission, { outcome }) => end(submission, outcome.low)),
    column("high", words.high, 10, (submission, { outcome }) => end(submission, outcome.high)),
    column("low-grade", words.lowGrade, 12, (_, { grade }) => gradeTitle(grade?.low)),
    column("high-grade", words.highGrade, 12, (_, { grade }) => gradeTitle(grade?.high)),
    column("self-assessed", words.selfTotal, 12, (each) => given(each, each.subject.result.totals["self-assessed"])),
    column("verified", words.verifiedTotal, 12, (each) => given(each, each.subject.result.totals.verified)),
    column("verified-only", words.onlyTotal, 12, (each) => given(each, each.subject.result.totals["verified-only"])),
  ];
}

/** The total of the sheet of totals, which has a row for each entry, too. */
function total(book: Book, row: number, submission: Submitted, { range }: References): Cell {
  const source = range("totals", "total", row, row);
  const { outcome } = headline(submission.subject.result);
  if (outcome.score === undefined) return formula(source, whyNone(submission, outcome), full);
  const roundTo = shownTo(book, submission.subject.score(outcome.score));
  return formula(source, roundedNumber(Number(outcome.score), roundTo), fixed(roundTo.decimals));
}

function coverage({ words }: Book): readonly Column<Entry>[] {
  const share = (id: string, title: string, of: (submission: Submitted) => string | undefined): Column<Entry> => ({
    id,
    title,
    width: 12,
    cell: ({ submission }) => (submission ? number(of(submission), percentage) : nothing),
  });
  return [
    share("answered", words.answered, ({ subject }) => subject.result.coverage.share),
    share("evidenced", words.evidencedShare, ({ subject }) => subject.result.coverage.evidenced.weight),
    share("verified-share", words.verifiedShare, ({ subject }) => subject.result.coverage.verified.weight),
  ];
}

function verdicts({ words, programme }: Book): readonly Column<Entry>[] {
  return [
    { id: "target", title: words.target, width: 10, cell: ({ place }) => number(place?.target, full) },
    {
      id: "target-met",
      title: words.targetMet,
      width: 10,
      cell: ({ place }) => {
        if (place?.target === undefined) return nothing;
        return text(place.met === undefined ? words.noTotal : place.met ? words.yes : words.no);
      },
    },
    {
      id: "acceptance",
      title: words.acceptance,
      width: 14,
      cell: ({ place }) => text(place && place.phase === programme?.phase ? words[place.city.accepted] : ""),
    },
  ];
}

function ranks({ words, programme }: Book): readonly Column<Entry>[] {
  const places = new Map(programme?.ranking.ranked.map((each) => [programme.rankedCities[each.index], each]));
  const ranked = ({ place }: Entry) =>
    place?.phase === programme?.phase ? places.get(place?.city.city.id) : undefined;
  const rank = (key: "best" | "worst", title: string): Column<Entry> => ({
    id: key,
    title,
    width: 10,
    cell: (entry) => number(ranked(entry)?.[key].toString(), full),
  });
  return [
    {
      id: "rank",
      title: words.rank,
      width: 8,
      cell: (entry) => {
        if (entry.place?.phase !== programme?.phase) return nothing;
        const place = ranked(entry);
        return place ? number(String(place.rank), full) : absent(words.unranked);
      },
    },
    rank("best", words.bestRank),
    rank("worst", words.worstRank),
  ];
}

function provenance({ words }: Book): readonly Column<Entry>[] {
  return [
    {
      id: "as-of",
      title: words.asOf,
      width: 12,
      cell: ({ submission }) => text(submission?.subject.result["as-of"] ?? ""),
    },
    {
      id: "digest",
      title: words.assessmentDigest,
      width: 30,
      cell: ({ submission }) => text(submission?.subject.result.assessment.digest ?? ""),
    },
  ];
}
