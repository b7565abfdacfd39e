/** The reader for people: a tree back to text, with names replaced by what stands for them. */
import type { Formula, Locale } from "../model/index.ts";

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

/** How parts and signs are written where not as in a formula. */
interface Writing {
  readonly replace: (part: Formula) => string | undefined;
  readonly signs: Readonly<Record<string, string>>;
}

/**
 * Writes a formula so that it reads back to the same tree. `replace` may give another text for a part,
 * such as the value in place of a name.
 */
export function writeFormula(formula: Formula, replace: Writing["replace"] = () => undefined): string {
  return write(formula, 0, { replace, signs: {} });
}

const mathematical = { "*": "×", "/": "÷", "-": "−", "<=": "≤", ">=": "≥", "!=": "≠" };
const signsOf = {
  zh: { ...mathematical, and: "且", or: "或", not: "非" },
  en: mathematical,
} as const;

/** A formula for people: titles in place of names, and the signs of mathematics. It does not read back. */
export function formulaWords(formula: Formula, locale: Locale, replace: Writing["replace"]): string {
  return write(formula, 0, { replace, signs: signsOf[locale] });
}

function write(formula: Formula, least: number, writing: Writing): string {
  const sign = (name: string) => writing.signs[name] ?? name;
  const other = writing.replace(formula);
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
    case "shared":
      return formula.name;
    case "period":
      return `period.${formula.side}`;
    case "negative":
      return bracket(`${sign("-")}${write(formula.of, 7, writing)}`, 7, least);
    case "not":
      return bracket(`${sign("not")} ${write(formula.of, 3, writing)}`, 3, least);
    case "binary":
      return binary(formula, least, writing);
    case "call":
      return `${formula.name}(${formula.parts.map((part) => write(part, 0, writing)).join(", ")})`;
  }
}

function binary(formula: Formula & { op: "binary" }, least: number, writing: Writing): string {
  const { sign, left, right } = formula;
  const force = strength[sign] ?? 0;
  // ^ binds to the right, and comparisons not at all.
  const text = `${write(left, sign === "^" || force === comparison ? force + 1 : force, writing)} ${writing.signs[sign] ?? sign} ${write(right, sign === "^" ? 7 : force + 1, writing)}`;
  return bracket(text, force, least);
}

function bracket(text: string, force: number, least: number): string {
  return force < least ? `(${text})` : text;
}
