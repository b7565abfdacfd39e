/** What a city answers otherwise than before, a record for every question. */
import { answerChangeLabels, answerChangeStates } from "../catalogue/answer-change-labels.ts";
import { labels } from "../catalogue/labels.ts";
import { type AnswerChangeRow, answerChangeRows } from "../content/screen/answer-changes.ts";
import type { MergeLog } from "../edition/index.ts";
import { type Locale, speak } from "../model/index.ts";
import { csvFile, csvNumber as number, csvText as text } from "../render/csv/text.ts";
import type { AnsweredBy } from "../submission/index.ts";

/** `log`: of the later assessment. */
export function answerChangesCsv(before: AnsweredBy, after: AnsweredBy, locale: Locale, log: MergeLog = []): string {
  const words = { ...speak(labels, locale), ...speak(answerChangeLabels, locale) };
  const columns: readonly (readonly [head: string, cell: (row: AnswerChangeRow) => string])[] = [
    [words.id, ({ change }) => text(change.input)],
    [words.input, ({ question }) => text(question)],
    [words.change, ({ change }) => text(answerChangeStates[change.kind][locale])],
    [words.before, (row) => text(row.before)],
    [words.after, (row) => text(row.after)],
    [words.factor, ({ change }) => number(change.factor ?? "")],
    [words.evidenceAdded, ({ change }) => text((change["evidence-added"] ?? []).join(" "))],
    [words.evidenceRemoved, ({ change }) => text((change["evidence-removed"] ?? []).join(" "))],
    [words.confirmed, ({ change }) => text(change.confirmed ?? "")],
    [words.merged, ({ merged }) => text(merged)],
  ];
  const rows = answerChangeRows(before, after, locale, log);
  return csvFile([columns.map(([head]) => text(head)), ...rows.map((row) => columns.map(([, cell]) => cell(row)))]);
}
