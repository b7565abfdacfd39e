/** The first sheet: which programme, by which edition, on which day; its stamps; and how to read the others. */

import { missingPolicies } from "../../catalogue/method-phrases.ts";
import { days } from "../../catalogue/phrases.ts";
import { statuses } from "../../catalogue/states.ts";
import { type Cell, type Sheet, type Tone, text } from "../../dataset/sheet.ts";
import { engine } from "../../model/index.ts";
import { restrictedAnswers } from "./answers.ts";
import type { Book } from "./book.ts";

export function aboutSheet(book: Book): Sheet {
  const { words } = book;
  return {
    name: words.aboutSheet,
    names: 0,
    columns: [
      { title: words.attribute, width: 26 },
      { title: words.content2, width: 100 },
    ],
    rows: [...stamps(book), ...facts(book), ...digests(book), ...reading(book)],
  };
}

const row = (title: string, content: string, tone?: Tone): Cell[] => [text(title, "title"), text(content, tone)];

function stamps({ words, standard, outcome: { programme }, submissions }: Book): Cell[][] {
  const fictitious = programme.fictitious || submissions.some(({ subject }) => subject.result.assessment.fictitious);
  return [
    ...(fictitious ? [row(words.stamp, words.programmeFictitious, "absent")] : []),
    ...(standard.status === "draft" ? [row(words.stamp, words.standardDraft, "absent")] : []),
    ...(standard.status === "withdrawn" ? [row(words.stamp, words.standardWithdrawn, "absent")] : []),
  ];
}

function facts({ words, outcome, standard, submissions, entries, say, locale }: Book): Cell[][] {
  const { programme, phase } = outcome;
  const judged = programme.phases.find(({ id }) => id === phase);
  const asOf = programme.phases.flatMap(({ id, title }) => {
    const dates = new Set(
      entries.flatMap((each) =>
        each.phase === id && each.submission ? [each.submission.subject.result["as-of"]] : [],
      ),
    );
    return dates.size === 0
      ? []
      : [words.asOfNote.replace("{phase}", say(title)).replace("{days}", [...dates].sort().join(", "))];
  });
  return [
    row(words.programme, `${say(programme.title)}（${programme.id}）`),
    ...(programme.about ? [row(words.aboutIt, say(programme.about))] : []),
    row(words.phase, judged ? `${say(judged.title)}：${days[locale](judged.period)}` : phase),
    row(words.cityCount, `${programme.cities.length}`),
    row(words.submission, `${submissions.length} / ${entries.length}`),
    row(words.asOf, asOf.join("\n")),
    row(words.standard, `${say(standard.title)}（${standard.reference}）`),
    row(words.version, `${standard.version} · ${statuses[standard.status][locale]}`),
    ...(standard.issuer ? [row(words.issuer, say(standard.issuer.name))] : []),
    ...(standard.licence ? [row(words.licence, say(standard.licence))] : []),
  ].map((cells) => (locale === "zh" ? cells : cells.map(inEnglish)));
}

/** Full-width marks are Chinese. */
function inEnglish(cell: Cell): Cell {
  return cell.kind === "text"
    ? { ...cell, text: cell.text.replace(/（/g, " (").replace(/）/g, ")").replace(/：/g, ": ") }
    : cell;
}

function digests({ words, standard }: Book): Cell[][] {
  return [
    row(words.content, standard.digests.content),
    row(words.scoring, standard.digests.scoring),
    row(words.engine, `citymark ${engine.version}`),
    row(words.scoringRevision, String(engine.scoring)),
  ];
}

function reading(book: Book): Cell[][] {
  const { words, standard, locale } = book;
  const restricted = restrictedAnswers(book);
  return [
    row(words.howTitle, words.howSheets),
    row("", words.howLive),
    row("", words.howMissing),
    row("", missingPolicies[standard.method.missing][locale]),
    row("", words.howShown),
    ...(restricted > 0
      ? [row(words.restricted, words.restrictedCount.replace("{count}", String(restricted)), "absent")]
      : []),
  ];
}
