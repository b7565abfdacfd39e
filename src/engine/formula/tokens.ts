/** The words of a formula: numbers with their units, names, quoted choices, signs. */
import { Decimal, parseUnit, type Unit, type UnitTable } from "../quantity/index.ts";
import { FormulaProblem } from "./problem.ts";
import * as rules from "./rules/index.ts";

export type Token = { readonly start: number; readonly end: number } & (
  | { readonly is: "number"; readonly value: Decimal; readonly written: string; readonly unit?: Unit }
  | { readonly is: "name"; readonly name: string; readonly column?: string }
  | { readonly is: "choice"; readonly value: string }
  | { readonly is: "sign"; readonly sign: string }
  | { readonly is: "end" }
);

const longest = 4096;
const mostTokens = 1000;
const number = /(?:0|[1-9][0-9]*)(?:\.[0-9]+)?/y;
const unitWord = /[A-Za-zµμ%‰％\u4e00-\u9fff][A-Za-z0-9µμ²³\u4e00-\u9fff]*(?:-[A-Za-z0-9]+)*/y;
const name = /[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:\.[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?/y;
const sign = /<=|>=|!=|[-+*/^(),=<>]/y;
const words = new Set(["and", "or", "not"]);

export function tokens(text: string, units: UnitTable): readonly Token[] {
  if (text.length > longest) throw tooLong(text);
  const read: Token[] = [];
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, read.at(-1)?.end ?? 0)) {
    read.push(token(text, at, units));
    if (read.length > mostTokens) throw tooLong(text);
  }
  return [...read, { is: "end", start: text.length, end: text.length }];
}

function tooLong(text: string): FormulaProblem {
  return new FormulaProblem(rules.tooLong, 0, text.length, { most: String(longest), words: String(mostTokens) });
}

function token(text: string, start: number, units: UnitTable): Token {
  const digits = match(number, text, start);
  if (digits !== undefined) return numberToken(text, start, digits, units);
  const word = match(name, text, start);
  if (word !== undefined) return nameToken(text, start, word);
  const mark = match(sign, text, start);
  if (mark !== undefined) return { is: "sign", sign: mark, start, end: start + mark.length };
  const quote = text[start];
  if (quote === '"' || quote === "'") {
    const end = text.indexOf(quote, start + 1);
    if (end === -1)
      throw new FormulaProblem(rules.syntax, start, text.length, { found: text.slice(start), expected: quote });
    return { is: "choice", value: text.slice(start + 1, end), start, end: end + 1 };
  }
  throw strange(text, start);
}

function numberToken(text: string, start: number, digits: string, units: UnitTable): Token {
  const end = start + digits.length;
  if (/[0-9_.]/.test(text[end] ?? "") || /^[eE][-+]?[0-9]/.test(text.slice(end))) {
    const found = /^[0-9A-Za-z_.]+/.exec(text.slice(start))?.[0] ?? digits;
    throw new FormulaProblem(rules.number, start, start + found.length, { found });
  }
  const unitStart = skipSpace(text, end);
  const word = match(unitWord, text, unitStart);
  if (word === undefined || words.has(word))
    return { is: "number", value: new Decimal(digits), written: digits, start, end };
  const unit = parseUnit(word, units);
  const unitEnd = unitStart + word.length;
  if ("problem" in unit) throw new FormulaProblem(rules.unknownUnit, unitStart, unitEnd, { found: word });
  return {
    is: "number",
    value: new Decimal(digits).times(unit.factor),
    written: text.slice(start, unitEnd),
    unit,
    start,
    end: unitEnd,
  };
}

function nameToken(text: string, start: number, word: string): Token {
  const end = start + word.length;
  const next = text[end] ?? "";
  if (/[\p{L}\p{N}_]/u.test(next)) throw strange(text, end);
  if (words.has(word)) return { is: "sign", sign: word, start, end };
  const [table = "", column] = word.split(".");
  return { is: "name", name: table, ...(column === undefined ? {} : { column }), start, end };
}

function strange(text: string, start: number): FormulaProblem {
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const end = start + character.length;
  const half = character.normalize("NFKC");
  if (half !== character && /^[\u0020-\u007e]$/.test(half))
    return new FormulaProblem(rules.fullWidth, start, end, { found: character, ordinary: half });
  if (/\p{L}/u.test(character))
    return new FormulaProblem(rules.strangeLetter, start, end, {
      found: character,
      character: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
    });
  return new FormulaProblem(rules.syntax, start, end, { found: character });
}

function skipSpace(text: string, at: number): number {
  let end = at;
  while (text[end] === " " || text[end] === "\n" || text[end] === "\t") end += 1;
  return end;
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
