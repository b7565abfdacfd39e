/** The review of a city: what it decided, and the total before, after, and on verified answers alone. */

import {
  type Block,
  type Cell,
  type Chapter,
  cell,
  drawn,
  named,
  numbers,
  picture,
  table,
} from "../../document/blocks.ts";
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
  const rows = [
    row(telling, words.selfAssessedTotal, totals["self-assessed"]),
    row(telling, words.verifiedTotal, totals.verified),
    row(telling, words.verifiedOnlyTotal, totals["verified-only"]),
  ];
  const { from, to } = scale();
  const ends = [from, to].map((end, at) => ({ at, label: shownValue(end) }));
  return table(
    words.threeTotals,
    [
      named(words.countedAnswers),
      drawn(words.score, { kind: "axis", ticks: ends }),
      numbers(words.total),
      numbers(words.interval),
      named(words.grade),
    ],
    rows,
    { shape: "chart", note: words.threeTotalsNote },
  );
}

function row(telling: Telling, title: string, total: PublishedTotal | undefined): readonly Cell[] {
  if (!total) return [cell(title), cell(""), cell("–"), cell(""), cell("")];
  const { outcome, grade } = total;
  const { text, interval, span } = telling.view(outcome);
  return [
    cell(title),
    picture({ kind: "bar", at: span?.at, low: span?.low ?? 0, high: span?.high ?? 0, tone: "step-4" }),
    { text, tone: outcome.kind === "scored" ? "" : "missing" },
    cell(interval),
    cell(grade ? gradeTitle(telling, grade.id) : ""),
  ];
}
