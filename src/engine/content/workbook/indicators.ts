/** Every indicator of every submission, with what it counts as above it. */

import { outcomes } from "../../catalogue/states.ts";
import { absent, at, type Cell, formula, full, number, quoted, type Sheet, text } from "../../dataset/sheet.ts";
import type { Indicator } from "../../model/index.ts";
import type { PublishedNode } from "../../schema/types.gen.ts";
import { unitWords } from "../shared/unit-words.ts";
import { type Book, columns, indicatorRow, type Submitted, whyNone } from "./book.ts";
import { formatOf } from "./numbers.ts";
import { whatMissingCounts } from "./reckoning.ts";

export function indicatorsSheet(book: Book): Sheet {
  const { words, standard, submissions } = book;
  return {
    name: words.indicatorsSheet,
    names: 3,
    columns: [
      { title: words.city, width: 12 },
      { title: words.phase, width: 12 },
      { title: words.id, width: 24 },
      { title: words.code, width: 8 },
      { title: words.indicator, width: 36 },
      { title: words.dimension, width: 16 },
      { title: words.group, width: 14 },
      { title: words.outcome, width: 20 },
      { title: words.value, width: 14 },
      { title: words.unit, width: 12 },
      { title: words.score, width: 14 },
      { title: words.low, width: 10 },
      { title: words.high, width: 10 },
      { title: words.weight, width: 8 },
      { title: words.countsAs, width: 14 },
      { title: words.weightCounted, width: 10 },
      { title: words.lost, width: 10 },
      { title: words.verification, width: 12 },
    ],
    rows: submissions.flatMap((submission) => standard.indicators.map((each) => row(book, submission, each))),
  };
}

function row(book: Book, submission: Submitted, indicator: Indicator): Cell[] {
  const { standard, say, locale, words } = book;
  const { subject, name, phaseTitle } = submission;
  const node = subject.nodes.get(indicator.id);
  const outcome = node?.outcome ?? { kind: "unscored" as const };
  const { score, low, high } = outcome;
  return [
    text(name),
    text(phaseTitle),
    text(indicator.id),
    text(say(indicator.code)),
    text(say(indicator.title)),
    text(say(standard.nodes.get(indicator.dimension)?.title)),
    text(groupsOf(book, indicator)),
    text(
      outcome.rejected
        ? words.rejectedScore
        : score === undefined
          ? whyNone(submission, outcome)
          : outcomes.scored[locale],
    ),
    number(node?.value, full),
    text(indicator.unit ? unitWords(indicator.unit, standard.units, locale) : ""),
    score === undefined
      ? absent(whyNone(submission, outcome))
      : number(score, formatOf(score, subject.score(score, indicator.id))),
    number(low, low === undefined ? full : formatOf(low, subject.score(low, indicator.id))),
    number(high, high === undefined ? full : formatOf(high, subject.score(high, indicator.id))),
    node?.weight === undefined ? absent(words.takesNoPlace) : number(node.weight, full),
    ...counted(book, submission, indicator, node),
    number(node?.lost, node?.lost === undefined ? full : formatOf(node.lost, subject.points(node.lost))),
    text(node?.verification ? verificationWords(book, node.verification) : ""),
  ];
}

/** A score counts as itself. What has none counts as the standard says: it may be given one here, and then counts. */
function counted(book: Book, submission: Submitted, indicator: Indicator, node: PublishedNode | undefined): Cell[] {
  const { words, standard } = book;
  if (!indicator.scoring || !node) return [absent(words.takesNoPlace), number("0", full)];
  const here = (column: number) => at(column, indicatorRow(book, submission, indicator));
  const { score: scoreAt, weight, counted: countedAt } = columns.indicators;
  const { kind, score } = node.outcome;
  const instead = kind === "missing" || kind === "error" ? whatMissingCounts(standard, indicator) : undefined;
  const otherwise =
    typeof instead === "number" ? String(instead) : instead === "blocked" ? words.missingWord : words.takesNoPlace;
  const alternative = typeof instead === "number" ? otherwise : quoted(otherwise);
  const takesPlace = score !== undefined || typeof instead === "number";
  return [
    formula(`IF(ISNUMBER(${here(scoreAt)}),${here(scoreAt)},${alternative})`, score ?? otherwise, full),
    formula(`IF(ISNUMBER(${here(countedAt)}),${here(weight)},0)`, takesPlace ? (node.weight ?? "0") : "0", full),
  ];
}

function groupsOf({ standard, say }: Book, { parent }: Indicator): string {
  const names: string[] = [];
  for (
    let above = standard.nodes.get(parent ?? "");
    above?.kind === "group";
    above = standard.nodes.get(above.parent ?? "")
  )
    names.unshift(say(above.title));
  return names.join(" / ");
}

function verificationWords({ words }: Book, verification: NonNullable<PublishedNode["verification"]>): string {
  return {
    verified: words.verifiedIndicator,
    unverified: words.unverifiedIndicator,
    rejected: words.rejectedIndicator,
  }[verification];
}
