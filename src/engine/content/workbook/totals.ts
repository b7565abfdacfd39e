/**
 * From the dimensions to the total: their mean, what the gates add or deduct, held on the scale, the lowest cap, and
 * the total as the report shows it. What the gates do is a value; the rest recalculates.
 */

import { modes } from "../../catalogue/method-phrases.ts";
import {
  absent,
  at,
  type Cell,
  fixed,
  formula,
  full,
  nothing,
  number,
  quoted,
  type Sheet,
  text,
} from "../../dataset/sheet.ts";
import { headline } from "../../model/index.ts";
import { Decimal } from "../../quantity/index.ts";
import type { PublishedGate, PublishedTotal } from "../../schema/types.gen.ts";
import { type Book, columns, type Entry, type Submitted, whyNone } from "./book.ts";
import { decimalsOf, formatOf } from "./numbers.ts";
import { held, type Reckoned, type Reckoning, same } from "./reckoning.ts";
import { type RoundTo, roundedFormula, roundedNumber } from "./rounding.ts";
import { partsOf } from "./workings.ts";

export function totalsSheet(book: Book, reckonings: readonly Reckoning[]): Sheet {
  const { words, entries, standard, locale } = book;
  const { rounding } = standard.method;
  const how = rounding ? `${words.total}（${modes[rounding.mode][locale]}）` : words.total;
  return {
    name: words.totalsSheet,
    names: 2,
    columns: [
      { title: words.city, width: 12 },
      { title: words.phase, width: 12 },
      { title: words.basedOn, width: 14 },
      { title: words.beforeGates, width: 18 },
      { title: words.gatesEffect, width: 14 },
      { title: words.scoreCap, width: 12 },
      { title: words.afterGates, width: 18 },
      { title: locale === "zh" ? how : how.replace("（", " (").replace("）", ")"), width: 14 },
      { title: words.grade, width: 14 },
      { title: words.low, width: 10 },
      { title: words.high, width: 10 },
      { title: words.gatesActing, width: 40 },
      { title: words.note, width: 50 },
    ],
    rows: entries.map((entry, index) => row(book, entry, index + 2, reckonings)),
  };
}

function row(
  book: Book,
  { name, phaseTitle, submission }: Entry,
  place: number,
  reckonings: readonly Reckoning[],
): Cell[] {
  const { words, standard, say } = book;
  const names = [text(name), text(phaseTitle)];
  if (!submission)
    return [
      ...names,
      ...Array.from({ length: 5 }, () => nothing),
      absent(words.notSubmitted),
      ...Array.from({ length: 5 }, () => nothing),
    ];
  const { subject } = submission;
  const { result } = subject;
  const total = headline(result);
  const { outcome, grade } = total;
  const reckoned = reckonings[submission.index]?.total ?? { counted: undefined };
  const gates = effectOf(book, result.gates);
  const steps = stepsOf(book, total, reckoned, gates, place);
  const remark =
    reckoned.value === "not-mean" ? words.valueNotMean : reckoned.value || !steps.live ? words.valueNotFormula : "";
  const acting = result.gates.filter(({ state }) => state !== "not-acting");
  return [
    ...names,
    text(result.basis === "verified" ? words.verifiedBasis : words.selfBasis),
    beforeGates(book, submission, total, reckoned),
    number(gates.effect.toString(), full),
    number(gates.cap?.toString(), full),
    ...steps.cells(submission),
    grade ? text(say(standard.grades.find(({ id }) => id === grade.id)?.title)) : absent(words.noTotal),
    number(outcome.low, outcome.low === undefined ? full : formatOf(outcome.low, subject.score(outcome.low))),
    number(outcome.high, outcome.high === undefined ? full : formatOf(outcome.high, subject.score(outcome.high))),
    text(acting.map(({ id }) => say(standard.gates.find((gate) => gate.id === id)?.title)).join("; ")),
    text(remark, "note"),
  ];
}

interface Effect {
  readonly effect: Decimal;
  readonly cap: Decimal | undefined;
}

