/** Chosen submissions of a programme as a table for spreadsheets and programs. */

import { plainText } from "../../catalogue/plain-text.ts";
import { accepted } from "../../catalogue/programme-states.ts";
import { statusLabels } from "../../catalogue/status-labels.ts";
import type { StatusRow } from "../../cohort/index.ts";
import { type Cell, full, number, percentage, text } from "../../dataset/cell.ts";
import { type Column, type Dataset, dataset } from "../../dataset/dataset.ts";
import { headline, type Locale, say, speak, type Text } from "../../model/index.ts";
import { lateWords, receiptOf, receiptWords, stateWords } from "../shared/submission-words.ts";
import type { StatusList } from "./list.ts";

export function statusDataset({ programme, rows }: StatusList, locale: Locale): Dataset {
  const words = speak(statusLabels, locale);
  const spoken = (said: Text | undefined) => (said === undefined ? "" : plainText(say(said, locale)));
  const names = new Map(programme.reviewers.map(({ id, name }) => [id, spoken(name)]));
  const column = (id: string, title: string, width: number, cell: (row: StatusRow) => Cell): Column<StatusRow> => ({
    id,
    title,
    width,
    cell,
  });
  const ofResult = (of: (row: StatusRow) => string | undefined, format: string) => (row: StatusRow) =>
    number(row.result ? of(row) : undefined, format);
  return dataset({
    id: "status",
    name: words.status,
    names: 2,
    columns: [
      column("city", words.city, 14, ({ city }) => text(spoken(city.name))),
      column("phase", words.phase, 12, ({ phase }) => text(spoken(phase.title))),
      column("city-id", words.cityId, 12, ({ city }) => text(city.id)),
      column("cohort", words.cohort, 12, ({ city }) => text(spoken(programme.cohorts.get(city.cohort ?? "")))),
      column("state", words.state, 18, (row) => text(stateWords(row, programme, locale).text)),
      column("due", words.due, 12, ({ phase }) => text(phase.due ?? "")),
      column("received", words.received, 12, (row) => text(receiptWords(receiptOf(row), locale))),
      column("review-due", words.reviewDue, 12, ({ phase }) => text(phase.reviewDue ?? "")),
      column("late", words.late, 24, ({ late }) => text(lateWords(late, locale))),
      column("errors", words.errors, 8, ({ errors }) => number(String(errors), full)),
      column(
        "answered",
        words.share,
        10,
        ofResult(({ result }) => result?.coverage.share, percentage),
      ),
      column(
        "verified",
        words.verifiedAnswers,
        10,
        ofResult(({ verified }) => String(verified), full),
      ),
      column(
        "unverified",
        words.unverifiedAnswers,
        10,
        ofResult(({ unverified }) => String(unverified), full),
      ),
      column(
        "total",
        words.total,
        10,
        ofResult(({ result }) => result && headline(result).outcome.score, full),
      ),
      column(
        "risk",
        words.risk,
        10,
        ofResult(({ risk }) => risk, full),
      ),
      column("reviewers", words.reviewers, 20, ({ reviewers }) =>
        text(reviewers.map((id) => names.get(id) ?? id).join(", ")),
      ),
      column("verdict", words.verdict, 16, ({ verdict }) => text(verdict ? accepted[verdict][locale] : "")),
    ],
    rows,
  });
}
