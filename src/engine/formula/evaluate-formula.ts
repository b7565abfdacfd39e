/** The reader that computes: a formula and the answers to a value. Total: every case ends in a value or a reason. */
import type { Formula, Sign } from "../model/index.ts";
import { Decimal, minutesPerDay, settle } from "../quantity/index.ts";
import { type ColumnForm, functions, type NodeNumber, type PicksForm } from "./functions.ts";
import { Absent, absentAmong, Column, Day, finite, isNumber, type Present, type Value } from "./values.ts";

/** What names stand for while a formula is computed. */
export interface Scope {
  name(name: string): Value;
  column(table: string, column: string): Value;
  readonly period: { readonly from: number; readonly to: number };
  /** `score(x)` and `coverage(x)` of a node, in gates and conditions of acceptance; in these also `verified(x)`, `low(x)`, `high(x)`, and of an earlier phase. In ratings `share(x)`. */
  node?(what: NodeNumber, id: string, phase?: string): Value;
  /** What `known` asks: the answer to an input that no formula can name, such as a table. */
  known?(id: string): Value;
  /** Called with every part as it is computed. */
  trace?(formula: Formula, value: Value): void;
}

export function evaluateFormula(formula: Formula, scope: Scope): Value {
  const value = evaluate(formula, scope);
  scope.trace?.(formula, value);
  return value;
}

function evaluate(formula: Formula, scope: Scope): Value {
  switch (formula.op) {
    case "number":
      return formula.value;
    case "choice":
      return formula.value;
    case "name":
      return scope.name(formula.name);
    case "column":
      return scope.column(formula.table, formula.column);
    case "shared":
      return evaluateFormula(formula.of, scope);
    case "period":
      return new Day(scope.period[formula.side]);
    case "negative":
      return apply([formula.of], scope, ([of]) => eachCell(of, zeroMinus));
    case "not":
      return apply([formula.of], scope, ([of]) => (typeof of === "boolean" ? !of : wrongType));
    case "binary":
      return binary(formula.sign, formula.left, formula.right, scope);
    case "call":
      return call(formula.name, formula.parts, scope);
  }
}

const dividesByZero = new Absent("error", [], "formula/division-by-zero");
const wrongType = new Absent("error", [], "formula/types");

function apply(parts: readonly Formula[], scope: Scope, compute: (values: readonly Present[]) => Value): Value {
  const values = parts.map((part) => evaluateFormula(part, scope));
  return absentAmong(values) ?? compute(values as Present[]);
}

function binary(sign: Sign, left: Formula, right: Formula, scope: Scope): Value {
  if (sign === "and" || sign === "or") {
    const a = evaluateFormula(left, scope);
    // One side can decide alone, even where the other has no answer.
    const deciding = sign === "or";
    if (a === deciding) return deciding;
    const b = evaluateFormula(right, scope);
    if (b === deciding) return deciding;
    return absentAmong([a, b]) ?? !deciding;
  }
  return apply([left, right], scope, ([a, b]) =>
    a === undefined || b === undefined ? wrongType : operate(sign, a, b),
  );
}

function operate(sign: Sign, a: Present, b: Present): Value {
  if (typeof a === "string" || typeof b === "string")
    return sign === "=" ? a === b : sign === "!=" ? a !== b : wrongType;
  if (a instanceof Day || b instanceof Day) return operateDays(sign, a, b);
  if (a instanceof Column || b instanceof Column) return columns(a, b, (x, y) => arithmetic(sign, x, y));
  if (isNumber(a) && isNumber(b)) return compare(sign, settle(a).comparedTo(settle(b))) ?? arithmetic(sign, a, b);
  return wrongType;
}

/** The difference of two days is a time. */
function operateDays(sign: Sign, a: Present, b: Present): Value {
  if (a instanceof Day && b instanceof Day) {
    if (sign === "-") return new Decimal(a.number - b.number).times(minutesPerDay);
    return compare(sign, a.number - b.number) ?? wrongType;
  }
  return wrongType;
}

function compare(sign: Sign, difference: number): boolean | undefined {
  switch (sign) {
    case "=":
      return difference === 0;
    case "!=":
      return difference !== 0;
    case "<":
      return difference < 0;
    case "<=":
      return difference <= 0;
    case ">":
      return difference > 0;
    case ">=":
      return difference >= 0;
    default:
      return undefined;
  }
}

