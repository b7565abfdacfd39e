export { checkFormula, type FormulaType, type Names, numberType } from "./check-formula.ts";
export { evaluateFormula, type Scope } from "./evaluate-formula.ts";
export { functions, reservedNames } from "./functions.ts";
export { parseFormula } from "./parse-formula.ts";
export { FormulaProblem } from "./problem.ts";
export * as formulaRules from "./rules/index.ts";
export { Absent, absentAmong, Column, Day, isNumber, type Value } from "./values.ts";
export { everyPart, isOfNode, namesIn, partsOf, usesNode } from "./walk.ts";
export { writeFormula } from "./write-formula.ts";
