/**
 * From the dimensions to the total: their mean, what the gates add or deduct, the limits of the scale, the lowest cap,
 * and the total with the digits of the report. The effect of the gates is a value; the rest recalculates.
 */
import { modes } from "../../catalogue/method-phrases.ts";
import { absent, type Cell, fixed, formula, full, nothing, number, quoted, text } from "../../dataset/cell.ts";
import { type Column, type Dataset, dataset, type References } from "../../dataset/dataset.ts";
import { headline, roundingAt } from "../../model/index.ts";
import { Decimal } from "../../quantity/index.ts";
import type { PublishedGate, PublishedTotal } from "../../schema/types.gen.ts";
import { formatOf } from "../shared/number-format.ts";
import { roundedFormula, roundedNumber } from "../shared/sheet-rounding.ts";
import { type Book, type Submitted, whose, whyNone } from "./book.ts";
import { type Checked, type Counted, type FormulaCheck, held, same } from "./formula-check.ts";
import { shownTo } from "./numbers.ts";
import { partRanges } from "./part-ranges.ts";

interface Row {
  readonly name: string;
  readonly phaseTitle: string;
  readonly scored: Scored | undefined;
}

interface Scored {
  readonly submission: Submitted;
  readonly total: PublishedTotal;
  readonly checked: Checked;
  /** What the gates add or deduct. */
  readonly effect: Decimal;
  readonly cap: Decimal | undefined;
  /** The total after gates and cap, as the formulas compute it. */
  readonly after: Counted;
  /** Whether the formulas give the published total. */
  readonly live: boolean;
}

export function totals(book: Book, checkOf: (submission: Submitted) => FormulaCheck): Dataset {
  const { words, entries } = book;
  const names = whose<Row>(book, (row) => row);
  return dataset({
    id: "totals",
    name: words.totalsSheet,
    names: names.length,
    columns: [...names, ...steps(book), ...published(book)],
    *rows() {
      for (const { name, phaseTitle, submission } of entries)
        yield { name, phaseTitle, scored: submission && scoredOf(book, submission, checkOf(submission).total) };
    },
  });
}

function scoredOf({ standard }: Book, submission: Submitted, checked: Checked): Scored {
  const { result } = submission.subject;
  const total = headline(result);
  const effect = result.gates.reduce((sum, gate) => sum.plus(gate.effect ?? 0), new Decimal(0));
  const caps = result.gates.flatMap(({ id, state, cap }) => {
    const capsScore = standard.gates.find((gate) => gate.id === id)?.effect.kind === "cap-score";
    return capsScore && cap !== undefined && state !== "not-acting" ? [new Decimal(cap)] : [];
  });
  const cap = caps.length > 0 ? Decimal.min(...caps) : undefined;
  const { from, to } = scaleOf(submission);
  const { counted } = checked;
  const moved = typeof counted === "number" ? held(counted + effect.toNumber(), from, to) : counted;
  const after = typeof moved === "number" && cap ? Math.min(moved, cap.toNumber()) : moved;
  const rounding = roundingAt(standard.method, "total");
  const rounded = typeof after === "number" && rounding ? held(roundedNumber(after, rounding), from, to) : after;
  const { score } = total.outcome;
  const live = checked.value === undefined && (score === undefined || same(rounded, Number(score)));
  return { submission, total, checked, effect, cap, after, live };
}

function steps(book: Book): readonly Column<Row>[] {
  const { words, standard, locale } = book;
  const step = (
    id: string,
    title: string,
    width: number,
    cell: (scored: Scored, references: References) => Cell,
    missing: Cell = nothing,
  ): Column<Row> => ({
    id,
    title,
    width,
    cell: ({ scored }, references) => (scored ? cell(scored, references) : missing),
  });
  const { rounding } = standard.method;
  const totalTitle = rounding ? words.totalBy({ how: modes[rounding.mode][locale] }) : words.total;
  return [
    step("basis", words.basedOn, 14, ({ submission: { subject } }) =>
      text(subject.result.basis === "verified" ? words.verifiedBasis : words.selfBasis),
    ),
    step("before", words.beforeGates, 18, (scored, references) => beforeGates(book, scored, references)),
    step("effect", words.gatesEffect, 14, ({ effect }) => number(effect.toString(), full)),
    step("cap", words.scoreCap, 12, ({ cap }) => number(cap?.toString(), full)),
    step("after", words.afterGates, 18, (scored, references) => afterGates(book, scored, references)),
    step(
      "total",
      totalTitle,
      14,
      (scored, references) => totalCell(book, scored, references),
      absent(words.notSubmitted),
    ),
  ];
}

