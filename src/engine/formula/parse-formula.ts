/**
 * Text to tree, by binding strength:
 *
 *     or < and < not < comparison < + − < * / < −x < ^
 *
 * so −x^2 is −(x²), and a < b < c is refused.
 */
import type { Formula, Sign } from "../model/index.ts";
import { plain, type UnitTable } from "../quantity/index.ts";
import { FormulaProblem } from "./problem.ts";
import * as rules from "./rules/index.ts";
import { type Token, tokens } from "./tokens.ts";

const deepest = 64;
const strength: ReadonlyMap<string, number> = new Map([
  ["or", 1],
  ["and", 2],
  ["=", 4],
  ["!=", 4],
  ["<", 4],
  ["<=", 4],
  [">", 4],
  [">=", 4],
  ["+", 5],
  ["-", 5],
  ["*", 6],
  ["/", 6],
  ["^", 8],
]);
const notStrength = 3;
const comparison = 4;
const negativeStrength = 7;

/** Throws a `FormulaProblem` where the text is no formula. */
export function parseFormula(text: string, units: UnitTable): Formula {
  const reader = new Reader(text, tokens(text, units));
  const formula = reader.expression(0, 0);
  reader.expect("end");
  return formula;
}

class Reader {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private next = 0;

  constructor(text: string, read: readonly Token[]) {
    this.text = text;
    this.tokens = read;
  }

  expression(least: number, depth: number): Formula {
    if (depth > deepest)
      throw new FormulaProblem(rules.tooDeep, this.peek().start, this.text.length, { most: String(deepest) });
    let left = this.operand(depth);
    for (;;) {
      const token = this.peek();
      const sign = token.is === "sign" ? token.sign : "";
      const force = strength.get(sign);
      if (force === undefined || force < least) return left;
      if (sign === "-" && !this.spaced(token)) throw this.problem(token, " - ");
      this.next += 1;
      // ^ binds to the right, all else to the left.
      const right = this.expression(sign === "^" ? negativeStrength : force + 1, depth + 1);
      left = { op: "binary", sign: sign as Sign, left, right, start: left.start, end: right.end };
      const after = this.peek();
      if (force === comparison && after.is === "sign" && strength.get(after.sign) === comparison) {
        throw new FormulaProblem(rules.chainedComparison, left.start, after.end, {
          found: this.text.slice(left.start, after.end),
        });
      }
    }
  }

  expect(what: "end" | ")" | ","): Token {
    const token = this.peek();
    const fits = what === "end" ? token.is === "end" : token.is === "sign" && token.sign === what;
    if (!fits) throw this.problem(token, what === "end" ? undefined : what);
    this.next += 1;
    return token;
  }

  private operand(depth: number): Formula {
    const token = this.peek();
    this.next += 1;
    const { start, end } = token;
    switch (token.is) {
      case "number":
        return {
          op: "number",
          value: token.value,
          written: token.written,
          kind: token.unit?.kind ?? plain,
          start,
          end,
        };
      case "choice":
        return { op: "choice", value: token.value, start, end };
      case "name":
        return this.name(token, depth);
      case "sign":
        return this.prefix(token, depth);
      default:
        throw this.problem(token);
    }
  }

  private prefix(token: Token & { is: "sign" }, depth: number): Formula {
    if (token.sign === "-") {
      const of = this.expression(negativeStrength, depth + 1);
      return { op: "negative", of, start: token.start, end: of.end };
    }
    if (token.sign === "not") {
      const of = this.expression(notStrength, depth + 1);
      return { op: "not", of, start: token.start, end: of.end };
    }
    if (token.sign === "(") {
      const inner = this.expression(0, depth + 1);
      const close = this.expect(")");
      return { ...inner, start: token.start, end: close.end };
    }
    throw this.problem(token);
  }

  private name(token: Token & { is: "name" }, depth: number): Formula {
    const { name, column, start, end } = token;
    if (column !== undefined) {
      if (name !== "period") return { op: "column", table: name, column, start, end };
      if (column === "from" || column === "to") return { op: "period", side: column, start, end };
      throw new FormulaProblem(rules.unknownColumn, start, end, { table: name, column, known: "from, to" });
    }
    const open = this.peek();
    if (!(open.is === "sign" && open.sign === "(" && open.start === end)) return { op: "name", name, start, end };
    this.next += 1;
    const parts: Formula[] = [this.expression(0, depth + 1)];
    for (let token = this.peek(); token.is === "sign" && token.sign === ","; token = this.peek()) {
      this.next += 1;
      parts.push(this.expression(0, depth + 1));
    }
    return { op: "call", name, parts, start, end: this.expect(")").end };
  }

  private spaced({ start, end }: Token): boolean {
    return /\s/.test(this.text[start - 1] ?? "") && /\s/.test(this.text[end] ?? "");
  }

  private peek(): Token {
    return this.tokens[this.next] ?? { is: "end", start: this.text.length, end: this.text.length };
  }

  private problem(token: Token, expected?: string): FormulaProblem {
    const before = this.tokens.at(-2);
    const after = token.is === "end" ? before : undefined;
    return new FormulaProblem(rules.syntax, token.start, token.end, {
      expected,
      after: after && this.text.slice(after.start, after.end),
      found: after ? undefined : this.text.slice(token.start, token.end),
    });
  }
}
