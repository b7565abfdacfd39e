/**
 * The reader that checks names, kinds and units when a standard is read, so that nothing is left to go
 * wrong when a city is scored but missing answers, division by zero and overflow.
 */
import type { Formula } from "../model/index.ts";
import { isPlain, type Kind, kindText, plain, sameKind } from "../quantity/index.ts";
import {
  choices,
  commonKind,
  dates,
  type FormulaType,
  type Numeric,
  numberType,
  quantities,
  unlike,
} from "./formula-type.ts";
import { type ColumnForm, functionNames, functions, type NodeNumber, type NumbersForm } from "./functions.ts";
import { FormulaProblem } from "./problem.ts";
import * as rules from "./rules/index.ts";

/** The names that a formula may use. */
export interface Names {
  name(name: string): FormulaType | undefined;
  /** A column; or the names of the table's columns, where there is no such column; or nothing, where there is no such table. */
  column(table: string, column: string): FormulaType | readonly string[] | undefined;
  /** Whether this is an input, of whatever kind. */
  isInput?(name: string): boolean;
  nearest(name: string): string | undefined;
  /** What else of the standard has this name: an indicator, a dimension. */
  other?(name: string): string | undefined;
  nearestNode?(name: string): string | undefined;
  /** Whether `score(x)` may name this; absent where no node may be named at all. */
  node?(id: string, what: NodeNumber): boolean;
  /** The phases of a programme, where `score(x, phase)` may name one. */
  readonly phases?: ReadonlySet<string>;
}

/** The type of a formula. Throws a `FormulaProblem` at the first part that does not fit. */
export function checkFormula(formula: Formula, names: Names): FormulaType {
  switch (formula.op) {
    case "number":
      return { is: "number", kind: formula.kind, zero: formula.value.isZero() && isPlain(formula.kind) };
    case "choice":
      return { is: "choice", literal: formula.value };
    case "name":
      return names.name(formula.name) ?? unknownName(formula, names);
    case "column":
      return columnType(formula, names);
    case "shared":
      return checkFormula(formula.of, names);
    case "period":
      return { is: "date" };
    case "negative":
      return numeric(formula.of, checkFormula(formula.of, names));
    case "not":
      return truth(formula.of, names);
    case "binary":
      return binaryType(formula, names);
    case "call":
      return callType(formula, names);
  }
}

function unknownName(formula: Formula & { op: "name" }, names: Names): never {
  const { name, start, end } = formula;
  const what = names.other?.(name);
  if (what !== undefined) throw new FormulaProblem(rules.notAnInput, start, end, { name, what });
  const nearest = names.nearest(name);
  const minus = name.split("-").length > 1 ? splitAtMinus(name, names) : undefined;
  throw new FormulaProblem(rules.unknownName, start, end, { name, minus, nearest: minus ? undefined : nearest });
}

/** `a-b` of two known names was meant as a subtraction. */
function splitAtMinus(name: string, names: Names): string | undefined {
  const words = name.split("-");
  for (let at = 1; at < words.length; at += 1) {
    const [left, right] = [words.slice(0, at).join("-"), words.slice(at).join("-")];
    if (names.name(left) && names.name(right)) return `${left} - ${right}`;
  }
  return undefined;
}

function columnType(formula: Formula & { op: "column" }, names: Names): FormulaType {
  const { table, column, start, end } = formula;
  const known = names.column(table, column);
  if (known === undefined) throw new FormulaProblem(rules.unknownName, start, end, { name: table });
  if (Array.isArray(known))
    throw new FormulaProblem(rules.unknownColumn, start, end, { table, column, known: known.join(", ") });
  return known as FormulaType;
}

function numeric(part: Formula, type: FormulaType): Numeric {
  if (type.is === "number" || type.is === "column")
    return type.is === "number" ? { is: "number", kind: type.kind } : type;
  throw new FormulaProblem(rules.wrongTypes, part.start, part.end, { found: type.is, expected: "number" });
}

function truth(part: Formula, names: Names): FormulaType {
  const type = checkFormula(part, names);
  if (type.is !== "truth")
    throw new FormulaProblem(rules.wrongTypes, part.start, part.end, { found: type.is, expected: "truth" });
  return type;
}

function binaryType({ sign, left, right, start, end }: Formula & { op: "binary" }, names: Names): FormulaType {
  if (sign === "and" || sign === "or") {
    truth(left, names);
    return truth(right, names);
  }
  const a = checkFormula(left, names);
  const b = checkFormula(right, names);
  const place = { start, end };
  if (a.is === "choice" || b.is === "choice") return choices(sign, a, b, place);
  if (a.is === "date" || b.is === "date") return dates(sign, a, b, place);
  return quantities(sign, a, b, numeric(left, a), numeric(right, b), place);
}

type Call = Formula & { op: "call" };

function callType(formula: Call, names: Names): FormulaType {
  const known = functions.get(formula.name);
  if (!known || (known.acceptance && !names.phases)) throw unknownFunction(formula);
  const { node, branches, column, numbers, picks, asks } = known;
  if (node && names.node) {
    expectParts(formula, 1, names.phases ? 2 : 1);
    return nodeType(formula, node, names);
  }
  if (branches) {
    expectParts(formula, 3, 3);
    return branchesType(formula, names);
  }
  if (asks) return knownType(formula, names);
  const types = formula.parts.map((part) => checkFormula(part, names));
  if (picks) return picksType(formula, types);
  const [first, second] = types;
  if (column && first?.is === "column") return columnFormType(formula, column, first, second);
  if (numbers) return numbersType(formula, numbers, types);
  throw column ? notColumn(formula, first) : unknownFunction(formula);
}

