/** Formulas for people who fill in or read: titles in place of ids. */
import { eitherOr, formulaLabels, functionOf, isAnswered, quoted } from "../../catalogue/formula-phrases.ts";
import { everyPart, formulaWords, functions } from "../../formula/index.ts";
import { type Formula, type Locale, type Standard, speak, type Text } from "../../model/index.ts";
import { sayIn } from "./subject.ts";

interface Showing {
  readonly standard: Standard;
  readonly locale: Locale;
}

/** `further`: other words for a part, before any of these. */
export function titledFormula(
  showing: Showing,
  formula: Formula,
  further: (part: Formula) => string | undefined = () => undefined,
): string {
  const write = (part: Formula) => titledFormula(showing, part, further);
  return formulaWords(formula, showing.locale, (part) => further(part) ?? titled(showing, part, write));
}

function titled(showing: Showing, part: Formula, write: (part: Formula) => string): string | undefined {
  const { standard, locale } = showing;
  switch (part.op) {
    case "name":
      return part.name === "value" ? speak(formulaLabels, locale).value : titleOf(showing, part.name);
    case "shared":
      return `(${write(part.of)})`;
    case "column": {
      const table = standard.inputs.get(part.table)?.asks;
      return quote(showing, table?.kind === "table" ? table.columns.get(part.column)?.title : undefined, part.column);
    }
    case "period":
      return speak(formulaLabels, locale)[part.side];
    case "call":
      return call(showing, part, write);
    default:
      return undefined;
  }
}

function titleOf(showing: Showing, name: string): string {
  const { inputs, parameters, nodes } = showing.standard;
  const parameter = parameters.get(name);
  return quote(showing, inputs.get(name)?.question ?? parameter?.title ?? nodes.get(name)?.title, name);
}

function quote({ locale }: Showing, title: Text | undefined, id: string): string {
  return title === undefined ? id : quoted[locale]({ title: sayIn(locale)(title) });
}

/** Undefined where the name of the function says it: min, max, round. */
function call(
  { locale }: Showing,
  { name, parts: [first, second, third] }: Formula & { op: "call" },
  write: (part: Formula) => string,
): string | undefined {
  const { words, branches, asks, node, column } = functions.get(name) ?? {};
  if (!first || !words) return undefined;
  if (branches && second && third)
    return eitherOr[locale]({ condition: write(first), yes: write(second), no: write(third) });
  if (asks) return isAnswered[locale]({ title: write(first) });
  if (node && first.op === "name" && first.name === "total")
    return functionOf[locale]({ what: words[locale], of: speak(formulaLabels, locale).total });
  if (node || (column && !second && isColumn(first)))
    return functionOf[locale]({ what: words[locale], of: whole(first, write) });
  return undefined;
}

/** In brackets where it is more than one name. */
function whole(formula: Formula, write: (part: Formula) => string): string {
  return formula.op === "binary" ? `(${write(formula)})` : write(formula);
}

function isColumn(formula: Formula): boolean {
  return [...everyPart(formula)].some(({ op }) => op === "column");
}