function effectOf({ standard }: Book, gates: readonly PublishedGate[]): Effect {
  const caps = gates.flatMap(({ id, state, cap }) => {
    const scores = standard.gates.find((gate) => gate.id === id)?.effect.kind === "cap-score";
    return scores && cap !== undefined && state !== "not-acting" ? [new Decimal(cap)] : [];
  });
  return {
    effect: gates.reduce((sum, { effect }) => sum.plus(effect ?? 0), new Decimal(0)),
    cap: caps.length > 0 ? Decimal.min(...caps) : undefined,
  };
}

function beforeGates(book: Book, submission: Submitted, total: PublishedTotal, { counted, value }: Reckoned): Cell {
  const { words, standard } = book;
  const score = total["before-gates"].score;
  const said =
    counted === "blocked" ? words.missingWord : counted === undefined ? words.takesNoPlace : (score ?? String(counted));
  if (value) return score === undefined ? absent(said) : number(score, full);
  const parts = partsOf(book, submission, standard.dimensions);
  const weights = `SUM(${parts.map((cells) => cells.weights).join(",")})`;
  const { points, missing } = standard.method;
  const whole = standard.dimensions.reduce((sum, { weight }) => sum.plus(weight), new Decimal(0));
  const sum = points
    ? `${whole}*SUM(${parts.map(({ scores }) => scores).join(",")})`
    : parts.map((cells) => `SUMPRODUCT(${cells.weights},${cells.scores})`).join("+");
  const mean = `IF(${weights}=0,${quoted(words.takesNoPlace)},(${sum})/${weights})`;
  const blocked = parts.map(({ scores }) => `COUNTIF(${scores},${quoted(words.missingWord)})`).join("+");
  return formula(missing === "block" ? `IF(${blocked}>0,${quoted(words.missingWord)},${mean})` : mean, said, full);
}

/** The steps after the mean; a formula only where it comes to the published total. */
function stepsOf(
  book: Book,
  { outcome }: PublishedTotal,
  { counted, value }: Reckoned,
  { effect, cap }: Effect,
  place: number,
) {
  const { standard, words, submissions } = book;
  const { from, to } = scaleOf(submissions);
  const { before, effect: effectAt, cap: capAt, after } = columns.totals;
  const here = (column: number) => at(column, place);
  const moved = typeof counted === "number" ? held(counted + effect.toNumber(), from, to) : counted;
  const capped = typeof moved === "number" && cap ? Math.min(moved, cap.toNumber()) : moved;
  const rounding = standard.method.rounding?.at.has("total") ? standard.method.rounding : undefined;
  const rounded = typeof capped === "number" && rounding ? held(roundedNumber(capped, rounding), from, to) : capped;
  const score = outcome.score;
  const live = value === undefined && (score === undefined || same(rounded, Number(score)));
  const cells = (submission: Submitted): Cell[] => {
    const whyNot = score === undefined ? whyNone(submission, outcome) : "";
    const shown = score === undefined ? "" : submission.subject.score(score);
    if (!live || score === undefined)
      return [
        absent(score === undefined ? whyNot : words.takesNoPlace),
        score === undefined ? absent(whyNot) : number(score, formatOf(score, shown)),
      ];
    const bounded = `MAX(${from},MIN(${to},${here(before)}+${here(effectAt)}))`;
    const lowest = cap ? `MIN(${here(capAt)},${bounded})` : bounded;
    const roundTo = shownTo(book, shown);
    const digits = `MAX(${from},MIN(${to},${roundedFormula(here(after), roundTo)}))`;
    return [
      formula(`IF(ISNUMBER(${here(before)}),${lowest},${here(before)})`, capped as number, full),
      formula(
        `IF(ISNUMBER(${here(after)}),${digits},${here(after)})`,
        roundedNumber(Number(score), roundTo),
        fixed(roundTo.decimals),
      ),
    ];
  };
  return { live, cells };
}

/** The report's digits: the standard's rounding, or what it is shown with. */
export function shownTo({ standard }: Book, shown: string): RoundTo {
  return { decimals: decimalsOf(shown), mode: standard.method.rounding?.mode ?? "half-even" };
}

function scaleOf(submissions: readonly Submitted[]): { from: number; to: number } {
  const scale = submissions[0]?.subject.scale();
  return { from: Number(scale?.from ?? 0), to: Number(scale?.to ?? 100) };
}
