/** A city's own pages: where it stands, whether it is accepted, why its score changed, what the review decided, and the next points. */

import { gains } from "../../explain/index.ts";
import { headline } from "../../model/index.ts";
import { changeBlocks } from "../city/change.ts";
import { cityDecisions } from "../city/decisions.ts";
import { telling } from "../city/telling.ts";
import {
  type Block,
  type Chapter,
  cell,
  drawn,
  type Fact,
  heading,
  lead,
  named,
  notice,
  numbers,
  picture,
  table,
  text,
} from "../document/blocks.ts";
import { gatesView } from "../view/gates.ts";
import { verdict } from "../view/verdict.ts";
import { noSubmission, olderResult, rankSentence } from "../words/programme-phrases.ts";
import { accepted, judgements } from "../words/programme-states.ts";
import { absence, gradeOf, judgementCell, totalCell } from "./acceptance.ts";
import { cityDimensions } from "./city-dimensions.ts";
import { changeOf, scaleAxis } from "./overview.ts";
import type { City, ProgrammeSubject } from "./subject.ts";
import { targetOf, targetState } from "./targets.ts";

export function cityPages(subject: ProgrammeSubject): Chapter {
  return {
    id: "cities",
    title: subject.words.cityPages,
    pages: true,
    blocks: [text(subject.words.cityPagesNote)],
    parts: subject.cities.map((city) => ({ id: city.page, title: city.name, blocks: page(subject, city) })),
  };
}

function page(subject: ProgrammeSubject, city: City): readonly Block[] {
  const own = city.subject();
  const { words, outcome } = subject;
  const change = city.outcome.change;
  return [
    lead(
      own
        ? verdict(own)
        : noSubmission[subject.locale]({
            city: city.name,
            phase: subject.phaseTitle(subject.phase),
            state: absence(subject, city, subject.phase),
          }),
    ),
    facts(subject, city),
    ...(outcome.programme.acceptance.length > 0 ? [acceptance(subject, city)] : []),
    phases(subject, city),
    ...(own ? [cityDimensions(subject, city), ...gates(subject, city)] : []),
    ...(change
      ? [
          heading(words.whyChanged),
          ...(change.to === subject.phase
            ? []
            : [notice(olderResult[subject.locale]({ phase: subject.phaseTitle(change.to) }))]),
          ...changeBlocks(subject, change.why, subject.phaseTitle(change.from), subject.phaseTitle(change.to)),
        ]
      : [heading(words.whyChanged), text(words.noChange)]),
    ...(own ? [heading(words.review), ...cityDecisions(telling(own)), ...losses(subject, city)] : []),
  ];
}

function facts(subject: ProgrammeSubject, city: City): Block {
  const { words, locale, speak, score, outcome, ranks, view } = subject;
  const total = city.final && headline(city.final);
  const { target } = targetOf(city, subject.phase);
  const { ranked } = city;
  const change = changeOf(subject, city);
  const all: (Fact | undefined)[] = [
    { title: words.total, text: totalCell(subject, city).text, note: gradeOf(subject, city) },
    total && view(total.outcome).interval !== ""
      ? { title: words.interval, text: view(total.outcome).interval, note: words.intervalNote }
      : undefined,
    change && { title: words.change, text: subject.gain(change), note: subject.phaseTitle(subject.first) },
    target && { title: words.target, text: score(target), note: targetState(subject, city, subject.phase).text },
    outcome.programme.acceptance.length > 0
      ? { title: words.acceptanceShort, text: speak(accepted[city.outcome.accepted]), note: waivedNote(subject, city) }
      : undefined,
    ranks && ranked
      ? {
          title: words.rank,
          text: String(ranked.rank),
          note: rankSentence[locale]({
            best: ranked.best,
            worst: ranked.worst,
            low: ranked.draws?.low,
            high: ranked.draws?.high,
          }),
        }
      : undefined,
    city.cohort === "" ? undefined : { title: words.cohort, text: city.cohort, note: peerNote(subject, city) },
  ];
  return { kind: "facts", facts: all.filter((fact) => fact !== undefined) };
}

/** The rank in its cohort; "" where there is nobody to compare with, or no ranks are shown. */
function peerNote({ words, outcome, ranks }: ProgrammeSubject, { id, outcome: { city } }: City): string {
  const peers = outcome.peers.find(({ cohort }) => cohort === city.cohort);
  const place = peers?.ranking.ranked.find(({ index }) => peers.cities[index] === id);
  if (!ranks || !peers || !place) return "";
  return words.peerRank.replace("{rank}", String(place.rank)).replace("{count}", String(peers.ranking.ranked.length));
}

function waivedNote({ words }: ProgrammeSubject, { outcome }: City): string {
  return outcome.judgements.some(({ state }) => state === "waived") ? words.withWaiver : "";
}

function acceptance(subject: ProgrammeSubject, city: City) {
  const { words, say, speak } = subject;
  const rows = city.outcome.judgements.map((judgement) => {
    const { rule, state, waiver } = judgement;
    return [
      { text: say(rule.title ?? rule.id), note: say(rule.text) },
      cell(judgementCell(subject, judgement).note || "–"),
      { text: speak(judgements[state]), tone: state },
      cell(waiver ? say(waiver.because) : ""),
    ];
  });
  return table(
    words.conditions,
    [named(words.condition), numbers(words.found), named(words.verdict), named(words.reason)],
    rows,
  );
}

function phases(subject: ProgrammeSubject, city: City) {
  const { words, phases: all, place, score, say } = subject;
  const reviewed = all.some(({ id }) => city.result(id)?.review);
  const rows = all.map(({ id, title }) => {
    const total = city.total(id);
    const { target } = targetOf(city, id);
    const review = city.result(id)?.review;
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
      cell(target ? score(target) : "–"),
      cell(review ? say(review.signed?.name ?? review.reviewer) : reviewed ? words.notReviewed : ""),
    ];
  });
  return table(
    words.throughPhases,
    [
      named(words.phase),
      drawn(words.scoreAndTarget, scaleAxis(subject)),
      numbers(words.total),
      named(words.grade),
      numbers(words.target),
      named(words.review),
    ],
    rows,
    { shape: "chart" },
  );
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

const most = 6;

function losses(subject: ProgrammeSubject, city: City): readonly Block[] {
  const { words, standard, say, view, points, title } = subject;
  const all = city.final ? gains(city.final, standard).slice(0, most) : [];
  if (all.length === 0) return [];
  const rows = all.map(({ indicator, node, points: lost }) => [
    { text: say(indicator.title), note: title(indicator.dimension), to: `i-${indicator.id}` },
    { text: view(node.outcome, indicator.id).text, tone: node.outcome.kind === "scored" ? "" : "missing" },
    cell(points(lost)),
    cell(
      node.outcome.kind === "missing"
        ? words.answerIt
        : node.outcome.kind === "error"
          ? words.correctIt
          : say(indicator.improve[0]?.text) || words.noTip,
    ),
  ]);
  return [
    table(
      words.nextPoints,
      [named(words.indicator), numbers(words.score), numbers(words.toGain), named(words.measures)],
      rows,
      {
        note: words.lostNote,
      },
    ),
  ];
}