function arithmetic(sign: Sign, a: Decimal, b: Decimal): Decimal | Absent {
  switch (sign) {
    case "+":
      return finite(a.plus(b));
    case "-":
      return finite(a.minus(b));
    case "*":
      return finite(a.times(b));
    case "/":
      return b.isZero() ? dividesByZero : finite(a.div(b));
    case "^":
      return a.isZero() && b.isNegative() ? dividesByZero : finite(a.pow(b));
    default:
      return wrongType;
  }
}

/** Row by row; a single number stands beside every row. An empty cell stays empty. */
function columns(a: Present, b: Present, compute: (x: Decimal, y: Decimal) => Decimal | Absent): Value {
  const long = a instanceof Column ? a : b instanceof Column ? b : undefined;
  if (!long) return wrongType;
  const cells: (Decimal | undefined)[] = [];
  for (let row = 0; row < long.cells.length; row += 1) {
    const [x, y] = [cellOf(a, row), cellOf(b, row)];
    if (x === undefined || y === undefined) {
      cells.push(undefined);
      continue;
    }
    if (!(isNumber(x) && isNumber(y))) return wrongType;
    const cell = compute(x, y);
    if (cell instanceof Absent) return new Absent(cell.why, [long.table], cell.rule);
    cells.push(cell);
  }
  return new Column(long.table, cells);
}

function cellOf(value: Present, row: number): Present | undefined {
  return value instanceof Column ? value.cells[row] : value;
}

function eachCell(value: Present | undefined, compute: (x: Decimal) => Decimal): Value {
  if (value instanceof Column)
    return new Column(
      value.table,
      value.cells.map((cell) => cell && compute(cell)),
    );
  return value !== undefined && isNumber(value) ? compute(value) : wrongType;
}

const zeroMinus = (x: Decimal): Decimal => (x.isZero() ? x : x.negated());

function call(name: string, parts: readonly Formula[], scope: Scope): Value {
  const { branches, node, column, numbers, picks, asks } = functions.get(name) ?? {};
  const [one, two, three] = parts;
  if (branches && one && two && three) {
    const condition = evaluateFormula(one, scope);
    if (condition instanceof Absent) return condition;
    return evaluateFormula(condition === true ? two : three, scope);
  }
  if (node && one?.op === "name")
    return scope.node?.(node, one.name, two?.op === "name" ? two.name : undefined) ?? wrongType;
  if (asks && one) return isKnown(one, scope);
  return apply(parts, scope, (values) => {
    const [first, second, ...more] = values;
    if (picks && first !== undefined && isNumber(first))
      return picked(picks, first, second instanceof Column ? second : [second, ...more]);
    if (column && first instanceof Column) return reduce(column, first, second);
    return numbers && values.every(isNumber) ? finite(numbers.compute(values)) : wrongType;
  });
}

/** What is only missing or claimed not to apply is not known; a wrong or rejected answer is no reason to take another way. */
function isKnown(part: Formula, scope: Scope): Value {
  const value = part.op === "name" ? (scope.known?.(part.name) ?? scope.name(part.name)) : wrongType;
  if (!(value instanceof Absent)) return true;
  return value.why === "missing" || value.why === "claimed" ? false : value;
}

/** Where there are fewer than are to be picked, nothing is. */
function picked(form: PicksForm, count: Decimal, from: Column | readonly (Present | undefined)[]): Value {
  const table = from instanceof Column ? from.table : "";
  const cells = (from instanceof Column ? from.cells : from).filter((cell): cell is Decimal => cell instanceof Decimal);
  const all = from instanceof Column ? from.cells.length : from.length;
  if (cells.length < all || count.greaterThan(cells.length)) return new Absent("missing", table === "" ? [] : [table]);
  return new Column(table, form.pick(cells, count.toNumber()));
}

/** A column to a number: every cell has to be there, and the weight of each, where there are weights. */
function reduce(form: ColumnForm, column: Column, weights: Present | undefined): Value {
  const cells = column.cells.filter((cell): cell is Decimal => cell !== undefined);
  const missing = new Absent("missing", [column.table], "");
  if (cells.length < column.cells.length) return missing;
  if (cells.length === 0) return form.empty ?? missing;
  if (!(weights instanceof Column)) return finite(form.compute(cells));
  const sizes = weights.cells.filter((size): size is Decimal => size !== undefined);
  return sizes.length < weights.cells.length ? missing : finite(form.compute(cells, sizes));
}
