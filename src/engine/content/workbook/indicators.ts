/** Every indicator of every submission, with what it contributes to its parent. */
import { imputationLabels } from "../../catalogue/imputation-phrases.ts";
import { outcomes } from "../../catalogue/states.ts";
import { absent, type Cell, formula, full, number, quoted, text } from "../../dataset/cell.ts";
import { type Column, type Dataset, dataset, type References } from "../../dataset/dataset.ts";
import { type Indicator, speak } from "../../model/index.ts";
import type { PublishedNode, PublishedOutcome } from "../../schema/types.gen.ts";
import { formatOf } from "../shared/number-format.ts";
import { ratingView } from "../shared/rating.ts";
import { unitWords } from "../shared/unit-words.ts";
import { type Book, ratingColumn, type Submitted, whose, whyNone } from "./book.ts";
import { whatMissingCounts } from "./formula-check.ts";

interface Row {
  readonly submission: Submitted;
  readonly indicator: Indicator;
  readonly node: PublishedNode | undefined;
  readonly outcome: PublishedOutcome;
}

export function indicators(book: Book): Dataset {
  const { words, standard, submissions } = book;
  const names = whose<Row>(book, ({ submission }) => submission);
  return dataset({
    id: "indicators",
    name: words.indicatorsSheet,
    names: names.length + 1,
    columns: [...names, ...what(book), ...numbers(book), ...counted(book), ...further(book)],
    together: standard.indicators.length,
    *rows() {
      for (const submission of submissions)
        for (const indicator of standard.indicators) {
          const node = submission.subject.nodes.get(indicator.id);
          yield { submission, indicator, node, outcome: node?.outcome ?? { kind: "unscored" } };
        }
    },
  });
}

function what(book: Book): readonly Column<Row>[] {
  const { words, standard, say } = book;
  return [
    { id: "id", title: words.id, width: 24, cell: ({ indicator }) => text(indicator.id) },
    { id: "code", title: words.code, width: 8, cell: ({ indicator }) => text(say(indicator.code)) },
    { id: "title", title: words.indicator, width: 36, cell: ({ indicator }) => text(say(indicator.title)) },
    {
      id: "dimension",
      title: words.dimension,
      width: 16,
      cell: ({ indicator }) => text(say(standard.nodes.get(indicator.dimension)?.title)),
    },
    { id: "group", title: words.group, width: 14, cell: ({ indicator }) => text(groupsOf(book, indicator)) },
    { id: "outcome", title: words.outcome, width: 20, cell: (row) => text(outcomeWords(book, row)) },
  ];
}

function numbers(book: Book): readonly Column<Row>[] {
  const { words, standard, locale } = book;
  const score = ({ submission, indicator }: Row, exact: string | undefined) =>
    number(exact, exact === undefined ? full : formatOf(exact, submission.subject.score(exact, indicator.id)));
  return [
    { id: "value", title: words.value, width: 14, cell: ({ node }) => number(node?.value, full) },
    {
      id: "unit",
      title: words.unit,
      width: 12,
      cell: ({ indicator }) => text(indicator.unit ? unitWords(indicator.unit, standard.units, locale) : ""),
    },
    {
      id: "score",
      title: words.score,
      width: 14,
      cell: (row) =>
        row.outcome.score === undefined ? absent(whyNone(row.submission, row.outcome)) : score(row, row.outcome.score),
    },
    ...ratingColumn<Row>(book, ({ node, indicator }) => ratingView(book, node?.rating, indicator.id).text),
    { id: "low", title: words.low, width: 10, cell: (row) => score(row, row.outcome.low) },
    { id: "high", title: words.high, width: 10, cell: (row) => score(row, row.outcome.high) },
    {
      id: "weight",
      title: words.weight,
      width: 8,
      cell: ({ node }) => (node?.weight === undefined ? absent(words.takesNoPlace) : number(node.weight, full)),
    },
  ];
}

/** A score counts as itself. A missing one counts as the standard says; if one is entered in the workbook, it counts. */
function counted(book: Book): readonly Column<Row>[] {
  const { words, standard } = book;
  return [
    {
      id: "counted",
      title: words.countsAs,
      width: 14,
      cell: (row, { here }) => {
        if (!isCounted(row)) return absent(words.takesNoPlace);
        const instead = missingCountsAs(book, row);
        const fallback = typeof instead === "number" ? String(instead) : instead;
        return formula(
          `IF(ISNUMBER(${here("score")}),${here("score")},${typeof instead === "number" ? fallback : quoted(fallback)})`,
          row.outcome.score ?? fallback,
          full,
        );
      },
    },
    {
      id: "counted-weight",
      title: words.weightCounted,
      width: 10,
      cell: (row, references) => (isCounted(row) ? countedWeight(row, references) : number("0", full)),
    },
  ];

  function countedWeight(row: Row, { here }: References): Cell {
    const counts = row.outcome.score !== undefined || typeof missingCountsAs(book, row) === "number";
    return formula(
      `IF(ISNUMBER(${here("counted")}),${here("weight")},0)`,
      counts ? (row.node?.weight ?? "0") : "0",
      full,
    );
  }

  function isCounted({ indicator, node }: Row): boolean {
    return indicator.scoring !== undefined && node !== undefined;
  }

  /** A number, or the word for what is not counted. */
  function missingCountsAs({ words: { missingWord, takesNoPlace } }: Book, { outcome, indicator, node }: Row) {
    if (node?.imputed) return Number(node.imputed.score);
    const missing = outcome.kind === "missing" || outcome.kind === "error";
    const instead = missing ? whatMissingCounts(standard, indicator) : undefined;
    return typeof instead === "number" ? instead : instead === "blocked" ? missingWord : takesNoPlace;
  }
}

function further(book: Book): readonly Column<Row>[] {
  const { words } = book;
  return [
    {
      id: "lost",
      title: words.lost,
      width: 10,
      cell: ({ node, submission }) =>
        number(node?.lost, node?.lost === undefined ? full : formatOf(node.lost, submission.subject.points(node.lost))),
    },
    {
      id: "verification",
      title: words.verification,
      width: 12,
      cell: ({ node }) => text(node?.verification ? verificationWords(book, node.verification) : ""),
    },
  ];
}

function outcomeWords({ words, locale }: Book, { outcome, submission, node }: Row): string {
  if (outcome.rejected) return outcome.score === undefined ? words.rejectedMissing : words.rejectedScore;
  if (node?.imputed) return speak(imputationLabels, locale).countsNorm;
  return outcome.score === undefined ? whyNone(submission, outcome) : outcomes.scored[locale];
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
