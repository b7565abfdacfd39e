/** What parts of a formula are, and what signs make of them. */
import type { Sign } from "../model/index.ts";
import { isPlain, type Kind, kindText, multiplyKinds, plain, sameKind } from "../quantity/index.ts";
import { FormulaProblem } from "./problem.ts";
import * as rules from "./rules/index.ts";

/** What a part of a formula is. */
export type FormulaType =
  | { readonly is: "number"; readonly kind: Kind /** The literal 0, which fits every kind. */; readonly zero?: boolean }
  | { readonly is: "column"; readonly table: string; readonly kind: Kind }
  | { readonly is: "choice"; readonly choices?: ReadonlySet<string>; readonly literal?: string }
  | { readonly is: "truth" }
  | { readonly is: "date" };

export const numberType = (kind: Kind = plain): FormulaType => ({ is: "number", kind });

export type Numeric = FormulaType & { is: "number" | "column" };

/** `a` and `b` as written; `x` and `y` as operands. Columns of one table go together row by row, and a number with each row. */
export function quantities(
  sign: Sign,
  a: FormulaType,
  b: FormulaType,
  x: Numeric,
  y: Numeric,
  place: Place,
): FormulaType {
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

export function commonKind(sign: Sign, a: FormulaType, b: FormulaType, place: Place): Kind {
  const left = a.is === "number" || a.is === "column" ? a.kind : plain;
  const right = b.is === "number" || b.is === "column" ? b.kind : plain;
  if (sign === "^") {
    if (isPlain(left) && isPlain(right)) return plain;
  } else if (sameKind(left, right)) return left;
  else if (a.is === "number" && a.zero) return right;
  else if (b.is === "number" && b.zero) return left;
  throw unlike(sign, left, right, place);
}

export function unlike(sign: string, left: Kind, right: Kind, { start, end }: Place): FormulaProblem {
  return new FormulaProblem(rules.kinds, start, end, {
    sign,
    left: kindText(left) || "plain",
    right: kindText(right) || "plain",
  });
}

function isComparison(sign: Sign): boolean {
  return ["=", "!=", "<", "<=", ">", ">="].includes(sign);
}

export function choices(sign: Sign, a: FormulaType, b: FormulaType, { start, end }: Place): FormulaType {
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

export function dates(sign: Sign, a: FormulaType, b: FormulaType, { start, end }: Place): FormulaType {
  if (a.is === "date" && b.is === "date") {
    if (sign === "-") return numberType({ time: 1 });
    if (isComparison(sign)) return { is: "truth" };
  }
  throw new FormulaProblem(rules.wrongTypes, start, end, { found: `${a.is} ${sign} ${b.is}`, expected: "date - date" });
}
