/** A city on one page: why it passed or failed, its scores against the cohort, what reviewers changed, and what to do next. */

import { nextHeading, noSubmission, olderResult, peersSentence } from "../../../catalogue/programme-phrases.ts";
import { causeMeanings, causes } from "../../../catalogue/programme-states.ts";
import {
  type Block,
  type Chapter,
  heading,
  lead,
  named,
  notice,
  numbers,
  remark,
  table,
  terse,
  text,
} from "../../../document/blocks.ts";
import { changeBriefly } from "../../city/change.ts";
import { gatesView } from "../../city/gates.ts";
import { verdict } from "../../city/verdict.ts";
import { absence } from "../shared/cells.ts";
import { deadline } from "../shared/deadline.ts";
import { nextPoints } from "../shared/next-points.ts";
import { type City, isRecorded, type ProgrammeSubject } from "../shared/subject.ts";
import { why } from "../shared/why.ts";
import { cityDimensions } from "./dimensions.ts";
import { cityFacts } from "./facts.ts";
import { indicatorTrends } from "./indicators.ts";
import { reviewChanges } from "./review-changes.ts";
import { standing } from "./standing.ts";

export function cityPages(subject: ProgrammeSubject): Chapter {
  return {
    id: "cities",
    title: subject.words.cityProfiles,
    pages: true,
    blocks: [text(subject.words.cityProfilesNote), legend(subject)],
    parts: subject.cities.map((city) => ({ id: city.page, title: city.name, blocks: page(subject, city) })),
  };
}

/** What would otherwise be explained on every page. */
function legend({ words, speak, moved }: ProgrammeSubject): Block {
  const line = (title: string, said: string) => ({ title, text: said, code: false });
  const kinds = ["scope", "completeness", "verification", "performance"] as const;
  return {
    kind: "lines",
    lines: [
      line(words.interval, words.intervalNote),
      line(words.median, words.medianNote),
      line(words.contribution, words.contributionsNote),
      ...(moved
        ? [
            ...kinds.map((cause) => line(speak(causes[cause]), speak(causeMeanings[cause]))),
            line(words.causes, words.causesAddUp),
            line(words.effectOnTotal, words.effectNote),
          ]
        : []),
      line(words.toGain, words.gainNote),
    ],
  };
}

function page(subject: ProgrammeSubject, city: City): readonly Block[] {
  const own = city.subject();
  const { words, locale } = subject;
  const until = deadline(subject, city);
  return [
    ...opening(subject, city),
    cityFacts(subject, city),
    ...standing(subject, city),
    ...(own ? [terse(cityDimensions(subject, city)), ...gates(subject, city)] : []),
    ...reviewChanges(subject, city),
    heading(words.whyChanged),
    ...change(subject, city),
    ...nextPoints(subject, city, nextHeading[locale]({ until })).map(terse),
    ...closing(subject, city),
  ];
}

/** Why it passed or failed, then its result in a sentence. */
function opening(subject: ProgrammeSubject, city: City): readonly Block[] {
  const { locale, phase, phaseTitle } = subject;
  const own = city.subject();
  const result = own
    ? verdict(own)
    : noSubmission[locale]({ city: city.name, phase: phaseTitle(phase), state: absence(subject, city, phase) });
  const reason = why(subject, city);
  return reason === "" ? [lead(result)] : [lead(reason), text(result)];
}

/** Those that act on the total, or still may. */
function gates({ words }: ProgrammeSubject, city: City): readonly Block[] {
  const own = city.subject();
  const acting = own ? gatesView(own).gates.filter(({ state }) => state !== "not-acting") : [];
  if (acting.length === 0) return [];
  return [
    terse(
      table(acting, {
        caption: words.gates,
        columns: [
          named(words.gate, ({ title, rule }) => ({ text: title, note: rule })),
          named(words.state, ({ stateWords, state }) => ({ text: stateWords, tone: state })),
          numbers(words.effect, ({ effect }) => effect || "–"),
        ],
      }),
    ),
  ];
}

function change(subject: ProgrammeSubject, city: City): readonly Block[] {
  const { words, locale, phase, phaseTitle } = subject;
  if (!city.outcome.change) return [text(words.noChange)];
  const { from, to, why: causesOf } = city.outcome.change;
  return [
    ...(to === phase ? [] : [notice(olderResult[locale]({ phase: phaseTitle(to) }))]),
    text(changeBriefly(subject, causesOf, phaseTitle(from), phaseTitle(to))),
    indicatorTrends(subject, city, causesOf),
  ];
}

const mostPeers = 8;

/** The totals of its peers, and where more is to be found. */
function closing(subject: ProgrammeSubject, city: City): readonly Block[] {
  const { words, locale } = subject;
  const sentences = [peers(subject, city), isRecorded(city) ? words.detailsInAnnex : ""].filter((each) => each !== "");
  return sentences.length === 0 ? [] : [remark(sentences.join(locale === "zh" ? "" : " "))];
}

/** The totals of the other cities of its cohort; "" without any. */
function peers(subject: ProgrammeSubject, city: City): string {
  const { cities, locale, join, score, ranks } = subject;
  const others = cities.flatMap((other) => {
    const total = other.total();
    return other.id !== city.id && other.cohort === city.cohort && total ? [`${other.name} ${score(total)}`] : [];
  });
  if (!ranks || city.cohort === "" || others.length === 0) return "";
  return peersSentence[locale]({ cohort: city.cohort, others: join(others.slice(0, mostPeers)) });
}
