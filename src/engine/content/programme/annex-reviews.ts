/** Annex A: each review with its decisions and their effects, the answers behind the gates, and the digests of everything. */

import { type Block, type Chapter, heading, named, numbers, table, text } from "../../document/blocks.ts";
import { changeFurther } from "../city/change.ts";
import { cityDecisions } from "../city/decisions.ts";
import { gatesView } from "../city/gates.ts";
import { threeTotals } from "../city/review.ts";
import { telling } from "../city/telling.ts";
import { furtherPoints } from "./shared/next-points.ts";
import { type City, isRecorded, type ProgrammeSubject } from "./shared/subject.ts";

/** Cities of which nothing is recorded are left out. */
export function reviewRecords(subject: ProgrammeSubject): readonly Chapter[] {
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

function record(subject: ProgrammeSubject, city: City): readonly Block[] {
  const { words, phaseTitle } = subject;
  const { change } = city.outcome;
  const reviewed = [...reviewers(subject, city), ...review(subject, city)];
  return [
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
  if (reviews.every(({ review: each }) => each === undefined)) return [];
  const lines = reviews.map(({ title, review: each }) => ({
    title,
    text: each ? say(each.signed?.name ?? each.reviewer) : words.notReviewed,
    code: false,
  }));
  return [{ kind: "lines", lines }];
}

/** What the review of the judged phase decided. */
function review(subject: ProgrammeSubject, city: City): readonly Block[] {
  const own = city.subject();
  if (!own) return [];
  const context = telling(own);
  return [
    ...cityDecisions(context, city.decided()),
    ...(own.result.review ? [threeTotals(context)] : []),
    ...gates(subject, city),
  ];
}

function gates({ words }: ProgrammeSubject, city: City): readonly Block[] {
  const own = city.subject();
  if (!own || own.standard.gates.length === 0) return [];
  const { gates: all, before, after } = gatesView(own);
  return [
    table(all, {
      caption: words.gates,
      note: before === "" || after === "" ? "" : `${words.beforeGates} ${before} → ${words.afterGates} ${after}`,
      columns: [
        named(words.gate, ({ title, rule }) => ({ text: title, note: rule })),
        named(words.state, ({ stateWords, state }) => ({ text: stateWords, tone: state })),
        numbers(words.effect, ({ effect }) => effect || "–"),
        named(words.answers, ({ answers }) =>
          answers
            .map(({ question, answer, state, open }) => `${question}${words.colon}${open ? state : answer}`)
            .join(words.semicolon),
        ),
      ],
    }),
  ];
}
