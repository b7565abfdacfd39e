/** A programme's outcome put in order, rounded and worded in one language. Formats only lay it out. */
import type { ProgrammeOutcome } from "../../cohort/index.ts";
import type { Locale } from "../../model/index.ts";
import type { Chapter, Fact } from "../document/blocks.ts";
import type { StampView } from "../view/provenance.ts";
import { draftStamp, withdrawnStamp } from "../words/phrases.ts";
import { fictitiousProgramme } from "../words/programme-phrases.ts";
import { stampWords } from "../words/states.ts";
import { acceptance } from "./acceptance.ts";
import { appendix } from "./appendix.ts";
import { cityPages } from "./city.ts";
import { elements } from "./elements.ts";
import { equity } from "./equity.ts";
import { glance } from "./glance.ts";
import { method } from "./method.ts";
import { movements } from "./movements.ts";
import { overview } from "./overview.ts";
import { practices } from "./practices.ts";
import { quality } from "./quality.ts";
import { type ProgrammeRecord, records } from "./records.ts";
import { robustness } from "./robustness.ts";
import { type ProgrammeSubject, type ProgrammeWords, programmeSubject } from "./subject.ts";
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
  /** Every city, phase and node, with the numbers as in the results. */
  readonly records: readonly ProgrammeRecord[];
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
      practices(subject),
      method(subject),
      appendix(subject),
    ],
    records: records(subject),
  };
}

function headFacts({ words, outcome, phase, phaseTitle, say, cities, standard }: ProgrammeSubject): readonly Fact[] {
  const period = outcome.programme.phases.find(({ id }) => id === phase)?.period;
  const fact = (title: string, text: string): Fact[] => (text === "" ? [] : [{ title, text, note: "" }]);
  return [
    ...fact(words.judgedPhase, phaseTitle(phase)),
    ...fact(words.period, period ? `${say(period.from)} – ${say(period.to)}` : ""),
    ...fact(words.cities, String(cities.length)),
    ...fact(words.issuer, say(standard.issuer?.name)),
  ];
}

function stamps({ outcome, standard, cities, locale, speak }: ProgrammeSubject): readonly StampView[] {
  const fictitious =
    outcome.programme.fictitious ||
    cities.some(({ outcome: { phases } }) =>
      phases.some(({ state }) => state.status === "scored" && state.scored.result.assessment.fictitious),
    );
  const stamp = (kind: StampView["kind"], text: string): StampView => ({ kind, short: speak(stampWords[kind]), text });
  return [
    ...(fictitious ? [stamp("fictitious", fictitiousProgramme[locale]({}))] : []),
    ...(standard.status === "draft" ? [stamp("draft", draftStamp[locale]({}))] : []),
    ...(standard.status === "withdrawn" ? [stamp("withdrawn", withdrawnStamp[locale]({}))] : []),
  ];
}
