/** A programme's outcome put in order, rounded and worded in one language. Formats only lay it out. */

import { fictitiousProgramme } from "../../catalogue/programme-phrases.ts";
import type { ProgrammeOutcome } from "../../cohort/index.ts";
import type { Chapter, Fact } from "../../document/blocks.ts";
import type { Locale } from "../../model/index.ts";
import { type StampView, stampsOf } from "../city/provenance.ts";
import { acceptance } from "./acceptance.ts";
import { appendix } from "./appendix.ts";
import { cityPages } from "./city/index.ts";
import { cityRecords } from "./city-records.ts";
import { elements } from "./elements.ts";
import { equity } from "./equity.ts";
import { glance } from "./glance.ts";
import { method } from "./method.ts";
import { movements } from "./movements.ts";
import { overview } from "./overview.ts";
import { practices } from "./practices.ts";
import { quality } from "./quality.ts";
import { robustness } from "./robustness.ts";
import { type ProgrammeSubject, type ProgrammeWords, programmeSubject } from "./shared/subject.ts";
import { keyFigures, sentences, verdict } from "./summary.ts";
import { targets } from "./targets.ts";

export interface ProgrammeView {
  readonly locale: Locale;
  /** For the language of a document: zh-Hans, en-GB. */
  readonly language: string;
  readonly words: ProgrammeWords;
  readonly title: string;
  /** fictitious, draft, withdrawn: said on every page. */
  readonly stamps: readonly StampView[];
  readonly head: {
    readonly programme: string;
    readonly standard: string;
    readonly reference: string;
    readonly facts: readonly Fact[];
  };
  /** The whole programme in a sentence or two. */
  readonly verdict: string;
  readonly keyFigures: readonly Fact[];
  /** The most telling facts, a sentence each. */
  readonly summary: readonly string[];
  /** In the order in which they are read. */
  readonly chapters: readonly Chapter[];
  /** What all this was made of: for formats that calculate, and for a page that proves itself. */
  readonly outcome: ProgrammeOutcome;
}

const languages: Readonly<Record<Locale, string>> = { zh: "zh-Hans", en: "en-GB" };

export function presentProgramme(outcome: ProgrammeOutcome, locale: Locale): ProgrammeView {
  const subject = programmeSubject(outcome, locale);
  const { words, say, standard } = subject;
  return {
    locale,
    language: languages[locale],
    words,
    title: `${say(outcome.programme.title)} · ${words.programmeReport}`,
    stamps: stamps(subject),
    head: {
      programme: say(outcome.programme.title),
      standard: say(standard.title),
      reference: standard.reference,
      facts: headFacts(subject),
    },
    verdict: verdict(subject),
    keyFigures: keyFigures(subject),
    summary: sentences(subject),
    chapters: [
      glance(subject),
      acceptance(subject),
      overview(subject),
      ...targets(subject),
      movements(subject),
      equity(subject),
      ...elements(subject),
      quality(subject),
      robustness(subject),
      cityPages(subject),
      ...cityRecords(subject),
      practices(subject),
      method(subject),
      appendix(subject),
    ],
    outcome,
  };
}

function headFacts({ words, outcome, phase, phaseTitle, say, cities, standard }: ProgrammeSubject): readonly Fact[] {
  const period = outcome.programme.phases.find(({ id }) => id === phase)?.period;
  const fact = (title: string, text: string): Fact[] => (text === "" ? [] : [{ title, text, note: "" }]);
  return [
    ...fact(words.judgedPhase, phaseTitle(phase)),
    ...fact(words.period, period ? `${say(period.from)} – ${say(period.to)}` : ""),
    ...fact(words.judgedOn, outcome.asOf),
    ...fact(words.cities, String(cities.length)),
    ...fact(words.issuer, say(standard.issuer?.name)),
  ];
}

function stamps({ outcome, standard, cities, locale }: ProgrammeSubject): readonly StampView[] {
  const results = cities.flatMap(({ outcome: { phases } }) =>
    phases.flatMap(({ state }) => (state.status === "scored" ? [state.result] : [])),
  );
  const fictitious = outcome.programme.fictitious || results.some(({ assessment }) => assessment.fictitious);
  return stampsOf(standard, locale, {
    fictitious: fictitious ? fictitiousProgramme[locale]({}) : "",
    isPublic: results.some((result) => result.public),
  });
}
