/** The review of a city: what it decided, and the total before, after, and on verified answers alone. */

import { type Block, type Chapter, drawn, named, numbers, table } from "../../document/blocks.ts";
import type { PublishedTotal } from "../../schema/types.gen.ts";
import { shownValue } from "../shared/digits.ts";
import { cityDecisions } from "./decisions.ts";
import type { Telling } from "./telling.ts";
import { gradeTitle } from "./verdict.ts";

export function reviewChapter(telling: Telling): Chapter {
  const { words } = telling;
  return {
    id: "review",
    title: words.review,
    blocks: [threeTotals(telling), ...cityDecisions(telling)],
    parts: [],
    pages: false,
  };
}

export function threeTotals(telling: Telling): Block {
  const { words, result, scale } = telling;
  const { totals } = result;
  const { from, to } = scale();
  const ends = [from, to].map((end, at) => ({ at, label: shownValue(end) }));
  return table(
    [
      row(telling, words.selfAssessedTotal, totals["self-assessed"]),
      row(telling, words.verifiedTotal, totals.verified),
      row(telling, words.verifiedOnlyTotal, totals["verified-only"]),
    ],
    {
      caption: words.threeTotals,
      note: words.threeTotalsNote,
      shape: "chart",
      columns: [
        named(words.countedAnswers, ({ title }) => title),
        drawn(
          words.score,
          ({ view }) =>
            view && {
              kind: "bar",
              at: view.span?.at,
              low: view.span?.low ?? 0,
              high: view.span?.high ?? 0,
              tone: "step-4",
            },
          { kind: "axis", ticks: ends },
        ),
        numbers(words.total, ({ view }) =>
          view ? { text: view.text, tone: view.kind === "scored" ? "" : "missing" } : "–",
        ),
        numbers(words.interval, ({ view }) => view?.interval ?? ""),
        named(words.grade, ({ grade }) => grade),
      ],
    },
  );
}

function row(telling: Telling, title: string, total: PublishedTotal | undefined) {
  return {
    title,
    view: total && telling.view(total.outcome),
    grade: total?.grade ? gradeTitle(telling, total.grade.id) : "",
  };
}
