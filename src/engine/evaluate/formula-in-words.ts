/** Requirements and limits in the words of those who answer: questions and titles of columns in place of ids. */
import { everyPart, formulaWords, functions, writeFormula } from "../formula/index.ts";
import { type Formula, type Locale, type Standard, say, type Text, type Worded } from "../model/index.ts";

/** As written, and for readers. */
export function formulaInWords(standard: Standard, formula: Formula): Worded {
  return { fact: writeFormula(formula), zh: inWords(standard, formula, "zh"), en: inWords(standard, formula, "en") };
}

function inWords(standard: Standard, formula: Formula, locale: Locale): string {
  const quoted = (text: Text | undefined) => text && `“${say(text, locale)}”`;
  const write = (part: Formula) => inWords(standard, part, locale);
  return formulaWords(formula, locale, (part) => {
    if (part.op === "shared") return `(${write(part.of)})`;
    if (part.op === "name")
      return quoted(standard.inputs.get(part.name)?.question ?? standard.parameters.get(part.name)?.title);
    if (part.op === "column") {
      const asks = standard.inputs.get(part.table)?.asks;
      return quoted(asks?.kind === "table" ? asks.columns.get(part.column)?.title : undefined);
    }
    return part.op === "call" ? callInWords(part, locale, write) : undefined;
  });
}

/** The difference of two numbers, and one number of a column; other functions are named as they are written. */
function callInWords(
  call: Formula & { op: "call" },
  locale: Locale,
  write: (part: Formula) => string,
): string | undefined {
  const terms = differenceIn(call);
  if (terms) {
    const [one, other] = [write(terms.left), write(terms.right)];
    return locale === "zh" ? `${one}与${other}之差` : `the difference between ${one} and ${other}`;
  }
  const [of, weights] = call.parts;
  const { column, words } = functions.get(call.name) ?? {};
  if (!of || weights || !column || !words || ![...everyPart(of)].some(({ op }) => op === "column")) return undefined;
  const inside = of.op === "binary" ? `(${write(of)})` : write(of);
  return locale === "zh" ? `${inside}的${words.zh}` : `${words.en} of ${inside}`;
}

/** Both numbers of `abs(a - b)`. */
export function differenceIn(formula: Formula): { readonly left: Formula; readonly right: Formula } | undefined {
  if (formula.op !== "call" || formula.name !== "abs") return undefined;
  const [of] = formula.parts;
  return of?.op === "binary" && of.sign === "-" ? of : undefined;
}
