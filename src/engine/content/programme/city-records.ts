/** What has no room on the cities' pages, and what an appeal asks for: every decision with its effect, gates with their answers. */

import { type Block, type Chapter, cell, heading, named, numbers, remark, table, text } from "../../document/blocks.ts";
import { changeFurther } from "../city/change.ts";
import { cityDecisions } from "../city/decisions.ts";
import { gatesView } from "../city/gates.ts";
import { threeTotals } from "../city/review.ts";
import { telling } from "../city/telling.ts";
import { furtherPoints } from "./next-points.ts";
import type { City, ProgrammeSubject } from "./subject.ts";

/** Cities of which nothing is recorded are left out. */
export function cityRecords(subject: ProgrammeSubject): readonly Chapter[] {
  const recorded = subject.cities.filter(isRecorded);
  if (recorded.length === 0) return [];
  return [
    {
      id: "records",
      title: subject.words.cityRecords,
      pages: false,
      blocks: [text(subject.words.cityRecordsNote)],
      parts: recorded.map((city) => ({ id: city.record, title: city.name, blocks: record(subject, city) })),
    },
  ];
}

export function isRecorded({ final, outcome }: City): boolean {
  return final !== undefined || outcome.change !== undefined;
}

function record(subject: ProgrammeSubject, city: City): readonly Block[] {
  const { words, phaseTitle } = subject;
  const { change } = city.outcome;
  const reviewed = [...reviewers(subject, city), ...review(subject, city)];
  return [
    remark(words.toCityPage, city.page),
    ...(reviewed.length > 0 ? [heading(words.review), ...reviewed] : []),
    ...(change
      ? [
          heading(words.whyChanged),
          ...changeFurther(subject, change.why, phaseTitle(change.from), phaseTitle(change.to)),
        ]
      : []),
    ...furtherPoints(subject, city),
  ];
}

/** Who reviewed which phase. */
function reviewers({ words, phases, say }: ProgrammeSubject, city: City): readonly Block[] {
  const reviews = phases.map(({ id, title }) => ({ title, review: city.result(id)?.review }));
  if (reviews.every(({ review }) => review === undefined)) return [];
  const lines = reviews.map(({ title, review }) => ({
    title,
    text: review ? say(review.signed?.name ?? review.reviewer) : words.notReviewed,
    code: false,
  }));
  return [{ kind: "lines", lines }];
}

/** What the review of the judged phase decided. */
function review(subject: ProgrammeSubject, city: City): readonly Block[] {
  const own = city.subject();
  if (!own) return [];
  const told = telling(own);
  return [...cityDecisions(told), ...(own.result.review ? [threeTotals(told)] : []), ...gates(subject, city)];
}

function gates({ words }: ProgrammeSubject, city: City): readonly Block[] {
  const own = city.subject();
  if (!own || own.standard.gates.length === 0) return [];
  const { gates: all, before, after } = gatesView(own);
  const rows = all.map(({ title, rule, stateWords, state, effect, answers }) => [
    { text: title, note: rule },
    { text: stateWords, tone: state },
    cell(effect || "–"),
    cell(
      answers
        .map(({ question, answer, state: status, open }) => `${question}${words.colon}${open ? status : answer}`)
        .join(words.semicolon),
    ),
  ]);
  return [
    table(words.gates, [named(words.gate), named(words.state), numbers(words.effect), named(words.answers)], rows, {
      note: before === "" || after === "" ? "" : `${words.beforeGates} ${before} → ${words.afterGates} ${after}`,
    }),
  ];
}
