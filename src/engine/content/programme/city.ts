/** A city on one page: where it stands, whether it is accepted, why its score changed, and the next points. */

import { noSubmission, olderResult } from "../../catalogue/programme-phrases.ts";
import { causeMeanings, causes, judgements } from "../../catalogue/programme-states.ts";
import {
  type Block,
  beside,
  type Chapter,
  cell,
  drawn,
  heading,
  lead,
  named,
  notice,
  numbers,
  picture,
  remark,
  type Table,
  table,
  terse,
  text,
} from "../../document/blocks.ts";
import { changeBriefly } from "../city/change.ts";
import { gatesView } from "../city/gates.ts";
import { verdict } from "../city/verdict.ts";
import { absence, gradeOf, judgementCell, totalCell } from "./acceptance.ts";
import { cityDimensions } from "./city-dimensions.ts";
import { cityFacts } from "./city-facts.ts";
import { isRecorded } from "./city-records.ts";
import { nextPoints } from "./next-points.ts";
import { scaleAxis } from "./overview.ts";
import type { City, ProgrammeSubject } from "./subject.ts";
import { targetOf } from "./targets.ts";

export function cityPages(subject: ProgrammeSubject): Chapter {
  return {
    id: "cities",
    title: subject.words.cityPages,
    pages: true,
    blocks: [text(subject.words.cityPagesNote), legend(subject)],
    parts: subject.cities.map((city) => ({ id: city.page, title: city.name, blocks: page(subject, city) })),
  };
}

/** What would otherwise be said on every page. */
function legend({ words, speak, moved }: ProgrammeSubject): Block {
  const line = (title: string, said: string) => ({ title, text: said, code: false });
  const kinds = ["scope", "completeness", "verification", "performance"] as const;
  return {
    kind: "lines",
    lines: [
      line(words.interval, words.intervalNote),
      line(words.contribution, words.contributionsNote),
      ...(moved
        ? [
            ...kinds.map((cause) => line(speak(causes[cause]), speak(causeMeanings[cause]))),
            line(words.causes, words.causesAddUp),
            line(words.alone, words.aloneNote),
          ]
        : []),
      line(words.toGain, words.lostNote),
    ],
  };
}

function page(subject: ProgrammeSubject, city: City): readonly Block[] {
  const own = city.subject();
  const { words, locale, phase, phaseTitle } = subject;
  const state = absence(subject, city, phase);
  return [
    lead(own ? verdict(own) : noSubmission[locale]({ city: city.name, phase: phaseTitle(phase), state })),
    cityFacts(subject, city),
    ...standing(subject, city),
    ...(own ? [terse(cityDimensions(subject, city)), ...gates(subject, city)] : []),
    heading(words.whyChanged),
    ...change(subject, city),
    ...nextPoints(subject, city),
    ...(isRecorded(city) ? [remark(words.toCityRecord, city.record)] : []),
  ];
}

function standing(subject: ProgrammeSubject, city: City): readonly Block[] {
  const totals = terse(phases(subject, city));
  if (subject.outcome.programme.acceptance.length === 0) return [totals];
  return [beside(terse(acceptance(subject, city)), totals), ...waivers(subject, city)];
}

function acceptance(subject: ProgrammeSubject, city: City): Table {
  const { words, say, speak } = subject;
  const rows = city.outcome.judgements.map((judgement) => {
    const { rule, state } = judgement;
    return [
      cell(say(rule.title ?? rule.id)),
      cell(judgementCell(subject, city, judgement).note || "–"),
      { text: speak(judgements[state]), tone: state },
    ];
  });
  return table(words.conditions, [named(words.condition), numbers(words.found), named(words.verdict)], rows);
}

/** Why a condition was waived. */
function waivers({ words, say, speak }: ProgrammeSubject, { outcome }: City): readonly Block[] {
  return outcome.judgements.flatMap(({ rule, waiver }) =>
    waiver
      ? [
          remark(
            [speak(judgements.waived), say(rule.title ?? rule.id), say(waiver.because)]
              .filter((part) => part !== "")
              .join(words.colon),
          ),
        ]
      : [],
  );
}

function phases(subject: ProgrammeSubject, city: City): Table {
  const { words, phases: all, place, score } = subject;
  const aimed = all.some(({ id }) => targetOf(city, id).target);
  const rows = all.map(({ id, title }) => {
    const total = city.total(id);
    const { target } = targetOf(city, id);
    return [
      cell(title),
      picture({
        kind: "bar",
        at: total && place(total),
        low: 0,
        high: 0,
        tone: "step-4",
        ...(target ? { target: place(target) } : {}),
      }),
      totalCell(subject, city, id),
      cell(gradeOf(subject, city, id)),
      cell(target ? score(target) : aimed ? "–" : ""),
    ];
  });
  const columns = [
    named(words.phase),
    drawn(words.scoreAndTarget, scaleAxis(subject)),
    numbers(words.total),
    named(words.grade),
    numbers(words.target),
  ];
  return table(words.throughPhases, columns, rows, { shape: "chart" });
}

/** Those that act on the total, or still may. */
function gates({ words }: ProgrammeSubject, city: City): readonly Block[] {
  const own = city.subject();
  const telling = own ? gatesView(own).gates.filter(({ state }) => state !== "not-acting") : [];
  if (telling.length === 0) return [];
  const rows = telling.map(({ title, rule, stateWords, state, effect }) => [
    { text: title, note: rule },
    { text: stateWords, tone: state },
    cell(effect || "–"),
  ]);
  return [terse(table(words.gates, [named(words.gate), named(words.state), numbers(words.effect)], rows))];
}

function change(subject: ProgrammeSubject, { outcome }: City): readonly Block[] {
  const { words, locale, phase, phaseTitle } = subject;
  if (!outcome.change) return [text(words.noChange)];
  const { from, to, why } = outcome.change;
  return [
    ...(to === phase ? [] : [notice(olderResult[locale]({ phase: phaseTitle(to) }))]),
    ...changeBriefly(subject, why, phaseTitle(from), phaseTitle(to)),
  ];
}
