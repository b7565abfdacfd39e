/**
 * Every function of the formula language, in one table. A function takes numbers, columns of a table, or both; `if` takes
 * branches, and `score` and `coverage` take a node. Checking, evaluation and lists of names read the table.
 */
import type { Said } from "../model/index.ts";
import { clamp, Decimal, sum, zero } from "../quantity/index.ts";

/** Some numbers to one. */
export interface NumbersForm {
  readonly least: number;
  readonly most: number;
  /** same: all numbers and the result are of one kind. plain: all are plain numbers. */
  readonly kinds: "same" | "plain";
  compute(numbers: readonly Decimal[]): Decimal;
  /** In a spreadsheet; absent where it has nothing that comes to the same. */
  sheet?(parts: readonly string[]): string;
}

/** A column to a number; or a column with a weight for each of its cells. */
export interface ColumnForm {
  readonly most: 1 | 2;
  /** The kind of the result: the column's, or a plain number. */
  readonly gives: "same" | "plain";
  /** What an empty column gives; without it, nothing. */
  readonly empty?: Decimal;
  /** Whether the result tells how far apart the rows lie. */
  readonly unevenness?: true;
  compute(cells: readonly Decimal[], weights?: readonly Decimal[]): Decimal;
  /** In a spreadsheet, of ranges whose rows that are not there are empty texts. */
  sheet?(cells: string, weights?: string): string;
}

/** So many of some numbers or of a column's cells, as a column: the two lowest. */
export interface PicksForm {
  pick(cells: readonly Decimal[], count: number): readonly Decimal[];
}

export interface FormulaFunction {
  /** What it gives, as a noun phrase. */
  readonly words: Said;
  readonly numbers?: NumbersForm;
  readonly column?: ColumnForm;
  readonly picks?: PicksForm;
  /** Whether an input has an answer. */
  readonly asks?: true;
  /** A condition and two parts, of which only one is computed. */
  readonly branches?: true;
  /** A number of a node, on its scale or as a share, and of an earlier phase; or the share of parts in a class. */
  readonly node?: NodeNumber;
  /** Added when standards were in use: its name is not taken from them. The bracket behind it tells a function from a name. */
  readonly late?: true;
  /** Known only in the conditions of acceptance, where a city is judged after its review. */
  readonly acceptance?: true;
}

/** What a formula may ask of a node, or of a class of the rating. */
export type NodeNumber = "score" | "coverage" | "verified" | "low" | "high" | "share";

const one = (
  compute: (x: Decimal) => Decimal,
  sheet: (x: string) => string,
  kinds: NumbersForm["kinds"] = "plain",
): NumbersForm => ({
  least: 1,
  most: 1,
  kinds,
  compute: ([x = notANumber]) => compute(x),
  sheet: ([x = ""]) => sheet(x),
});

/** A spreadsheet function of the same parts. */
const named =
  (name: string) =>
  (parts: readonly string[] | string): string =>
    `${name}(${typeof parts === "string" ? parts : parts.join(",")})`;

const notANumber = new Decimal(Number.NaN);

const table = {
  if: { words: { zh: "按条件取其一", en: "one of two, by a condition" }, branches: true },
  min: {
    words: { zh: "最小值", en: "the smallest" },
    numbers: { least: 1, most: 20, kinds: "same", compute: (numbers) => Decimal.min(...numbers), sheet: named("MIN") },
    column: {
      most: 1,
      gives: "same",
      unevenness: true,
      compute: (cells) => Decimal.min(...cells),
      sheet: named("MIN"),
    },
  },
  max: {
    words: { zh: "最大值", en: "the largest" },
    numbers: { least: 1, most: 20, kinds: "same", compute: (numbers) => Decimal.max(...numbers), sheet: named("MAX") },
    column: {
      most: 1,
      gives: "same",
      unevenness: true,
      compute: (cells) => Decimal.max(...cells),
      sheet: named("MAX"),
    },
  },
  abs: { words: { zh: "绝对值", en: "the absolute value" }, numbers: one((x) => x.abs(), named("ABS"), "same") },
  round: {
    words: { zh: "四舍六入五成双", en: "rounded, half to even" },
    numbers: { least: 1, most: 2, kinds: "plain", compute: ([x = notANumber, places = zero]) => roundTo(x, places) },
  },
  floor: {
    words: { zh: "向下取整", en: "rounded down" },
    numbers: one(
      (x) => x.floor(),
      (x) => `INT(ROUND(${x},9))`,
    ),
  },
  ceiling: {
    words: { zh: "向上取整", en: "rounded up" },
    numbers: one(
      (x) => x.ceil(),
      (x) => `-INT(-ROUND(${x},9))`,
    ),
  },
  ln: {
    words: { zh: "自然对数", en: "the natural logarithm" },
    numbers: one((x) => (x.isZero() ? notANumber : x.ln()), named("LN")),
  },
  exp: { words: { zh: "e 的幂", en: "e to the power" }, numbers: one((x) => x.exp(), named("EXP")) },
  sqrt: { words: { zh: "平方根", en: "the square root" }, numbers: one((x) => x.sqrt(), named("SQRT")) },
  clamp: {
    words: { zh: "限制在两数之间", en: "held between two numbers" },
    numbers: {
      least: 3,
      most: 3,
      kinds: "same",
      compute: ([x = notANumber, low = x, high = x]) => clamp(x, low, high),
      sheet: ([x, low, high]) => `MAX(${low},MIN(${high},${x}))`,
    },
  },
  sum: {
    words: { zh: "合计", en: "the sum" },
    column: { most: 1, gives: "same", empty: zero, compute: sum, sheet: named("SUM") },
  },
  mean: {
    words: { zh: "平均值", en: "the mean" },
    column: {
      most: 2,
      gives: "same",
      compute: mean,
      sheet: (cells, weights) =>
        weights === undefined ? `AVERAGE(${cells})` : `SUMPRODUCT(${cells},${weights})/SUM(${weights})`,
    },
  },
  count: {
    words: { zh: "行数", en: "the number of rows" },
    column: {
      most: 1,
      gives: "plain",
      empty: zero,
      compute: (cells) => new Decimal(cells.length),
      sheet: named("COUNT"),
    },
  },
  sd: {
    words: { zh: "总体标准差", en: "the standard deviation of the population" },
    column: { most: 1, gives: "same", unevenness: true, compute: standardDeviation, sheet: named("STDEVP") },
  },
  gini: {
    words: { zh: "基尼系数", en: "the Gini coefficient" },
    column: { most: 2, gives: "plain", unevenness: true, compute: gini },
  },
  median: {
    words: { zh: "中位数", en: "the median" },
    column: { most: 1, gives: "same", compute: median, sheet: named("MEDIAN") },
    late: true,
  },
  lowest: {
    words: { zh: "最低的", en: "the lowest" },
    picks: { pick: (cells, count) => rising(cells).slice(0, count) },
    late: true,
  },
  highest: {
    words: { zh: "最高的", en: "the highest" },
    picks: { pick: (cells, count) => rising(cells).slice(-count) },
    late: true,
  },
  known: { words: { zh: "是否已填报", en: "whether it is answered" }, asks: true, late: true },
  score: { words: { zh: "得分", en: "the score" }, node: "score" },
  coverage: { words: { zh: "填报率", en: "the coverage" }, node: "coverage" },
  share: { words: { zh: "所占比例", en: "the share of rated parts" }, node: "share", late: true },
  verified: { words: { zh: "核实率", en: "the verified share" }, node: "verified", late: true, acceptance: true },
  low: { words: { zh: "最低可能得分", en: "the lowest possible score" }, node: "low", late: true, acceptance: true },
  high: { words: { zh: "最高可能得分", en: "the highest possible score" }, node: "high", late: true, acceptance: true },
} satisfies Readonly<Record<string, FormulaFunction>>;

