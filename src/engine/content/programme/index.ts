/** A programme's outcome as documents: the report, and its annexes on reviews and on indicators. */

import { fictitiousProgramme } from "../../catalogue/programme-phrases.ts";
import type { ProgrammeOutcome } from "../../cohort/index.ts";
import { type Chapter, type Fact, text } from "../../document/blocks.ts";
import type { Document, Stamp } from "../../document/document.ts";
import type { Locale } from "../../model/index.ts";
import { stampsOf } from "../city/provenance.ts";
import { indicatorAnnex } from "./annex-indicators.ts";
import { methodAnnex } from "./annex-method.ts";
import { reviewRecords } from "./annex-reviews.ts";
import { basis } from "./basis.ts";
import { cityPages } from "./city/index.ts";
import { conclusions } from "./conclusions.ts";
import { elements } from "./elements.ts";
import { equity } from "./equity.ts";
import { findings } from "./findings.ts";
import { heatMaps } from "./heat-map.ts";
import { performance } from "./performance/index.ts";
import { practices } from "./practices.ts";
import { assessmentProcess } from "./process.ts";
import { robustness } from "./robustness.ts";
import { type ProgrammeSubject, programmeSubject } from "./shared/subject.ts";
import { summary } from "./summary.ts";
import { team } from "./team.ts";
import { weaknesses } from "./weaknesses.ts";

export interface ProgrammeDocuments {
  readonly report: Document;
  /** Each is a file of its own, called like the report with this suffix. */
  readonly annexes: Readonly<Record<"annex-a" | "annex-b", Document>>;
}

export function programmeDocuments(outcome: ProgrammeOutcome, locale: Locale): ProgrammeDocuments {
  const subject = programmeSubject(outcome, locale);
  const { words } = subject;
  return {
    report: {
      ...frame(subject, words.programmeReport),
      summary: summary(subject),
      chapters: reportChapters(subject),
      results: [...outcome.cities, ...outcome.departed].flatMap(({ phases }) =>
        phases.flatMap(({ state }) => (state.status === "scored" ? [state.result] : [])),
      ),
    },
    annexes: {
      "annex-a": annex(subject, words.annexReviews, words.annexReviewsNote, [
        ...reviewRecords(subject),
        methodAnnex(subject),
      ]),
      "annex-b": annex(subject, words.annexIndicators, words.annexIndicatorsNote, [
        heatMaps(subject),
        ...indicatorAnnex(subject),
      ]),
    },
  };
}

/** In the order in which they are read. */
function reportChapters(subject: ProgrammeSubject): readonly Chapter[] {
  return [
    basis(subject),
    assessmentProcess(subject),
    team(subject),
    findings(subject),
    performance(subject),
    weaknesses(subject),
    equity(subject),
    ...elements(subject),
    robustness(subject),
    practices(subject),
    conclusions(subject),
    cityPages(subject),
  ];
}

/** The results are in the report: an annex holds none. */
function annex(subject: ProgrammeSubject, kind: string, note: string, chapters: readonly Chapter[]): Document {
  const title = subject.words.annexIntroduction;
  return {
    ...frame(subject, kind),
    summary: { id: "summary", title, blocks: [text(note)], parts: [], pages: false },
    chapters,
    results: [],
  };
}

/** What every document of a programme begins with. */
function frame(subject: ProgrammeSubject, kind: string) {
  const { locale, outcome, say, standard } = subject;
  const title = say(outcome.programme.title);
  return {
    locale,
    title: `${title} · ${kind}`,
    asOf: outcome.asOf,
    stamps: stampsOfProgramme(subject),
    head: { eyebrow: say(standard.title), reference: standard.reference, title, kind, facts: headFacts(subject) },
  };
}

function headFacts({
  words,
  outcome,
  phase,
  phaseTitle,
  say,
  cities,
  standard,
  day,
  locale,
}: ProgrammeSubject): readonly Fact[] {
  const period = outcome.programme.phases.find(({ id }) => id === phase)?.period;
  const fact = (title: string, text: string): Fact[] => (text === "" ? [] : [{ title, text, note: "" }]);
  return [
    ...fact(words.judgedPhase, phaseTitle(phase)),
    ...fact(words.period, period ? `${day(period.from)}${locale === "zh" ? "至" : " to "}${day(period.to)}` : ""),
    ...fact(words.judgedOn, day(outcome.asOf)),
    ...fact(words.cities, String(cities.length)),
    ...fact(words.issuer, say(standard.issuer?.name)),
  ];
}

export function stampsOfProgramme({ outcome, standard, locale }: ProgrammeSubject): readonly Stamp[] {
  const isFictitious =
    outcome.programme.fictitious ||
    outcome.cities.some(({ phases }) =>
      phases.some(({ state }) => state.status === "scored" && state.result.assessment.fictitious),
    );
  return stampsOf(standard, locale, {
    fictitious: isFictitious ? fictitiousProgramme[locale]({}) : "",
    isPublic: outcome.public === true,
  });
}
