/**
 * The reader that checks names, kinds and units when a standard is read, so that nothing is left to go
 * wrong when a city is scored but missing answers, division by zero and overflow.
 */
import type { Formula, Sign } from "../model/index.ts";
import { isPlain, type Kind, kindText, multiplyKinds, plain, sameKind } from "../quantity/index.ts";
import { type ColumnForm, functionNames, functions, type NodeNumber, type NumbersForm } from "./functions.ts";
import { FormulaProblem } from "./problem.ts";
import * as rules from "./rules/index.ts";

/** What a part of a formula is. */
export type FormulaType =
  | { readonly is: "number"; readonly kind: Kind /** The literal 0, which fits every kind. */; readonly zero?: boolean }
  | { readonly is: "column"; readonly table: string; readonly kind: Kind }
  | { readonly is: "choice"; readonly choices?: ReadonlySet<string>; readonly literal?: string }
  | { readonly is: "truth" }
  | { readonly is: "date" };

/** The names that a formula may use. */
export interface Names {
  name(name: string): FormulaType | undefined;
  /** A column; or the names of the table's columns, where there is no such column; or nothing, where there is no such table. */
  column(table: string, column: string): FormulaType | readonly string[] | undefined;
  nearest(name: string): string | undefined;
  /** What else of the standard has this name: an indicator, a dimension. */
  other?(name: string): string | undefined;
  nearestNode?(name: string): string | undefined;
  /** Whether `score(x)` may name this; absent where no node may be named at all. */
  node?(id: string, what: NodeNumber): boolean;
  /** The phases of a programme, where `score(x, phase)` may name one. */
  readonly phases?: ReadonlySet<string>;
}

export const numberType = (kind: Kind = plain): FormulaType => ({ is: "number", kind });

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

type Numeric = FormulaType & { is: "number" | "column" };

/** `a` and `b` as written; `x` and `y` as operands. Columns of one table go together row by row, and a number with each row. */
function quantities(sign: Sign, a: FormulaType, b: FormulaType, x: Numeric, y: Numeric, place: Place): FormulaType {
  const kind =
    sign === "*" || sign === "/" ? multiplyKinds(x.kind, y.kind, sign === "*" ? 1 : -1) : commonKind(sign, a, b, place);
  const [table, ...others] = new Set([x, y].flatMap((each) => (each.is === "column" ? [each.table] : [])));
  if (isComparison(sign)) {
    if (table === undefined) return { is: "truth" };
    throw new FormulaProblem(rules.wrongTypes, place.start, place.end, { found: "column", expected: "number" });
  }
  if (others.length > 0)
    throw new FormulaProblem(rules.wrongTypes, place.start, place.end, { found: "two-tables", expected: "one-table" });
  return table === undefined ? { is: "number", kind } : { is: "column", table, kind };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function commonKind(sign: Sign, a: FormulaType, b: FormulaType, place: Place): Kind {
  const left = a.is === "number" || a.is === "column" ? a.kind : plain;
  const right = b.is === "number" || b.is === "column" ? b.kind : plain;
  if (sign === "^") {
    if (isPlain(left) && isPlain(right)) return plain;
  } else if (sameKind(left, right)) return left;
  else if (a.is === "number" && a.zero) return right;
  else if (b.is === "number" && b.zero) return left;
  throw unlike(sign, left, right, place);
}

function unlike(sign: string, left: Kind, right: Kind, { start, end }: Place): FormulaProblem {
  return new FormulaProblem(rules.kinds, start, end, {
    sign,
    left: kindText(left) || "plain",
    right: kindText(right) || "plain",
  });
}

function isComparison(sign: Sign): boolean {
  return ["=", "!=", "<", "<=", ">", ">="].includes(sign);
}

function choices(sign: Sign, a: FormulaType, b: FormulaType, { start, end }: Place): FormulaType {
  if (a.is !== "choice" || b.is !== "choice" || !(sign === "=" || sign === "!="))
    throw new FormulaProblem(rules.wrongTypes, start, end, {
      found: `${a.is} ${sign} ${b.is}`,
      expected: "choice = choice",
    });
  const known = a.choices ?? b.choices;
  const literal = a.literal ?? b.literal;
  if (known && literal !== undefined && !known.has(literal))
    throw new FormulaProblem(rules.unknownChoice, start, end, { found: literal, known: [...known].join(", ") });
  return { is: "truth" };
}

function dates(sign: Sign, a: FormulaType, b: FormulaType, { start, end }: Place): FormulaType {
  if (a.is === "date" && b.is === "date") {
    if (sign === "-") return numberType({ time: 1 });
    if (isComparison(sign)) return { is: "truth" };
  }
  throw new FormulaProblem(rules.wrongTypes, start, end, { found: `${a.is} ${sign} ${b.is}`, expected: "date - date" });
}

type Call = Formula & { op: "call" };

function callType(formula: Call, names: Names): FormulaType {
  const known = functions.get(formula.name);
  if (!known || (known.acceptance && !names.phases)) throw unknownFunction(formula);
  const { node, branches, column, numbers } = known;
  if (node && names.node) {
    expectParts(formula, 1, names.phases ? 2 : 1);
    return nodeType(formula, node, names);
  }
  if (branches) {
    expectParts(formula, 3, 3);
    return branchesType(formula, names);
  }
  const types = formula.parts.map((part) => checkFormula(part, names));
  const [first, second] = types;
  if (column && first?.is === "column") return columnFormType(formula, column, first, second);
  if (numbers) return numbersType(formula, numbers, types);
  throw column ? notColumn(formula, first) : unknownFunction(formula);
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

function numbersType(formula: Call, { least, most, kinds }: NumbersForm, types: readonly FormulaType[]): FormulaType {
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
  return numberType(common ?? plain);
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
