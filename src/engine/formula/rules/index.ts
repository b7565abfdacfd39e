/** What can be wrong with a formula, when it is read and when it is computed. */
import type { Rule } from "../../model/index.ts";
import type { FormulaProblemName } from "../problem.ts";
import { kinds, wrongArguments, wrongTypes } from "./kinds.ts";
import { unknownChoice, unknownColumn, unknownFunction, unknownName, unknownUnit } from "./names.ts";
import { divisionByZero, notANumber, overflow } from "./values.ts";
import { chainedComparison, fullWidth, number, strangeLetter, syntax, tooDeep, tooLong } from "./writing.ts";

/** The rule for each problem that reading a formula can meet. */
export const formulaRules: Readonly<Record<FormulaProblemName, Rule>> = {
  syntax,
  number,
  "full-width": fullWidth,
  "strange-letter": strangeLetter,
  "unknown-unit": unknownUnit,
  "unknown-name": unknownName,
  "unknown-function": unknownFunction,
  "unknown-column": unknownColumn,
  "unknown-choice": unknownChoice,
  arguments: wrongArguments,
  kinds,
  types: wrongTypes,
  "chained-comparison": chainedComparison,
  "too-long": tooLong,
  "too-deep": tooDeep,
};

/** Those that only the answers can bring about, by the rule id that a value's reason names. */
export const valueRules: ReadonlyMap<string, Rule> = new Map(
  [divisionByZero, overflow, notANumber, wrongTypes].map((rule) => [rule.id, rule]),
);
