/** The first page, which those who decide can sign: the result, the verdicts, close calls, what is not verified, and recommendations. */

import { unreviewedSentence, unverifiedSentence } from "../../catalogue/programme-findings.ts";
import { accepted } from "../../catalogue/programme-states.ts";
import * as phrases from "../../catalogue/programme-summary.ts";
import {
  type Block,
  type Chapter,
  type Fact,
  heading,
  lead,
  list,
  named,
  notice,
  numbers,
  remark,
  table,
} from "../../document/blocks.ts";
import { percent } from "../shared/digits.ts";
import { signature } from "../shared/signature.ts";
import { provisionalText } from "../shared/weights.ts";
import { gradeOf, totalCell } from "./shared/cells.ts";
import { meanChange } from "./shared/change.ts";
import { closeCalls } from "./shared/close-calls.ts";
import { counts, meanCoverage } from "./shared/facts.ts";
import { departedText } from "./shared/membership.ts";
import { recommendations } from "./shared/recommendations.ts";
import type { City, ProgrammeSubject } from "./shared/subject.ts";
import { targetCounts } from "./shared/targets.ts";
import { unreviewed, unverified } from "./shared/unverified.ts";
import { whyNot } from "./shared/why.ts";

/** With more cities than this, the verdicts are left to their chapter. */
const mostVerdicts = 16;
const mostOf = { closeCalls: 5, recommendations: 6, unverified: 4 };

export function summary(subject: ProgrammeSubject): Chapter {
  const { words, cities } = subject;
  const provisional = provisionalText(subject.standard, subject.locale);
  return {
    id: "summary",
    title: words.summaryOfFindings,
    pages: false,
    parts: [],
    blocks: [
      lead(verdict(subject)),
      ...(provisional === "" ? [] : [notice(provisional)]),
      ...departedText(subject),
      { kind: "facts", facts: keyFigures(subject) },
      ...(cities.length > mostVerdicts ? [] : [verdicts(subject)]),
      ...titled(
        words.closeCalls,
        closeCalls(subject)
          .slice(0, mostOf.closeCalls)
          .map(({ text }) => text),
      ),
      ...titled(words.notVerifiedYet, notVerified(subject)),
      ...titled(words.recommendations, recommendations(subject).slice(0, mostOf.recommendations)),
      remark(words.whereAnnexesAre),
      signature(subject.locale),
    ],
  };
}

function titled(title: string, items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [heading(title), list(items)];
}

function verdict(subject: ProgrammeSubject): string {
  const { locale, cities, first, phase, phaseTitle, average } = subject;
  const change = meanChange(subject);
  return phrases.verdict[locale]({
    phase: phaseTitle(phase),
    first: phaseTitle(first),
    ...counts(subject),
    judged: subject.outcome.programme.acceptance.length > 0,
    submitted: submittedBy(subject),
    totalled: cities.filter(({ total }) => total()).length,
    mean:
      subject.moved && change
        ? {
            cities: change.cities,
            before: average(change.before),
            after: average(change.after),
            gain: change.gain.size,
            way: change.gain.difference.comparedTo(0),
          }
        : undefined,
  });
}

/** What cannot be used was submitted all the same. */
function submittedBy({ cities, phase }: ProgrammeSubject): number {
  return cities.filter(({ outcome: { phases } }) =>
    phases.some((each) => each.phase === phase && each.state.status !== "missing"),
  ).length;
}

function verdicts(subject: ProgrammeSubject) {
  const { words, cities, speak, outcome } = subject;
  const judged = outcome.programme.acceptance.length > 0;
  return table(cities, {
    caption: "",
    columns: [
      named(words.city, ({ name, page }) => ({ text: name, to: page })),
      numbers(words.total, (city) => totalCell(subject, city)),
      named(words.grade, (city) => gradeOf(subject, city)),
      ...(judged
        ? [
            named<City>(words.verdict, ({ outcome: { accepted: state } }) => ({
              text: speak(accepted[state]),
              tone: state,
            })),
            named<City>(words.decidedBy, (city) => whyNot(subject, city, true)),
          ]
        : []),
    ],
  });
}

/** The key figures. */
function keyFigures(subject: ProgrammeSubject): readonly Fact[] {
  const { words, cities, outcome, locale, average, phase, phaseTitle } = subject;
  const found = counts(subject);
  const reached = targetCounts(subject);
  const change = meanChange(subject);
  const mean = outcome.summaries[0]?.phases.find((each) => each.phase === phase)?.summary.total?.mean;
  const share = meanCoverage(subject, "verified");
  const fact = (title: string, text: string, note: string): Fact => ({ title, text, note });
  return [
    ...(outcome.programme.acceptance.length > 0
      ? [
          fact(
            words.acceptedCities,
            phrases.of[locale]({ count: found.accepted, all: found.cities }),
            phrases.acceptanceNote[locale](found),
          ),
        ]
      : []),
    fact(words.submitted, phrases.of[locale]({ count: submittedBy(subject), all: cities.length }), phaseTitle(phase)),
    fact(
      words.meanTotal,
      mean === undefined ? words.noScore : average(mean),
      subject.moved && change
        ? phrases.meanNote[locale]({
            cities: change.cities,
            before: average(change.before),
            after: average(change.after),
            first: phaseTitle(subject.first),
            gain: change.gain.text,
          })
        : "",
    ),
    ...(reached.all > 0
      ? [fact(words.targetsMet, phrases.of[locale]({ count: reached.met, all: reached.all }), "")]
      : []),
    ...(share ? [fact(words.verified, percent(share, 1), words.verifiedNote)] : []),
  ];
}

function notVerified(subject: ProgrammeSubject): readonly string[] {
  const { locale, join } = subject;
  const none = unreviewed(subject).map(({ name }) => name);
  return [
    ...(none.length > 0 ? [unreviewedSentence[locale]({ cities: join(none), count: none.length })] : []),
    ...unverified(subject)
      .slice(0, mostOf.unverified)
      .map(({ city, share, count, only }) => unverifiedSentence[locale]({ city: city.name, share, count, only })),
  ];
}
