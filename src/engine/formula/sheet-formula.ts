/**
 * The reader for spreadsheets: a tree to the formula of a cell. Why there is no number is an error of the spreadsheet, and
 * goes through every step as it does here: #N/A where an answer is missing, #DIV/0! where it is claimed not to apply, any
 * other where it is wrong.
 */
import type { Formula, Sign } from "../model/index.ts";
import { minutesPerDay, publish } from "../quantity/index.ts";
import { functions, type NodeNumber } from "./functions.ts";

/** Where what a formula names stands. */
export interface SheetCells {
  /** The cell of an answer or of `value`, or the number of a parameter. */
  readonly name: (name: string) => string | undefined;
  /** The cells of a column, or of what is computed row by row; an empty text where there is no row. */
  readonly column: (formula: Formula) => string;
  /** The cell of a column in the row at hand. */
  readonly inRow?: (table: string, column: string) => string | undefined;
  /** First and last day of the period, YYYY-MM-DD. */
  readonly period: { readonly from: string; readonly to: string };
  readonly node?: (what: NodeNumber, id: string) => string | undefined;
}

export const sheetErrors = { missing: "NA()", claimed: "1/0", wrong: "SQRT(-1)" } as const;

/** Nothing where a spreadsheet has no formula for a part of it. */
export function sheetFormula(formula: Formula, cells: SheetCells): string | undefined {
  try {
    return new Writer(cells).write(formula);
  } catch (error) {
    if (error instanceof NotWritable) return undefined;
    throw error;
  }
}

class NotWritable extends Error {}

const signs: Partial<Record<Sign, string>> = { "+": "+", "-": "-", "*": "*", "^": "^" };
const comparisons: Partial<Record<Sign, string>> = { "=": "=", "!=": "<>", "<": "<", "<=": "<=", ">": ">", ">=": ">=" };

class Writer {
  private readonly cells: SheetCells;

  constructor(cells: SheetCells) {
    this.cells = cells;
  }

  write(formula: Formula): string {
    switch (formula.op) {
      case "number":
        return publish(formula.value);
      case "choice":
        return `"${formula.value}"`;
      case "name":
        return known(this.cells.name(formula.name));
      case "column":
        return known(this.cells.inRow?.(formula.table, formula.column));
      case "shared":
        return this.write(formula.of);
      case "period": {
        const [year, month, day] = this.cells.period[formula.side].split("-").map(Number);
        return `(DATE(${year},${month},${day})*${minutesPerDay})`;
      }
      case "negative":
        return `(-${this.write(formula.of)})`;
      case "not":
        return `NOT(${this.write(formula.of)})`;
      case "binary":
        return this.binary(formula.sign, formula.left, formula.right);
      case "call":
        return this.call(formula.name, formula.parts);
    }
  }

  private binary(sign: Sign, left: Formula, right: Formula): string {
    const [a, b] = [this.write(left), this.write(right)];
    // One side can decide alone, even where the other has no answer.
    if (sign === "and") return `IF(ISERROR(${a}),IF(ISERROR(${b}),${a},IF(${b},${a},FALSE)),IF(${a},${b},FALSE))`;
    if (sign === "or") return `IF(ISERROR(${a}),IF(ISERROR(${b}),${a},IF(${b},TRUE,${a})),IF(${a},TRUE,${b}))`;
    // A claim is said by a division by zero: any other is an error of another kind.
    if (sign === "/") return `IF(${b}=0,${sheetErrors.wrong},${a}/${b})`;
    const comparison = comparisons[sign];
    const words = left.op === "choice" || right.op === "choice";
    if (comparison) return words ? `(${a}${comparison}${b})` : `(ROUND(${a}-${b},9)${comparison}0)`;
    return `(${a}${known(signs[sign])}${b})`;
  }

  private call(name: string, parts: readonly Formula[]): string {
    const { branches, node, column, numbers, asks } = functions.get(name) ?? {};
    const [one, two] = parts;
    if (!one) throw new NotWritable();
    if (node) return known(one.op === "name" ? this.cells.node?.(node, one.name) : undefined);
    if (branches) return `IF(${parts.map((part) => this.write(part)).join(",")})`;
    if (asks) return this.isKnown(this.write(one));
    if (column && isOfColumn(one)) return known(column.sheet?.(this.cells.column(one), two && this.cells.column(two)));
    return known(numbers?.sheet?.(parts.map((part) => this.write(part))));
  }

  private isKnown(cell: string): string {
    const kind = `IFERROR(ERROR.TYPE(${cell}),0)`;
    return `IF(ISERROR(${cell}),IF(OR(${kind}=2,${kind}=7),FALSE,${cell}),TRUE)`;
  }
}

function known(written: string | undefined): string {
  if (written === undefined) throw new NotWritable();
  return written;
}

function isOfColumn(formula: Formula): boolean {
  return [...columnsIn(formula)].length > 0;
}

/** The columns that a formula is computed from row by row. */
export function* columnsIn(formula: Formula): Generator<Formula & { op: "column" }> {
  if (formula.op === "column") yield formula;
  if (formula.op === "binary") for (const part of [formula.left, formula.right]) yield* columnsIn(part);
  if (formula.op === "negative" || formula.op === "shared") yield* columnsIn(formula.of);
}
