/** The programme at a glance: its phases, its cities, and what it asks. */

import { asked } from "../../catalogue/programme-phrases.ts";
import { type Chapter, heading, list, named, numbers, table, text } from "../../document/blocks.ts";
import { headline } from "../../model/index.ts";
import { shownValue } from "../shared/digits.ts";
import type { ProgrammeSubject } from "./shared/subject.ts";

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
  const rows = outcome.programme.phases.map((phase) => {
    const states = cities.map(
      (city) => city.outcome.phases.find((each) => each.phase === phase.id)?.state.status ?? "missing",
    );
    const results = cities.flatMap((city) => city.result(phase.id) ?? []);
    return { ...phase, results, count: (state: string) => String(states.filter((each) => each === state).length) };
  });
  return table(rows, {
    caption: words.phases,
    columns: [
      named(words.phase, ({ id }) => ({ text: phaseTitle(id), note: id === judged ? words.judgedPhase : "" })),
      named(words.period, ({ period }) => `${say(period.from)} – ${say(period.to)}`),
      named(words.due, ({ due }) => say(due)),
      named(words.reviewDue, ({ reviewDue }) => say(reviewDue)),
      numbers(words.submitted, ({ count }) => count("scored")),
      numbers(words.reviewed, ({ results }) => String(results.filter(({ review }) => review).length)),
      numbers(words.withoutTotal, ({ results }) =>
        String(results.filter((result) => headline(result).outcome.kind !== "scored").length),
      ),
      numbers(words.unusable, ({ count }) => count("unreadable")),
      numbers(words.notSubmitted, ({ count }) => count("missing")),
    ],
  });
}

function cohorts({ words, outcome, cities, say, join, phases }: ProgrammeSubject) {
  const rows = [...outcome.programme.cohorts].map(([id, title]) => ({
    title,
    members: outcome.programme.cities.filter(({ cohort }) => cohort === id),
  }));
  type Members = (typeof rows)[number]["members"];
  const names = (members: Members) =>
    members.flatMap((member) => cities.find((city) => city.id === member.id)?.name ?? []);
  const aims = (members: Members) =>
    phases.flatMap(({ id: phase, title: name }) => {
      const all = members.flatMap(({ targets }) => targets.get(phase) ?? []).sort((a, b) => a.comparedTo(b));
      const [least, most] = [all[0], all.at(-1)];
      if (!least || !most) return [];
      const range = least.equals(most) ? shownValue(least) : `${shownValue(least)}–${shownValue(most)}`;
      return [`${name} ${range}`];
    });
  return table(rows, {
    caption: words.cohorts,
    columns: [
      named(words.cohort, ({ title }) => say(title)),
      numbers(words.count, ({ members }) => String(members.length)),
      named(words.cities, ({ members }) => join(names(members))),
      named(words.targetTotals, ({ members }) => join(aims(members))),
    ],
  });
}

/** Each condition by its name, and as it is written. */
function conditions({ outcome, say, locale }: ProgrammeSubject) {
  return outcome.programme.acceptance.map(({ id, title, text: written }) => ({
    text: say(title ?? id),
    note: asked[locale]({ formula: say(written) }),
  }));
}
