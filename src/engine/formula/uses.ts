/** The names that a formula uses: inputs, parameters, tables. */
import type { Formula } from "../model/index.ts";

export function namesIn(formula: Formula): readonly string[] {
  const names = new Set<string>();
  visit(formula, (part) => {
    if (part.op === "name") names.add(part.name);
    if (part.op === "column") names.add(part.table);
  });
  return [...names];
}

/** Every part, each before its parts; what `score(x)` and `coverage(x)` name is no name of an input. */
export function visit(formula: Formula, see: (part: Formula) => void): void {
  see(formula);
  switch (formula.op) {
    case "negative":
    case "not":
      visit(formula.of, see);
      break;
    case "binary":
      visit(formula.left, see);
      visit(formula.right, see);
      break;
    case "call":
      if (formula.name === "score" || formula.name === "coverage") break;
      for (const part of formula.parts) visit(part, see);
      break;
    default:
      break;
  }
}
