/** What the numbers rest on: how much is answered, evidenced and verified, and what the review changed. */

import { decisions as decisionWords } from "../../catalogue/states.ts";
import { type Cell, type Chapter, drawn, named, numbers, table } from "../../document/blocks.ts";
import { Decimal } from "../../quantity/index.ts";
import type { PublishedTotal, ResultDocument } from "../../schema/types.gen.ts";
import { percent } from "../shared/digits.ts";
import { absence, cityCell } from "./shared/cells.ts";
import { scaleAxis } from "./shared/scale-axis.ts";
import type { City, ProgrammeSubject } from "./shared/subject.ts";

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

const steps = ["applicable", "answered", "evidenced", "verified"] as const;
type Step = (typeof steps)[number];

function coverage(subject: ProgrammeSubject) {
  const { words, cities } = subject;
  const at = (final: ResultDocument, step: Step) =>
    new Decimal(final.coverage[step].weight).toDecimalPlaces(4).toNumber();
  const share = ({ final }: City, step: Step): Cell => {
    if (!final) return { text: "–" };
    const { count, weight } = final.coverage[step];
    return { text: percent(new Decimal(weight), 1), note: String(count), exact: weight };
  };
  const covered = drawn<City>(words.verifiedOfAnswered, ({ final }) =>
    final
      ? {
          kind: "bar",
          at: at(final, "verified"),
          low: at(final, "verified"),
          high: at(final, "answered"),
          tone: "step-5",
          target: at(final, "applicable"),
        }
      : undefined,
  );
  return table(cities, {
    caption: words.coverage,
    note: words.qualityNote,
    shape: "chart",
    columns: [
      named(words.city, cityCell),
      {
        ...covered,
        cell: (city, index) =>
          city.final ? covered.cell(city, index) : { text: absence(subject, city, subject.phase), tone: "missing" },
      },
      ...steps.map((step) => numbers<City>(words[step], (city) => share(city, step))),
    ],
  });
}

function verification(subject: ProgrammeSubject) {
  const { words, cities, place, gain } = subject;
  const totalOf = ({ final }: City, basis: keyof ResultDocument["totals"]) => final?.totals[basis];
  const scoreOf = (city: City, basis: keyof ResultDocument["totals"]) => totalOf(city, basis)?.outcome.score;
  const at = (score: string | undefined) => (score === undefined ? undefined : place(score));
  return table(cities, {
    caption: words.selfAndVerified,
    note: words.selfAndVerifiedNote,
    shape: "chart",
    columns: [
      named(words.city, cityCell),
      drawn(
        words.move,
        (city) => {
          const aside = at(scoreOf(city, "verified-only"));
          return {
            kind: "move",
            from: at(scoreOf(city, "self-assessed")),
            to: at(scoreOf(city, "verified")),
            ...(aside === undefined ? {} : { aside }),
          };
        },
        scaleAxis(subject),
      ),
      numbers(words.selfAssessedTotal, (city) => shownTotal(subject, city, totalOf(city, "self-assessed"))),
      numbers(words.verifiedTotal, (city) => shownTotal(subject, city, totalOf(city, "verified"))),
      numbers(words.change, (city) => {
        const [before, after] = [scoreOf(city, "self-assessed"), scoreOf(city, "verified")];
        return before === undefined || after === undefined ? "–" : gain(before, after).text;
      }),
      numbers(words.verifiedOnlyTotal, (city) => shownTotal(subject, city, totalOf(city, "verified-only"))),
      named(words.review, (city) => reviewer(subject, city)),
    ],
  });
}

function shownTotal(subject: ProgrammeSubject, city: City, total: PublishedTotal | undefined): Cell {
  if (!city.final) return { text: absence(subject, city, subject.phase), tone: "missing" };
  if (!total) return { text: "–" };
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

function decisions({ words, cities, speak }: ProgrammeSubject) {
  const answersOf = ({ final }: City) => final?.answers ?? [];
  const given = (city: City) =>
    answersOf(city).filter(({ status, decision }) => decision || status === "answered" || status === "claimed");
  const count = ({ final }: City, answers: readonly unknown[]) => (final ? String(answers.length) : "–");
  return table(cities, {
    caption: words.decisionsTaken,
    note: words.decisionsNote,
    columns: [
      named(words.city, cityCell),
      ...verdicts.map((verdict) =>
        numbers<City>(speak(decisionWords[verdict]), (city) =>
          count(
            city,
            answersOf(city).filter(({ decision }) => decision?.decision === verdict),
          ),
        ),
      ),
      numbers(words.undecidedAnswers, (city) =>
        count(
          city,
          given(city).filter(({ decision }) => !decision),
        ),
      ),
    ],
  });
}