/** `known(x)`: of an input, which may also be a table. */
function knownType(formula: Call, names: Names): FormulaType {
  expectParts(formula, 1, 1);
  const [part = formula] = formula.parts;
  if (part.op !== "name" || !names.isInput?.(part.name))
    throw new FormulaProblem(rules.unknownName, part.start, part.end, {
      name: part.op === "name" ? part.name : "",
      nearest: part.op === "name" ? names.nearest(part.name) : undefined,
    });
  return { is: "truth" };
}

/** `lowest(2, x)`: a whole number as written, then a column, or numbers of one kind. What is picked goes with no row of a table. */
function picksType(formula: Call, [count, ...others]: readonly FormulaType[]): FormulaType {
  const { name, parts, start, end } = formula;
  expectParts(formula, 2, 20);
  const [first = formula] = parts;
  if (first.op !== "number" || count?.is !== "number" || !isPlain(count.kind) || !first.value.isInteger())
    throw new FormulaProblem(rules.wrongTypes, first.start, first.end, { found: "number", expected: "count" });
  const [only] = others;
  if (only?.is === "column" && others.length === 1) return { is: "column", table: name, kind: only.kind };
  if (!first.value.greaterThan(0) || first.value.greaterThan(others.length))
    throw new FormulaProblem(rules.wrongTypes, start, end, { found: "number", expected: "count" });
  const { kind } = numbersType({ ...formula, parts: parts.slice(1) }, { least: 1, most: 19, kinds: "same" }, others);
  return { is: "column", table: name, kind };
}

function expectParts({ name, parts, start, end }: Call, least: number, most: number): void {
  if (parts.length >= least && parts.length <= most) return;
  const expected = least === most ? String(least) : `${least}–${most}`;
  throw new FormulaProblem(rules.wrongArguments, start, end, { name, found: String(parts.length), expected });
}

/** A column to one number, where the function knows it weighted by a second column. */
function columnFormType(
  formula: Call,
  { most, gives }: ColumnForm,
  column: FormulaType & { is: "column" },
  second: FormulaType | undefined,
): FormulaType {
  const { start, end } = formula;
  expectParts(formula, 1, most);
  if (second && second.is !== "column")
    throw new FormulaProblem(rules.wrongTypes, start, end, { found: second.is, expected: "column" });
  return numberType(gives === "plain" ? plain : column.kind);
}

function notColumn({ start, end }: Call, first: FormulaType | undefined): FormulaProblem {
  return new FormulaProblem(rules.wrongTypes, start, end, { found: first?.is ?? "nothing", expected: "column" });
}

function unknownFunction({ name, start, end }: Call): FormulaProblem {
  const { numbers, columns } = functionNames();
  return new FormulaProblem(rules.unknownFunction, start, end, {
    name,
    numbers: numbers.join(" "),
    columns: columns.join(" "),
  });
}

/** `score(x)` of a node, and of an earlier phase. */
function nodeType({ parts, start, end }: Call, what: NodeNumber, names: Names): FormulaType {
  const [node, phase] = parts;
  if (node?.op !== "name" || !names.node?.(node.name, what))
    throw new FormulaProblem(rules.unknownNode, node?.start ?? start, node?.end ?? end, {
      name: node?.op === "name" ? node.name : "",
      nearest: node?.op === "name" ? names.nearestNode?.(node.name) : undefined,
    });
  if (phase && (phase.op !== "name" || !names.phases?.has(phase.name)))
    throw new FormulaProblem(rules.unknownName, phase.start, phase.end, {
      name: phase.op === "name" ? phase.name : "",
    });
  return numberType();
}

function numbersType(
  formula: Call,
  { least, most, kinds }: Pick<NumbersForm, "least" | "most" | "kinds">,
  types: readonly FormulaType[],
): FormulaType & { is: "number" } {
  expectParts(formula, least, most);
  let common: Kind | undefined;
  types.forEach((type, i) => {
    const part = formula.parts[i] ?? formula;
    if (type.is !== "number")
      throw new FormulaProblem(rules.wrongTypes, part.start, part.end, { found: type.is, expected: "number" });
    if (type.zero) return;
    if (kinds === "plain" && !isPlain(type.kind))
      throw new FormulaProblem(rules.wrongTypes, part.start, part.end, {
        found: kindText(type.kind),
        expected: "plain",
      });
    if (common && !sameKind(common, type.kind)) throw unlike(",", common, type.kind, formula);
    common = type.kind;
  });
  return { is: "number", kind: common ?? plain };
}

/** A condition, and two parts of one type. */
function branchesType({ name, parts, start, end }: Call, names: Names): FormulaType {
  const [condition, yes, no] = parts;
  if (!condition || !yes || !no)
    throw new FormulaProblem(rules.wrongArguments, start, end, {
      name,
      found: String(parts.length),
      expected: "3",
    });
  truth(condition, names);
  const a = checkFormula(yes, names);
  const b = checkFormula(no, names);
  if (a.is !== b.is) throw new FormulaProblem(rules.wrongTypes, no.start, no.end, { found: b.is, expected: a.is });
  if (a.is === "number" && b.is === "number") return numberType(commonKind("+", a, b, { start, end }));
  return a;
}
