/** What the numbers rest on: how much is answered, evidenced and verified, and what the review changed. */

import { decisions as decisionWords } from "../../catalogue/states.ts";
import { type Cell, type Chapter, cell, drawn, named, numbers, picture, table } from "../../document/blocks.ts";
import { headline } from "../../model/index.ts";
import { Decimal } from "../../quantity/index.ts";
import type { PublishedTotal, ResultDocument } from "../../schema/types.gen.ts";
import { percent } from "../shared/digits.ts";
import { absence } from "./acceptance.ts";
import { scaleAxis } from "./overview.ts";
import type { City, ProgrammeSubject } from "./subject.ts";

export function quality(subject: ProgrammeSubject): Chapter {
  const reviewed = subject.cities.some(({ final }) => final?.review);
  return {
    id: "quality",
    title: subject.words.quality,
    pages: false,
    parts: [],
    blocks: [
      coverage(subject),
      ...(reviewed
        ? [verification(subject), decisions(subject)]
        : [{ kind: "notice" as const, text: subject.words.nothingReviewed }]),
    ],
  };
}

function coverage(subject: ProgrammeSubject) {
  const { words, cities } = subject;
  const steps = ["applicable", "answered", "evidenced", "verified"] as const;
  const rows = cities.map((city) => {
    const { final } = city;
    if (!final)
      return [
        { text: city.name, to: city.page },
        { text: absence(subject, city, subject.phase), tone: "missing" },
        ...steps.map(() => cell("–")),
      ];
    const share = (step: (typeof steps)[number]): Cell => {
      const { count, weight } = final.coverage[step];
      return { text: percent(new Decimal(weight), 1), note: String(count), exact: weight };
    };
    const at = (step: (typeof steps)[number]) => new Decimal(final.coverage[step].weight).toDecimalPlaces(4).toNumber();
    return [
      { text: city.name, to: city.page },
      picture({
        kind: "bar",
        at: at("verified"),
        low: at("verified"),
        high: at("answered"),
        tone: "step-5",
        target: at("applicable"),
      }),
      ...steps.map(share),
    ];
  });
  return table(
    words.coverage,
    [named(words.city), drawn(words.verifiedOfAnswered), ...steps.map((step) => numbers(words[step]))],
    rows,
    { shape: "chart", note: words.qualityNote },
  );
}

function verification(subject: ProgrammeSubject) {
  const { words, cities, place, gain } = subject;
  const totalOf = (result: ResultDocument | undefined, basis: keyof ResultDocument["totals"]) => result?.totals[basis];
  const scoreOf = (total: PublishedTotal | undefined) => total?.outcome.score;
  const rows = cities.map((city) => {
    const [self, verified, only] = (["self-assessed", "verified", "verified-only"] as const).map((basis) =>
      totalOf(city.final, basis),
    );
    const [before, after, least] = [self, verified, only].map(scoreOf);
    const numberOf = (total: PublishedTotal | undefined): Cell => shownTotal(subject, city, total);
    return [
      { text: city.name, to: city.page },
      picture({
        kind: "move",
        from: before === undefined ? undefined : place(before),
        to: after === undefined ? undefined : place(after),
        ...(least === undefined ? {} : { aside: place(least) }),
      }),
      numberOf(self),
      numberOf(verified),
      cell(before === undefined || after === undefined ? "–" : gain(new Decimal(after).minus(before))),
      numberOf(only),
      cell(reviewer(subject, city)),
    ];
  });
  return table(
    words.selfAndVerified,
    [
      named(words.city),
      drawn(words.move, scaleAxis(subject)),
      numbers(words.selfAssessedTotal),
      numbers(words.verifiedTotal),
      numbers(words.change),
      numbers(words.verifiedOnlyTotal),
      named(words.review),
    ],
    rows,
    { shape: "chart", note: words.selfAndVerifiedNote },
  );
}

function shownTotal(subject: ProgrammeSubject, city: City, total: PublishedTotal | undefined): Cell {
  if (!city.final) return { text: absence(subject, city, subject.phase), tone: "missing" };
  if (!total) return cell("–");
  const view = subject.view(total.outcome);
  return view.score === ""
    ? { text: view.text, tone: "missing" }
    : { text: view.score, exact: total.outcome.score ?? "" };
}

function reviewer({ words, say }: ProgrammeSubject, { final }: City): string {
  if (!final?.review) return words.notReviewed;
  const { reviewer: name, signed } = final.review;
  return signed
    ? `${say(signed.name)} ${signed.on}`
    : `${say(name)}${words.bracketOpen}${words.notSigned}${words.bracketClose}`;
}

const verdicts = ["accepted", "adjusted", "rejected", "not-verified", "query"] as const;

function decisions(subject: ProgrammeSubject) {
  const { words, cities, speak } = subject;
  const rows = cities.map((city) => {
    const answers = city.final?.answers ?? [];
    const given = answers.filter(({ status, decision }) => decision || status === "answered" || status === "claimed");
    const count = (verdict: string) =>
      cell(city.final ? String(answers.filter(({ decision }) => decision?.decision === verdict).length) : "–");
    return [
      { text: city.name, to: city.page },
      ...verdicts.map(count),
      cell(city.final ? String(given.filter(({ decision }) => !decision).length) : "–"),
    ];
  });
  return table(
    words.decisionsTaken,
    [
      named(words.city),
      ...verdicts.map((verdict) => numbers(speak(decisionWords[verdict]))),
      numbers(words.undecidedAnswers),
    ],
    rows,
    { note: words.decisionsNote },
  );
}

/** The cohort's mean of a share of weight, over the cities that handed in. */
export function meanCoverage(
  { cities }: ProgrammeSubject,
  step: "answered" | "evidenced" | "verified",
): Decimal | undefined {
  const shares = cities.flatMap(({ final }) => {
    if (!final) return [];
    const applicable = new Decimal(final.coverage.applicable.weight);
    return applicable.isZero() ? [] : [new Decimal(final.coverage[step].weight).div(applicable)];
  });
  return shares.length === 0 ? undefined : shares.reduce((sum, share) => sum.plus(share)).div(shares.length);
}

/** How far verification moved the totals, on average and at most. */
export function verifiedShift({ cities }: ProgrammeSubject) {
  const shifts = cities.flatMap((city) => {
    const [before, after] = [
      city.final?.totals["self-assessed"].outcome.score,
      city.final && headline(city.final).outcome.score,
    ];
    return city.final?.review && before !== undefined && after !== undefined
      ? [{ city, shift: new Decimal(after).minus(before) }]
      : [];
  });
  if (shifts.length === 0) return undefined;
  const [most, next] = shifts.toSorted((a, b) => b.shift.abs().comparedTo(a.shift.abs()));
  return {
    mean: shifts.reduce((sum, { shift }) => sum.plus(shift), new Decimal(0)).div(shifts.length),
    none: shifts.every(({ shift }) => shift.isZero()),
    /** Absent where several moved as far. */
    most: next && most?.shift.abs().equals(next.shift.abs()) ? undefined : most,
  };
}
