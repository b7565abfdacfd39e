/** Who is accepted and why, what was waived, and how the grades are spread. Waived is not met; undecided is undecided. */

import { acceptanceSentence, waiverUntil } from "../../catalogue/programme-phrases.ts";
import { accepted, judgements, lacking } from "../../catalogue/programme-states.ts";
import type { Judgement } from "../../cohort/index.ts";
import { type Cell, type Chapter, cell, drawn, named, numbers, remark, table, text } from "../../document/blocks.ts";
import { headline } from "../../model/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import type { City, ProgrammeSubject } from "./subject.ts";

export function acceptance(subject: ProgrammeSubject): Chapter {
  const { words, outcome, locale, standard } = subject;
  const judged = outcome.programme.acceptance.length > 0;
  return {
    id: "acceptance",
    title: judged ? words.acceptance : words.gradesOnly,
    pages: false,
    parts: [],
    blocks: [
      ...(judged ? [text(acceptanceSentence[locale](counts(subject)))] : []),
      decisions(subject),
      ...(judged ? [remark(words.acceptanceNote)] : []),
      ...(outcome.programme.waivers.length > 0 ? [waivers(subject)] : []),
      ...(standard.grades.length > 0 ? [grades(subject)] : []),
    ],
  };
}

export function counts({ cities }: ProgrammeSubject) {
  const count = (state: City["outcome"]["accepted"]) =>
    cities.filter(({ outcome }) => outcome.accepted === state).length;
  return {
    cities: cities.length,
    accepted: count("accepted"),
    refused: count("not-accepted"),
    undecided: count("undecided"),
    waived: cities.filter(
      ({ outcome }) => outcome.accepted === "accepted" && outcome.judgements.some(({ state }) => state === "waived"),
    ).length,
  };
}

function decisions(subject: ProgrammeSubject) {
  const { words, outcome, cities, say, speak } = subject;
  const rules = outcome.programme.acceptance;
  const rows = cities.map((city) => [
    { text: city.name, note: city.cohort, to: city.page },
    totalCell(subject, city),
    cell(gradeOf(subject, city)),
    ...rules.map(({ id }) =>
      judgementCell(
        subject,
        city,
        city.outcome.judgements.find(({ rule }) => rule.id === id),
      ),
    ),
    ...(rules.length > 0 ? [{ text: speak(accepted[city.outcome.accepted]), tone: city.outcome.accepted }] : []),
  ]);
  return table(
    words.decisions,
    [
      named(words.city),
      numbers(words.total),
      named(words.grade),
      ...rules.map(({ id, title }) => named(say(title ?? id))),
      ...(rules.length > 0 ? [named(words.verdict)] : []),
    ],
    rows,
  );
}

/** The verdict on a rule: under it what the rule's left side came to, or what it waits for. */
export function judgementCell(subject: ProgrammeSubject, city: City, judgement: Judgement | undefined): Cell {
  if (!judgement) return cell("");
  const { state, found, lacks = [] } = judgement;
  const { speak, score, phaseTitle, words, join } = subject;
  const waits = lacks.map(({ phase, why }) => {
    const what = why === "no-submission" ? absence(subject, city, phase) : speak(lacking[why]);
    return `${phaseTitle(phase)}${words.colon}${what}`;
  });
  return { text: speak(judgements[state]), tone: state, note: found === undefined ? join(waits) : score(found) };
}

/** The total of the judged phase, or why there is none. */
export function totalCell(subject: ProgrammeSubject, city: City, phase = subject.phase): Cell {
  const result = city.result(phase);
  if (!result) return { text: absence(subject, city, phase), tone: "missing" };
  const { outcome } = headline(result);
  const view = subject.view(outcome);
  return view.score === ""
    ? { text: view.text, tone: "missing", note: view.interval }
    : { text: view.score, exact: outcome.score ?? "", ...unreviewed(subject, result) };
}

/** Where others are reviewed, a total that is not says so wherever it stands. */
function unreviewed({ words, reviewed }: ProgrammeSubject, { review }: ResultDocument): Partial<Cell> {
  return reviewed && !review ? { note: words.notReviewed } : {};
}

export function absence({ words }: ProgrammeSubject, city: City, phase: string): string {
  const state = city.outcome.phases.find((each) => each.phase === phase)?.state;
  return state?.status === "unreadable" ? words[unusable[state.blocked]] : words.notSubmitted;
}

const unusable = { assessment: "unreadable", review: "reviewUnusable", place: "wrongPlace" } as const;

export function gradeOf({ standard, say, phase: judged }: ProgrammeSubject, city: City, phase = judged): string {
  const result = city.result(phase);
  const id = result && headline(result).grade?.id;
  return id === undefined ? "" : say(standard.grades.find((grade) => grade.id === id)?.title ?? id);
}

function waivers(subject: ProgrammeSubject) {
  const { words, outcome, cities, say, locale } = subject;
  const rows = outcome.programme.waivers.map((waiver) => {
    const city = cities.find(({ id }) => id === waiver.city);
    const judgement = city?.outcome.judgements.find(({ rule }) => rule.id === waiver.rule);
    const rule = outcome.programme.acceptance.find(({ id }) => id === waiver.rule);
    const effect =
      judgement?.state === "waived" && judgement.waiver === waiver
        ? words.waiverUsed
        : judgement?.state === "met"
          ? words.waiverNotNeeded
          : words.waiverOver;
    return [
      cell(city?.name ?? say(waiver.city)),
      cell(say(rule?.title ?? waiver.rule)),
      {
        text: say(waiver.because),
        note: waiver.by === undefined ? "" : `${words.grantedBy}${words.colon}${say(waiver.by)}`,
      },
      cell(waiverUntil[locale]({ until: say(waiver.until) })),
      cell(effect),
    ];
  });
  return table(
    words.waivers,
    [named(words.city), named(words.condition), named(words.reason), named(words.until), named(words.effect)],
    rows,
    { note: words.waiversNote },
  );
}

function grades(subject: ProgrammeSubject) {
  const { words, standard, outcome, phases, cities, say } = subject;
  const rows = phases.map(({ id, title }) => {
    const summary = outcome.summaries[0]?.phases.find(({ phase }) => phase === id)?.summary;
    const all = summary?.grades ?? [];
    const graded = all.reduce((sum, { count }) => sum + count, 0);
    const parts = all.map(({ grade, count }) => ({
      share: graded === 0 ? 0 : count / graded,
      label: say(standard.grades.find((each) => each.id === grade)?.title ?? grade),
    }));
    return [
      cell(title),
      { text: "", drawing: { kind: "parts", parts } as const },
      ...all.map(({ count }) => cell(String(count))),
      cell(String(cities.length - graded)),
    ];
  });
  return table(
    words.gradeSpread,
    [
      named(words.phase),
      drawn(words.spread),
      ...standard.grades.map(({ title }) => numbers(say(title))),
      numbers(words.withoutGrade),
    ],
    rows,
    { shape: "chart", note: words.gradeSpreadNote },
  );
}
