/** A programme on a screen: a row for each city, a column for each phase; what is submitted, reviewed, signed and late. */

import { plainText } from "../../../catalogue/plain-text.ts";
import { submissionStates } from "../../../catalogue/programme-states.ts";
import { joined } from "../../../catalogue/punctuation.ts";
import { counted } from "../../../catalogue/screen-phrases.ts";
import { statusLabels } from "../../../catalogue/status-labels.ts";
import { type StatusRow, statusTotals } from "../../../cohort/index.ts";
import { type Cell, type Column, named, type Part, remark, table, text } from "../../../document/blocks.ts";
import { type Locale, type Phase, type Programme, say, speak } from "../../../model/index.ts";
import { Decimal } from "../../../quantity/index.ts";
import { percent } from "../../shared/digits.ts";
import { lateWords, receiptOf, receiptWords, stateWords } from "../../shared/submission-words.ts";
import { line } from "../shared/blocks.ts";

interface Row {
  readonly title: string;
  readonly cells: readonly Cell[];
}

export function statusPart(programme: Programme, all: readonly StatusRow[], asOf: string, locale: Locale): Part {
  const { phases } = programme;
  const words = speak(statusLabels, locale);
  const spoken = (said: Parameters<typeof say>[0]) => plainText(say(said, locale));
  const at = new Map(all.map((row) => [slot(row.city.id, row.phase.id), row]));
  const days = (title: string, of: (phase: Phase) => string | undefined): Row[] =>
    phases.every((phase) => of(phase) === undefined)
      ? []
      : [{ title, cells: phases.map((phase) => ({ text: of(phase) ?? "", tone: "quiet" })) }];
  const rows: readonly Row[] = [
    ...days(words.due, ({ due }) => due),
    ...days(words.reviewDue, ({ reviewDue }) => reviewDue),
    ...programme.cities.map(({ id, name }) => ({
      title: spoken(name),
      cells: phases.map((phase) => {
        const row = at.get(slot(id, phase.id));
        return row ? stateCell(row, programme, locale) : { text: "" };
      }),
    })),
  ];
  return {
    id: programme.id,
    title: spoken(programme.title),
    blocks: [
      remark(`${programme.standard} · ${asOf}`),
      table(rows, {
        caption: "",
        columns: [
          named(words.city, ({ title }) => title),
          ...phases.map(({ title }, index): Column<Row> => named(spoken(title), ({ cells }) => cells[index] ?? "")),
        ],
      }),
      text(summary(all, locale)),
    ],
  };
}

function slot(city: string, phase: string): string {
  return `${city}/${phase}`;
}

/** What became of it, and whether it is late; below it, in figures, how far it has come. */
function stateCell(row: StatusRow, programme: Programme, locale: Locale): Cell {
  const { text: said, tone } = stateWords(row, programme, locale);
  if (row.left) return { text: said, tone, note: row.left.on };
  const late = lateWords(row.late, locale);
  return {
    text: joined([said, late], locale),
    tone: late === "" ? tone : "late",
    note: progressOf(row, locale).join("\n"),
  };
}

function progressOf(row: StatusRow, locale: Locale): readonly string[] {
  const { result, errors, verified, signed, unverified, put } = row;
  const words = speak(statusLabels, locale);
  const received = receiptWords(receiptOf(row), locale);
  const receipt = received === "" ? [] : [`${words.received} ${received}`];
  if (!result) return receipt;
  return [
    ...receipt,
    words.answered({ share: percent(new Decimal(result.coverage.share ?? 0), 0) }),
    ...(errors > 0 ? [counted.errors[locale]({ count: errors })] : []),
    ...(result.review && !signed ? [words.verified({ count: verified })] : []),
    ...(signed && unverified > 0 ? [words.unverified({ count: unverified })] : []),
    ...(put.replied.length > 0 ? [counted.replies[locale]({ count: put.replied.length })] : []),
    ...(put.overdue.length > 0 ? [counted.repliesOverdue[locale]({ count: put.overdue.length })] : []),
  ];
}

function summary(all: readonly StatusRow[], locale: Locale): string {
  const words = speak(statusLabels, locale);
  const { submitted, awaited, signed } = statusTotals(all);
  return line([
    words.submittedOf({ count: submitted, all: awaited }),
    words.countOf({ state: words.signed, count: signed }),
    ...blocked(all, locale),
  ]);
}

function blocked(all: readonly StatusRow[], locale: Locale): readonly string[] {
  const words = speak(statusLabels, locale);
  const counts = new Map<string, number>();
  for (const { state, left } of all)
    if (!left && state.status === "unreadable") counts.set(state.blocked, (counts.get(state.blocked) ?? 0) + 1);
  return (["assessment", "review", "place"] as const).flatMap((what) => {
    const count = counts.get(what);
    return count === undefined ? [] : [words.countOf({ state: submissionStates[what][locale], count })];
  });
}