export const functions: ReadonlyMap<string, FormulaFunction> = new Map(Object.entries(table));

/** The functions that any formula may use: of numbers, and of columns. */
export function functionNames(): { readonly numbers: readonly string[]; readonly columns: readonly string[] } {
  const names = (fits: (each: FormulaFunction) => unknown) =>
    [...functions].filter(([, each]) => fits(each)).map(([name]) => name);
  return {
    numbers: names(({ numbers, branches, asks }) => numbers ?? branches ?? asks),
    columns: names(({ column, picks }) => column ?? picks),
  };
}

/** Names that mean something in a formula, so that nothing in a standard may be called so. */
export const reservedNames: ReadonlySet<string> = new Set([
  ...[...functions].filter(([, { late }]) => !late).map(([name]) => name),
  "and",
  "or",
  "not",
  "period",
  "value",
  "total",
]);

/** Weighted where there are weights. */
function mean(cells: readonly Decimal[], weights?: readonly Decimal[]): Decimal {
  if (!weights) return sum(cells).div(cells.length);
  return sum(cells.map((cell, i) => cell.times(weights[i] ?? zero))).div(sum(weights));
}

function rising(cells: readonly Decimal[]): readonly Decimal[] {
  return [...cells].sort((a, b) => a.comparedTo(b));
}

/** The middle cell; of an even number the mean of the two in the middle. */
function median(cells: readonly Decimal[]): Decimal {
  const sorted = rising(cells);
  return mean(sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1));
}

/** Of the population: divided by n. */
function standardDeviation(cells: readonly Decimal[]): Decimal {
  const middle = mean(cells);
  return sum(cells.map((cell) => cell.minus(middle).pow(2)))
    .div(cells.length)
    .sqrt();
}

/**
 * The Gini coefficient, 0 (all equal) to 1: half the mean absolute difference over the mean.
 *
 *     Σᵢ Σⱼ wᵢ wⱼ |xᵢ − xⱼ| ÷ (2 W² x̄),   W = Σ w,  x̄ = Σ w x ÷ W
 */
function gini(cells: readonly Decimal[], weights?: readonly Decimal[]): Decimal {
  const parts = cells.map((x, i) => ({ x, w: weights?.[i] ?? new Decimal(1) })).sort((a, b) => a.x.comparedTo(b.x));
  const weight = sum(parts.map(({ w }) => w));
  const total = sum(parts.map(({ x, w }) => x.times(w)));
  // Sorted, the double sum is twice Σ wᵢ xᵢ (weight below − weight above).
  let below = zero;
  let spread = zero;
  for (const { x, w } of parts) {
    const above = weight.minus(below).minus(w);
    spread = spread.plus(x.times(w).times(below.minus(above)));
    below = below.plus(w);
  }
  return spread.div(weight.times(total));
}

function roundTo(x: Decimal, places: Decimal): Decimal {
  const decimals = places.toNumber();
  return Number.isInteger(decimals) && decimals >= 0 && decimals <= 30
    ? x.toDecimalPlaces(decimals, Decimal.ROUND_HALF_EVEN)
    : notANumber;
}
