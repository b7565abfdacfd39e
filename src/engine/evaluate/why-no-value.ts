/** Which part of a formula has no result, and why: a division by zero, the logarithm of zero, the root of a negative number. */
import { Absent, Column, evaluateFormula, functions, isNumber, type Scope, type Value } from "../formula/index.ts";
import type { Formula, Worded } from "../model/index.ts";
import type { Decimal } from "../quantity/index.ts";

interface Cause {
  /** The divisor; else the part that has no result. */
  readonly part: Formula;
  /** The part with its numbers; absent for a divisor, which is 0. */
  readonly what?: Worded | undefined;
}

export function whyNoValue(formula: Formula, scope: Scope): Cause | undefined {
  let found: Cause | undefined;
  const trace = (part: Formula, value: Value) => {
    if (found || !(value instanceof Absent)) return;
    // 0 ^ -1 divides by its base.
    if (value.rule === "formula/division-by-zero" && part.op === "binary" && /^[/^]$/.test(part.sign))
      found = { part: part.sign === "/" ? part.right : part.left };
    else if (value.rule === "formula/not-a-number") found = { part, what: partInWords(part, scope) };
  };
  evaluateFormula(formula, { ...scope, trace });
  return found;
}

function partInWords(part: Formula, scope: Scope): Worded | undefined {
  if (part.op === "binary") {
    const [base, power] = [part.left, part.right].map((side) => numberText(evaluateFormula(side, scope)));
    return {
      fact: `${base} ^ ${power}`,
      zh: `${base} 的 ${power} 次方`,
      en: `${base} to the power ${power}`,
    };
  }
  const words = part.op === "call" ? functions.get(part.name)?.words : undefined;
  if (part.op !== "call" || !words) return undefined;
  const values = part.parts.map((each) => evaluateFormula(each, scope));
  if (!(values[0] instanceof Column)) {
    const numbers = values.map(numberText).join(", ");
    return { fact: `${part.name}(${numbers})`, zh: `${numbers} 的${words.zh}`, en: `${words.en} of ${numbers}` };
  }
  return values[1] instanceof Column && addUpToZero(values[1])
    ? {
        fact: `${part.name} 0`,
        zh: `权重合计为 0 的一列数的${words.zh}`,
        en: `${words.en} of numbers whose weights add up to 0`,
      }
    : { fact: `${part.name} 0`, zh: `平均值为 0 的一列数的${words.zh}`, en: `${words.en} of numbers whose mean is 0` };
}

function addUpToZero({ cells }: Column): boolean {
  return cells.every((cell) => cell === undefined || cell.isZero());
}

function numberText(value: Value): string {
  return isNumber(value) ? plainNumber(value) : "–";
}

export function plainNumber(number: Decimal): string {
  return number.toSignificantDigits(12).toFixed();
}
