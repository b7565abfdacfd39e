/** How the assessment was carried out: what was submitted when, how far it was verified, and what the review changed. */

import { submissionStates } from "../../catalogue/programme-states.ts";
import { decisions as decisionWords } from "../../catalogue/states.ts";
import { type Block, type Cell, type Chapter, drawn, named, notice, numbers, table } from "../../document/blocks.ts";
import { headline } from "../../model/index.ts";
import { Decimal } from "../../quantity/index.ts";
import type { PublishedTotal, ResultDocument } from "../../schema/types.gen.ts";
import { percent, shownValue } from "../shared/digits.ts";
import { doubleReviewBlocks } from "../shared/double-review.ts";
import { sampleBlocks } from "../shared/samples.ts";
import { absence, cityCell } from "./shared/cells.ts";
import { deadlines } from "./shared/deadlines.ts";
import { departed, renamed } from "./shared/membership.ts";
import { scaleAxis } from "./shared/scale-axis.ts";
import type { City, ProgrammeSubject } from "./shared/subject.ts";

export function assessmentProcess(subject: ProgrammeSubject): Chapter {
  const { words, outcome, cities } = subject;
  const reviewed = cities.some(({ final }) => final?.review);
  return {
    id: "process",
    title: words.process,
    pages: false,
    parts: [],
    blocks: [
      phases(subject),
      ...(outcome.programme.cohorts.size > 0 ? [cohorts(subject)] : []),
      ...deadlines(subject),
      ...(subject.departed.length > 0 ? [departed(subject)] : []),
      ...(outcome.programme.cities.some(({ former }) => former.length > 0) ? [renamed(subject)] : []),
      coverage(subject),
      ...reviewBlocks(subject, reviewed),
      ...(outcome.doubleReview ? doubleReviewBlocks(outcome.doubleReview, subject.standard, subject.locale) : []),
      ...sampleBlocks(outcome.samples, outcome.programme, subject.standard, subject.locale),
    ],
  };
}

function reviewBlocks(subject: ProgrammeSubject, reviewed: boolean): readonly Block[] {
  return reviewed ? [verification(subject)] : [notice(subject.words.nothingReviewed)];
}

function phases({ words, outcome, cities, phaseTitle, phase: judged, day, locale }: ProgrammeSubject) {
  const rows = outcome.programme.phases.map((phase) => {
    const states = cities.map(
      (city) => city.outcome.phases.find((each) => each.phase === phase.id)?.state.status ?? "missing",
    );
    const results = cities.flatMap((city) => city.result(phase.id) ?? []);
    return { ...phase, results, count: (state: string) => String(states.filter((each) => each === state).length) };
  });
  const to = locale === "zh" ? "至" : " to ";
  return table(rows, {
    caption: words.phases,
    columns: [
      named(words.phase, ({ id }) => ({ text: phaseTitle(id), note: id === judged ? words.judgedPhase : "" })),
      named(words.period, ({ period }) => `${day(period.from)}${to}${day(period.to)}`),
      named(words.due, ({ due }) => day(due)),
      named(words.reviewDue, ({ reviewDue }) => day(reviewDue)),
      numbers(words.submitted, ({ count }) => count("scored")),
      numbers(words.reviewed, ({ results }) => String(results.filter(({ review }) => review).length)),
      numbers(words.withoutTotal, ({ results }) =>
        String(results.filter((result) => headline(result).outcome.kind !== "scored").length),
      ),
      numbers(words.unusable, ({ count }) => count("unreadable")),
      numbers(submissionStates.missing[locale], ({ count }) => count("missing")),
    ],
  });
}

function cohorts({ words, outcome, cities, say, join, phases: all }: ProgrammeSubject) {
  const rows = [...outcome.programme.cohorts].map(([id, title]) => ({
    title,
    members: outcome.cities.map(({ city }) => city).filter(({ cohort }) => cohort === id),
  }));
  type Members = (typeof rows)[number]["members"];
  const names = (members: Members) =>
    members.flatMap((member) => cities.find((city) => city.id === member.id)?.name ?? []);
  const aims = (members: Members) =>
    all.flatMap(({ id: phase, title: name }) => {
      const totals = members.flatMap(({ targets }) => targets.get(phase) ?? []).sort((a, b) => a.comparedTo(b));
      const [least, most] = [totals[0], totals.at(-1)];
      if (!least || !most) return [];
      const range = least.equals(most) ? shownValue(least) : `${shownValue(least)}–${shownValue(most)}`;
      return [`${name} ${range}`];
    });
  return table(rows, {
    caption: words.cohorts,
    columns: [
      named(words.cohort, ({ title }) => say(title)),
      numbers(words.count, ({ members }) => String(members.length)),
      named(words.cities, ({ members }) => join(names(members))),
      named(words.targetTotals, ({ members }) => join(aims(members))),
    ],
  });
}

const steps = ["applicable", "answered", "evidenced", "verified"] as const;
type Step = (typeof steps)[number];
const verdicts = ["accepted", "adjusted", "rejected", "not-verified", "query"] as const;

/** How much is answered, evidenced and verified, and what was decided on the answers. */
function coverage({ words, cities, speak }: ProgrammeSubject) {
  const answersOf = ({ final }: City) => final?.answers ?? [];
  const count = (city: City, answers: readonly unknown[]) => (city.final ? String(answers.length) : "–");
  const undecided = (city: City) =>
    answersOf(city).filter(({ status, decision }) => !decision && (status === "answered" || status === "claimed"));
  const share = ({ final }: City, step: Step): Cell => {
    if (!final) return { text: "–" };
    const { count: indicators, weight } = final.coverage[step];
    return { text: percent(new Decimal(weight), 1), note: String(indicators), exact: weight };
  };
  const reviewed = cities.some(({ final }) => final?.review);
  return table(cities, {
    caption: words.coverage,
    note: words.qualityNote,
    columns: [
      named(words.city, cityCell),
      ...steps.map((step) => numbers<City>(words[step], (city) => share(city, step))),
      ...(reviewed
        ? verdicts.map((verdict) =>
            numbers<City>(speak(decisionWords[verdict]), (city) =>
              count(
                city,
                answersOf(city).filter(({ decision }) => decision?.decision === verdict),
              ),
            ),
          )
        : []),
      ...(reviewed ? [numbers<City>(words.undecidedAnswers, (city) => count(city, undecided(city)))] : []),
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