function beforeGates(book: Book, { submission, total, checked }: Scored, references: References): Cell {
  const { words, standard } = book;
  const { counted, value } = checked;
  const score = total["before-gates"].score;
  const result =
    counted === "blocked" ? words.missingWord : counted === undefined ? words.takesNoPlace : (score ?? String(counted));
  if (value) return score === undefined ? absent(result) : number(score, full);
  const parts = partRanges(book, submission, standard.dimensions, references);
  const weights = `SUM(${parts.map((cells) => cells.weights).join(",")})`;
  const { points, missing } = standard.method;
  const whole = standard.dimensions.reduce((sum, { weight }) => sum.plus(weight), new Decimal(0));
  const sum = points
    ? `${whole}*SUM(${parts.map(({ scores }) => scores).join(",")})`
    : parts.map((cells) => `SUMPRODUCT(${cells.weights},${cells.scores})`).join("+");
  const mean = `IF(${weights}=0,${quoted(words.takesNoPlace)},(${sum})/${weights})`;
  const word = quoted(words.missingWord);
  const blocked = parts.map(({ scores }) => `COUNTIF(${scores},${word})`).join("+");
  return formula(missing === "block" ? `IF(${blocked}>0,${word},${mean})` : mean, result, full);
}

function afterGates({ words }: Book, { submission, total, after, cap, live }: Scored, { here }: References): Cell {
  const { outcome } = total;
  if (outcome.score === undefined) return absent(whyNone(submission, outcome));
  if (!live || typeof after !== "number") return absent(words.takesNoPlace);
  const { from, to } = scaleOf(submission);
  const bounded = `MAX(${from},MIN(${to},${here("before")}+${here("effect")}))`;
  const lowest = cap ? `MIN(${here("cap")},${bounded})` : bounded;
  return formula(`IF(ISNUMBER(${here("before")}),${lowest},${here("before")})`, after, full);
}

function totalCell(book: Book, { submission, total, live }: Scored, { here }: References): Cell {
  const { score } = total.outcome;
  if (score === undefined) return absent(whyNone(submission, total.outcome));
  const shown = submission.subject.score(score);
  if (!live) return number(score, formatOf(score, shown));
  const { from, to } = scaleOf(submission);
  const roundTo = shownTo(book, shown);
  const after = here("after");
  return formula(
    `IF(ISNUMBER(${after}),MAX(${from},MIN(${to},${roundedFormula(after, roundTo)})),${after})`,
    roundedNumber(Number(score), roundTo),
    fixed(roundTo.decimals),
  );
}

function published({ words, standard, say }: Book): readonly Column<Row>[] {
  const given = (id: string, title: string, width: number, cell: (scored: Scored) => Cell): Column<Row> => ({
    id,
    title,
    width,
    cell: ({ scored }) => (scored ? cell(scored) : nothing),
  });
  const end = ({ subject }: Submitted, score: string | undefined) =>
    number(score, score === undefined ? full : formatOf(score, subject.score(score)));
  return [
    given("grade", words.grade, 14, ({ total: { grade } }) =>
      grade ? text(say(standard.grades.find(({ id }) => id === grade.id)?.title)) : absent(words.noTotal),
    ),
    given("low", words.low, 10, ({ submission, total }) => end(submission, total.outcome.low)),
    given("high", words.high, 10, ({ submission, total }) => end(submission, total.outcome.high)),
    given("gates", words.gatesActing, 40, ({ submission: { subject } }) => text(titles(subject.result.gates))),
    given("note", words.note, 50, ({ checked: { value }, live }) =>
      text(value === "not-mean" ? words.valueNotMean : value || !live ? words.valueNotFormula : "", "note"),
    ),
  ];

  function titles(gates: readonly PublishedGate[]): string {
    return gates
      .filter(({ state }) => state !== "not-acting")
      .map(({ id }) => say(standard.gates.find((gate) => gate.id === id)?.title))
      .join("; ");
  }
}

function scaleOf({ subject }: Submitted): { from: number; to: number } {
  const { from, to } = subject.scale();
  return { from: Number(from), to: Number(to) };
}
