/** The programme at a glance: its phases, its cities, and what it asks. */

import { asked } from "../../catalogue/programme-phrases.ts";
import { type Chapter, cell, heading, list, named, numbers, table, text } from "../../document/blocks.ts";
import { headline } from "../../model/index.ts";
import { shownValue } from "../shared/digits.ts";
import type { ProgrammeSubject } from "./subject.ts";

export function glance(subject: ProgrammeSubject): Chapter {
  const { words, outcome, say } = subject;
  const { programme } = outcome;
  return {
    id: "glance",
    title: words.glance,
    pages: false,
    parts: [],
    blocks: [
      ...(programme.about === undefined ? [] : [text(say(programme.about))]),
      phases(subject),
      ...(programme.cohorts.size > 0 ? [cohorts(subject)] : []),
      ...(programme.acceptance.length > 0 ? [heading(words.conditions), list(conditions(subject))] : []),
    ],
  };
}

function phases({ words, outcome, cities, phaseTitle, phase: judged, say }: ProgrammeSubject) {
  const rows = outcome.programme.phases.map(({ id, period, due, reviewDue }) => {
    const states = cities.map(
      (city) => city.outcome.phases.find(({ phase }) => phase === id)?.state.status ?? "missing",
    );
    const results = cities.flatMap((city) => city.result(id) ?? []);
    const count = (number: number) => cell(String(number));
    return [
      { text: phaseTitle(id), note: id === judged ? words.judgedPhase : "" },
      cell(`${say(period.from)} – ${say(period.to)}`),
      cell(say(due)),
      cell(say(reviewDue)),
      count(states.filter((state) => state === "scored").length),
      count(results.filter(({ review }) => review).length),
      count(results.filter((result) => headline(result).outcome.kind !== "scored").length),
      count(states.filter((state) => state === "unreadable").length),
      count(states.filter((state) => state === "missing").length),
    ];
  });
  return table(
    words.phases,
    [
      named(words.phase),
      named(words.period),
      named(words.due),
      named(words.reviewDue),
      numbers(words.submitted),
      numbers(words.reviewed),
      numbers(words.withoutTotal),
      numbers(words.unusable),
      numbers(words.notSubmitted),
    ],
    rows,
  );
}

function cohorts({ words, outcome, cities, say, join, phases }: ProgrammeSubject) {
  const rows = [...outcome.programme.cohorts].map(([id, title]) => {
    const members = outcome.programme.cities.filter(({ cohort }) => cohort === id);
    const names = members.flatMap((member) => cities.find((city) => city.id === member.id)?.name ?? []);
    const targets = phases.flatMap(({ id: phase, title: name }) => {
      const all = members.flatMap(({ targets }) => targets.get(phase) ?? []).sort((a, b) => a.comparedTo(b));
      const [least, most] = [all[0], all.at(-1)];
      if (!least || !most) return [];
      const range = least.equals(most) ? shownValue(least) : `${shownValue(least)}–${shownValue(most)}`;
      return [`${name} ${range}`];
    });
    return [cell(say(title)), cell(String(members.length)), cell(join(names)), cell(join(targets))];
  });
  return table(
    words.cohorts,
    [named(words.cohort), numbers(words.count), named(words.cities), named(words.targetTotals)],
    rows,
  );
}

/** Each condition by its name, and as it is written. */
function conditions({ outcome, say, locale }: ProgrammeSubject) {
  return outcome.programme.acceptance.map(({ id, title, text: written }) => ({
    text: say(title ?? id),
    note: asked[locale]({ formula: say(written) }),
  }));
}
