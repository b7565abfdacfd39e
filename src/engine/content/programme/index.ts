/** A programme's outcome as a document: its chapters, in the order in which they are read. */

import { fictitiousProgramme } from "../../catalogue/programme-phrases.ts";
import type { ProgrammeOutcome } from "../../cohort/index.ts";
import { type Block, type Fact, heading, lead, list } from "../../document/blocks.ts";
import type { Document, Stamp } from "../../document/document.ts";
import type { Locale } from "../../model/index.ts";
import { stampsOf } from "../city/provenance.ts";
import { signature } from "../shared/signature.ts";
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
import { type ProgrammeSubject, programmeSubject } from "./shared/subject.ts";
import { keyFigures, sentences, verdict } from "./summary.ts";
import { targets } from "./targets.ts";

export function programmeDocument(outcome: ProgrammeOutcome, locale: Locale): Document {
  const subject = programmeSubject(outcome, locale);
  const { words, say, standard } = subject;
  return {
    locale,
    title: `${say(outcome.programme.title)} · ${words.programmeReport}`,
    asOf: outcome.asOf,
    stamps: stampsOfProgramme(subject),
    head: {
      eyebrow: say(standard.title),
      reference: standard.reference,
      title: say(outcome.programme.title),
      kind: words.programmeReport,
      facts: headFacts(subject),
    },
    summary: { id: "summary", title: words.summary, blocks: summaryBlocks(subject), parts: [], pages: false },
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
    results: outcome.cities.flatMap(({ phases }) =>
      phases.flatMap(({ state }) => (state.status === "scored" ? [state.result] : [])),
    ),
  };
}

/** The whole programme in a sentence or two, its figures, the most telling facts, and where it is signed. */
function summaryBlocks(subject: ProgrammeSubject): readonly Block[] {
  const told = sentences(subject);
  return [
    lead(verdict(subject)),
    { kind: "facts", facts: keyFigures(subject) },
    ...(told.length === 0 ? [] : [heading(subject.words.keyFacts), list(told)]),
    signature(subject.locale),
  ];
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

export function stampsOfProgramme({ outcome, standard, cities, locale }: ProgrammeSubject): readonly Stamp[] {
  const results = cities.flatMap(({ outcome: { phases } }) =>
    phases.flatMap(({ state }) => (state.status === "scored" ? [state.result] : [])),
  );
  const fictitious = outcome.programme.fictitious || results.some(({ assessment }) => assessment.fictitious);
  return stampsOf(standard, locale, {
    fictitious: fictitious ? fictitiousProgramme[locale]({}) : "",
    isPublic: results.some((result) => result.public),
  });
}
