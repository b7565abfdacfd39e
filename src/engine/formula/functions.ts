/**
 * Every function of the formula language, in one list: how many parts it takes, what kinds they want and
 * give, and how it is computed. `aggregate` functions reduce the column of a table to a number.
 */
import { clamp, Decimal, sum } from "../quantity/index.ts";
import { Absent, Column, finite, type Present, type Value } from "./values.ts";

/** same: parts and result are of one kind · plain: plain numbers in and out · whole: any kind in, plain out. */
type Kinds = "same" | "plain" | "any-to-plain";

export interface FormulaFunction {
  readonly least: number;
  readonly most: number;
  readonly kinds: Kinds;
  readonly aggregate: boolean;
  readonly apply: (parts: readonly Decimal[]) => Decimal;
}

const scalar = (least: number, most: number, kinds: Kinds, apply: FormulaFunction["apply"]): FormulaFunction => ({
  least,
  most,
  kinds,
  aggregate: false,
  apply,
});
const aggregate = (kinds: Kinds, apply: FormulaFunction["apply"]): FormulaFunction => ({
  least: 1,
  most: 1,
  kinds,
  aggregate: true,
  apply,
});
const first = (parts: readonly Decimal[]): Decimal => parts[0] ?? new Decimal(Number.NaN);

/** Functions of numbers. `min` and `max` also take a single column. */
export const functions: ReadonlyMap<string, FormulaFunction> = new Map([
  ["min", scalar(1, 20, "same", (parts) => Decimal.min(...parts))],
  ["max", scalar(1, 20, "same", (parts) => Decimal.max(...parts))],
  ["abs", scalar(1, 1, "same", (parts) => first(parts).abs())],
  ["round", scalar(1, 2, "plain", ([x = first([]), places]) => roundTo(x, places))],
  ["floor", scalar(1, 1, "plain", (parts) => first(parts).floor())],
  ["ceiling", scalar(1, 1, "plain", (parts) => first(parts).ceil())],
  ["ln", scalar(1, 1, "plain", (parts) => first(parts).ln())],
  ["exp", scalar(1, 1, "plain", (parts) => first(parts).exp())],
  ["sqrt", scalar(1, 1, "plain", (parts) => first(parts).sqrt())],
  ["clamp", scalar(3, 3, "same", ([x = first([]), low = x, high = x]) => clamp(x, low, high))],
]);

/** Functions of a column. sd is the population's (divides by n). */
export const aggregates: ReadonlyMap<string, FormulaFunction> = new Map([
  ["min", aggregate("same", (cells) => Decimal.min(...cells))],
  ["max", aggregate("same", (cells) => Decimal.max(...cells))],
  ["sum", aggregate("same", (cells) => sum(cells))],
  ["mean", aggregate("same", mean)],
  ["count", aggregate("any-to-plain", (cells) => new Decimal(cells.length))],
  ["sd", aggregate("same", standardDeviation)],
]);

/** Names that take one column, or for gini a column and its weights. */
export const columnNames: ReadonlySet<string> = new Set([...aggregates.keys(), "gini"]);

export function applyAggregate(name: string, parts: readonly Present[]): Value {
  const [column, weights] = parts;
  if (!(column instanceof Column)) return new Absent("error", [], "formula/types");
  const cells = column.cells.filter((cell): cell is Decimal => cell !== undefined);
  if (cells.length < column.cells.length) return new Absent("missing", [column.table], "");
  if (cells.length === 0)
    return name === "count" || name === "sum" ? new Decimal(0) : new Absent("missing", [column.table], "");
  if (name !== "gini") return finite(aggregates.get(name)?.apply(cells) ?? new Decimal(Number.NaN));
  const sizes = weights instanceof Column ? weights.cells : undefined;
  if (sizes?.some((size) => size === undefined)) return new Absent("missing", [column.table], "");
  return finite(
    gini(
      cells,
      sizes?.map((size) => size ?? new Decimal(0)),
    ),
  );
}

function mean(cells: readonly Decimal[]): Decimal {
  return sum(cells).div(cells.length);
}

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
  let below = new Decimal(0);
  let spread = new Decimal(0);
  for (const { x, w } of parts) {
    const above = weight.minus(below).minus(w);
    spread = spread.plus(x.times(w).times(below.minus(above)));
    below = below.plus(w);
  }
  return spread.div(weight.times(total));
}

function roundTo(x: Decimal, places: Decimal | undefined): Decimal {
  const decimals = places?.toNumber() ?? 0;
  return Number.isInteger(decimals) && decimals >= 0 && decimals <= 30
    ? x.toDecimalPlaces(decimals, Decimal.ROUND_HALF_EVEN)
    : new Decimal(Number.NaN);
}
