/** The reader for people: a tree back to text, with names replaced by what stands for them. */
import type { Formula } from "../model/index.ts";

const strength: Readonly<Record<string, number>> = {
  or: 1,
  and: 2,
  "=": 4,
  "!=": 4,
  "<": 4,
  "<=": 4,
  ">": 4,
  ">=": 4,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  "^": 8,
};

const comparison = 4;

/**
 * Writes a formula so that it reads back to the same tree. `replace` may give another text for a part,
 * such as the value in place of a name.
 */
export function writeFormula(
  formula: Formula,
  replace: (part: Formula) => string | undefined = () => undefined,
): string {
  return write(formula, 0, replace);
}

function write(formula: Formula, least: number, replace: (part: Formula) => string | undefined): string {
  const other = replace(formula);
  if (other !== undefined) return other;
  switch (formula.op) {
    case "number":
      return formula.written;
    case "choice":
      return formula.value.includes('"') ? `'${formula.value}'` : `"${formula.value}"`;
    case "name":
      return formula.name;
    case "column":
      return `${formula.table}.${formula.column}`;
    case "period":
      return `period.${formula.side}`;
    case "negative":
      return bracket(`-${write(formula.of, 7, replace)}`, 7, least);
    case "not":
      return bracket(`not ${write(formula.of, 3, replace)}`, 3, least);
    case "binary":
      return binary(formula, least, replace);
    case "call":
      return `${formula.name}(${formula.parts.map((part) => write(part, 0, replace)).join(", ")})`;
  }
}

function binary(
  formula: Formula & { op: "binary" },
  least: number,
  replace: (part: Formula) => string | undefined,
): string {
  const { sign, left, right } = formula;
  const force = strength[sign] ?? 0;
  // ^ binds to the right, and comparisons not at all.
  const text = `${write(left, sign === "^" || force === comparison ? force + 1 : force, replace)} ${sign} ${write(right, sign === "^" ? 7 : force + 1, replace)}`;
  return bracket(text, force, least);
}

function bracket(text: string, force: number, least: number): string {
  return force < least ? `(${text})` : text;
}
