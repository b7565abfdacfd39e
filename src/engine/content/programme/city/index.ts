/** A city on one page: where it stands, whether it is accepted, why its score changed, and the next points. */

import { noSubmission, olderResult } from "../../../catalogue/programme-phrases.ts";
import { causeMeanings, causes, judgements } from "../../../catalogue/programme-states.ts";
import {
  type Block,
  beside,
  type Chapter,
  drawn,
  heading,
  lead,
  named,
  notice,
  numbers,
  remark,
  type Table,
  table,
  terse,
  text,
} from "../../../document/blocks.ts";
import { changeBriefly } from "../../city/change.ts";
import { gatesView } from "../../city/gates.ts";
import { verdict } from "../../city/verdict.ts";
import { absence, gradeOf, judgementCell, totalCell } from "../shared/cells.ts";
import { nextPoints } from "../shared/next-points.ts";
import { scaleAxis } from "../shared/scale-axis.ts";
import { type City, isRecorded, type ProgrammeSubject } from "../shared/subject.ts";
import { targetOf } from "../shared/targets.ts";
import { cityDimensions } from "./dimensions.ts";
import { cityFacts } from "./facts.ts";

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
  return table(city.outcome.judgements, {
    caption: words.conditions,
    columns: [
      named(words.condition, ({ rule }) => say(rule.title ?? rule.id)),
      numbers(words.found, (judgement) => judgementCell(subject, city, judgement).note || "–"),
      named(words.verdict, ({ state }) => ({ text: speak(judgements[state]), tone: state })),
    ],
  });
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
  const rows = all.map(({ id, title }) => ({ id, title, total: city.total(id), target: targetOf(city, id).target }));
  return table(rows, {
    caption: words.throughPhases,
    shape: "chart",
    columns: [
      named(words.phase, ({ title }) => title),
      drawn(
        words.scoreAndTarget,
        ({ total, target }) => ({
          kind: "bar",
          at: total && place(total),
          low: 0,
          high: 0,
          tone: "step-4",
          ...(target ? { target: place(target) } : {}),
        }),
        scaleAxis(subject),
      ),
      numbers(words.total, ({ id }) => totalCell(subject, city, id)),
      named(words.grade, ({ id }) => gradeOf(subject, city, id)),
      numbers(words.target, ({ target }) => (target ? score(target) : aimed ? "–" : "")),
    ],
  });
}

/** Those that act on the total, or still may. */
function gates({ words }: ProgrammeSubject, city: City): readonly Block[] {
  const own = city.subject();
  const telling = own ? gatesView(own).gates.filter(({ state }) => state !== "not-acting") : [];
  if (telling.length === 0) return [];
  return [
    terse(
      table(telling, {
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

function change(subject: ProgrammeSubject, { outcome }: City): readonly Block[] {
  const { words, locale, phase, phaseTitle } = subject;
  if (!outcome.change) return [text(words.noChange)];
  const { from, to, why } = outcome.change;
  return [
    ...(to === phase ? [] : [notice(olderResult[locale]({ phase: phaseTitle(to) }))]),
    ...changeBriefly(subject, why, phaseTitle(from), phaseTitle(to)),
  ];
}
