/** The key findings: what stands out, who is accepted and why, what was close, and what was waived. */

import { acceptanceSentence, waiverUntil } from "../../catalogue/programme-phrases.ts";
import { accepted } from "../../catalogue/programme-states.ts";
import {
  type Block,
  type Chapter,
  drawn,
  heading,
  list,
  named,
  numbers,
  remark,
  table,
  text,
} from "../../document/blocks.ts";
import { appeals } from "./shared/appeals.ts";
import { cityOfCohort, gradeOf, judgementCell, totalCell } from "./shared/cells.ts";
import { closeCalls } from "./shared/close-calls.ts";
import { counts } from "./shared/facts.ts";
import { departedText } from "./shared/membership.ts";
import { sentences } from "./shared/sentences.ts";
import type { City, ProgrammeSubject } from "./shared/subject.ts";

export function findings(subject: ProgrammeSubject): Chapter {
  const { words, outcome, locale, standard } = subject;
  const judged = outcome.programme.acceptance.length > 0;
  return {
    id: "findings",
    title: words.keyFindings,
    pages: false,
    parts: [],
    blocks: [
      list(sentences(subject)),
      heading(judged ? words.acceptance : words.gradesOnly),
      ...(judged ? [text(acceptanceSentence[locale](counts(subject)))] : []),
      ...departedText(subject),
      decisions(subject),
      ...(judged ? [remark(words.acceptanceNote)] : []),
      ...(outcome.programme.waivers.length > 0 ? [waivers(subject)] : []),
      ...appeals(subject),
      ...close(subject),
      ...(standard.grades.length > 0 ? [grades(subject)] : []),
    ],
  };
}

function close(subject: ProgrammeSubject): readonly Block[] {
  const calls = closeCalls(subject);
  if (calls.length === 0) return [];
  const { words } = subject;
  return [heading(words.closeCalls), remark(words.closeCallsNote), list(calls.map(({ text: each }) => each))];
}

function decisions(subject: ProgrammeSubject) {
  const { words, outcome, cities, say, speak } = subject;
  const rules = outcome.programme.acceptance;
  return table(cities, {
    caption: words.decisions,
    columns: [
      named(words.city, cityOfCohort),
      ...(rules.length > 0
        ? [
            named<City>(words.verdict, ({ outcome: { accepted: state } }) => ({
              text: speak(accepted[state]),
              tone: state,
            })),
          ]
        : []),
      numbers(words.total, (city) => totalCell(subject, city)),
      named(words.grade, (city) => gradeOf(subject, city)),
      ...rules.map(({ id, title }) =>
        named<City>(say(title ?? id), (city) =>
          judgementCell(
            subject,
            city,
            city.outcome.judgements.find(({ rule }) => rule.id === id),
          ),
        ),
      ),
    ],
  });
}

function waivers(subject: ProgrammeSubject) {
  const { words, outcome, cities, departed, say, locale, day } = subject;
  const rows = outcome.programme.waivers.map((waiver) => {
    const city = [...cities, ...departed].find(({ id }) => id === waiver.city);
    const judgement = city?.outcome.judgements.find(({ rule }) => rule.id === waiver.rule);
    const rule = outcome.programme.acceptance.find(({ id }) => id === waiver.rule);
    const effect =
      city?.outcome.accepted === "left"
        ? say(accepted.left)
        : judgement?.state === "waived" && judgement.waiver === waiver
          ? words.waiverUsed
          : judgement?.state === "met"
            ? words.waiverNotNeeded
            : words.waiverOver;
    return { waiver, city, rule, effect };
  });
  return table(rows, {
    caption: words.waivers,
    note: words.waiversNote,
    columns: [
      named(words.city, ({ city, waiver }) => city?.name ?? say(waiver.city)),
      named(words.condition, ({ rule, waiver }) => say(rule?.title ?? waiver.rule)),
      named(words.reason, ({ waiver: { because, by } }) => ({
        text: say(because),
        note: by === undefined ? "" : `${words.grantedBy}${words.colon}${say(by)}`,
      })),
      named(words.until, ({ waiver }) => waiverUntil[locale]({ until: day(waiver.until) })),
      named(words.effect, ({ effect }) => effect),
    ],
  });
}

function grades(subject: ProgrammeSubject) {
  const { words, standard, outcome, phases, cities, say } = subject;
  const rows = phases.map(({ id, title }) => {
    const summary = outcome.summaries[0]?.phases.find(({ phase }) => phase === id)?.summary;
    const all = summary?.grades ?? [];
    return { title, all, graded: all.reduce((sum, { count }) => sum + count, 0) };
  });
  return table(rows, {
    caption: words.gradeSpread,
    note: words.gradeSpreadNote,
    shape: "chart",
    columns: [
      named(words.phase, ({ title }) => title),
      drawn(words.spread, ({ all, graded }) => ({
        kind: "parts",
        parts: all.map(({ grade, count }) => ({
          share: graded === 0 ? 0 : count / graded,
          label: say(standard.grades.find((each) => each.id === grade)?.title ?? grade),
        })),
      })),
      ...standard.grades.map(({ id, title }) =>
        numbers<(typeof rows)[number]>(say(title), ({ all }) =>
          String(all.find(({ grade }) => grade === id)?.count ?? ""),
        ),
      ),
      numbers(words.withoutGrade, ({ graded }) => String(cities.length - graded)),
    ],
  });
}
