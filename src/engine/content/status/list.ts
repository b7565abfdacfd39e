/** Chosen submissions of a programme as a list with totals: for a screen and a page. */

import { labels } from "../../catalogue/labels.ts";
import { plainText } from "../../catalogue/plain-text.ts";
import { fictitiousProgramme } from "../../catalogue/programme-phrases.ts";
import { accepted } from "../../catalogue/programme-states.ts";
import { statusLabels } from "../../catalogue/status-labels.ts";
import { groupTotals, type StatusGroup, type StatusRow, type StatusTotals, statusTotals } from "../../cohort/index.ts";
import { type Block, chapter, heading, named, numbers, remark, table } from "../../document/blocks.ts";
import type { Document } from "../../document/document.ts";
import { headline, type Locale, type Programme, type Standard, say, speak, type Text } from "../../model/index.ts";
import { stampsOf } from "../city/provenance.ts";
import { shownBy } from "../shared/subject.ts";
import { lateWords, receiptOf, receiptWords, stateWords } from "../shared/submission-words.ts";

export interface StatusList {
  readonly programme: Programme;
  readonly standard: Standard;
  readonly rows: readonly StatusRow[];
  readonly asOf: string;
  readonly group?: StatusGroup | undefined;
}

export function statusBlocks(list: StatusList, locale: Locale): readonly Block[] {
  const words = speak(statusLabels, locale);
  if (list.rows.length === 0) return [remark(words.nothingChosen)];
  return [rowsTable(list, locale), remark(words.riskNote), heading(words.totals), totalsTable(list, locale)];
}

function rowsTable({ programme, standard, rows }: StatusList, locale: Locale): Block {
  const words = speak(statusLabels, locale);
  const { score } = shownBy(standard, []);
  const spoken = (said: Text) => plainText(say(said, locale));
  const names = new Map(programme.reviewers.map(({ id, name }) => [id, spoken(name)]));
  return table(rows, {
    caption: "",
    columns: [
      named(words.city, ({ city }) => spoken(city.name)),
      named(words.phase, ({ phase }) => spoken(phase.title)),
      named(words.state, (row) => ({ ...stateWords(row, programme, locale), note: row.left?.on ?? "" })),
      ...(rows.some((row) => receiptOf(row))
        ? [named<StatusRow>(words.received, (row) => receiptWords(receiptOf(row), locale))]
        : []),
      named(words.late, ({ late }) => ({ text: lateWords(late, locale), tone: late.length > 0 ? "late" : "" })),
      numbers(words.total, ({ result, left }) => {
        const total = result && !left ? headline(result).outcome.score : undefined;
        return total === undefined ? "–" : { text: score(total), exact: total };
      }),
      numbers(words.risk, ({ risk, left }) => (risk === undefined || left ? "–" : { text: score(risk), exact: risk })),
      numbers(words.unverifiedAnswers, ({ result, unverified }) => (result ? String(unverified) : "–")),
      ...(programme.reviewers.length > 0
        ? [named<StatusRow>(words.reviewers, ({ reviewers }) => reviewers.map((id) => names.get(id) ?? id).join(", "))]
        : []),
      ...(programme.acceptance.length > 0
        ? [
            named<StatusRow>(words.verdict, ({ verdict }) =>
              verdict ? { text: accepted[verdict][locale], tone: verdict } : "",
            ),
          ]
        : []),
    ],
  });
}

function totalsTable({ programme, rows, group }: StatusList, locale: Locale): Block {
  const words = speak(statusLabels, locale);
  const groups = group
    ? groupTotals(rows, group).map((each) => ({ ...each, title: groupTitle(programme, group, each.of, locale) }))
    : [];
  const list = [...groups, { ...statusTotals(rows), title: words.all }];
  const number = (title: string, of: (row: StatusTotals) => number) =>
    numbers<(typeof list)[number]>(title, (row) => String(of(row)));
  return table(list, {
    caption: "",
    columns: [
      named(words.group, ({ title }) => title),
      number(words.awaited, ({ awaited }) => awaited),
      number(words.submittedCount, ({ submitted }) => submitted),
      number(words.signed, ({ signed }) => signed),
      number(words.late, ({ late }) => late),
      number(words.unverifiedAnswers, ({ unverified }) => unverified),
      number(words.leftCount, ({ left }) => left),
    ],
  });
}

/** The name of a group by its id. */
function groupTitle(programme: Programme, group: StatusGroup, of: string, locale: Locale): string {
  if (of === "") return speak(statusLabels, locale).others;
  if (group === "verdict") return accepted[of as keyof typeof accepted][locale];
  const titles = {
    cohort: programme.cohorts.get(of),
    phase: programme.phases.find(({ id }) => id === of)?.title,
    reviewer: programme.reviewers.find(({ id }) => id === of)?.name,
  };
  return plainText(say(titles[group] ?? of, locale));
}

export function statusDocument(list: StatusList, locale: Locale): Document {
  const { programme, standard, asOf, rows } = list;
  const words = speak(statusLabels, locale);
  const spoken = (said: Text | undefined) => (said === undefined ? "" : plainText(say(said, locale)));
  const title = spoken(programme.title);
  const fictitious = programme.fictitious || rows.some(({ result }) => result?.assessment.fictitious);
  return {
    locale,
    title: `${title} · ${words.status}`,
    asOf,
    stamps: stampsOf(standard, locale, {
      fictitious: fictitious ? fictitiousProgramme[locale]({}) : "",
      isPublic: false,
    }),
    head: {
      eyebrow: spoken(standard.title),
      reference: standard.reference,
      title,
      kind: words.status,
      facts: [{ title: speak(labels, locale).asOf, text: asOf, note: "" }],
    },
    summary: chapter("summary", words.status, statusBlocks(list, locale)),
    chapters: [],
    results: [],
  };
}
