/** What building a standard carries along: its units, its way to report, and the formulas met, for checking. */

import { FormulaProblem, parseFormula, withShared } from "../formula/index.ts";
import { type Citation, defined, type Formula, given, readText } from "../model/index.ts";
import { Decimal, type Kind, parseQuantity, plain, type Unit, type UnitTable } from "../quantity/index.ts";
import type { CitationsText } from "../schema/types.gen.ts";
import type { Part, Report } from "./report.ts";
import { reportNumber, unitFact } from "./report-number.ts";

/** A formula that a standard holds, with what it must give. */
export interface WrittenFormula {
  readonly formula: Formula;
  readonly part: Part;
  readonly wants: { readonly is: "number"; readonly kind?: Kind } | { readonly is: "truth" };
  /** Whether the name `value` may be used, and its kind. */
  readonly value?: Kind;
  /** Whether `score(x)` and `coverage(x)` may be used. */
  readonly nodes?: boolean;
  /** Of a rule of the rating: its classes, and whether it rates a node with parts. */
  readonly rating?: RatingNames;
}

/** What a rule of the rating may name besides answers: `score`, `share(green)`, and of a node with parts `rated` and `parts.points`. */
export interface RatingNames {
  readonly classes: ReadonlySet<string>;
  readonly parts: boolean;
}

export interface Context {
  readonly units: UnitTable;
  readonly report: Report;
  readonly formulas: WrittenFormula[];
  /** The formulas of the standard that have a name. */
  readonly shared: Map<string, Formula>;
}

/** A bare number, without a unit. */
export const noUnit: Unit = { written: "", factor: new Decimal(1), kind: plain, counted: "", multiplied: false };

/** A number in base units; what cannot be read is reported. */
export function readNumber({ units, report }: Context, text: unknown, unit: Unit, part: Part): Decimal | undefined {
  const written = String(text);
  const read = parseQuantity(written, unit, units);
  if ("problem" in read) {
    reportNumber(report, part, { written, ...read }, unitFact(unit, units));
    return undefined;
  }
  return read.value;
}

export function readFormula(
  context: Context,
  text: unknown,
  part: Part,
  wants: WrittenFormula["wants"],
  more: Pick<WrittenFormula, "value" | "nodes" | "rating"> = {},
): Formula | undefined {
  try {
    const formula = withShared(parseFormula(String(text), context.units), context.shared);
    context.formulas.push({ formula, part, wants, ...more });
    return formula;
  } catch (problem) {
    reportFormula(context.report, problem, part);
    return undefined;
  }
}

export function reportFormula(report: Report, problem: unknown, part: Part): void {
  if (!(problem instanceof FormulaProblem)) throw problem;
  report(problem.rule, { ...part, within: [problem.start, problem.end] }, problem.facts);
}

/** Where a number is asked a formula may stand: a number takes the unit of its place. */
export function readBound(
  context: Context,
  text: unknown,
  unit: Unit,
  part: Part,
  more: Pick<WrittenFormula, "value" | "rating"> = {},
): Formula | undefined {
  const written = String(text).trim();
  const read = parseQuantity(written, unit, context.units);
  if ("value" in read)
    return {
      op: "number",
      value: read.value,
      written: read.bare && unit.written !== "" ? `${written} ${unit.written}` : written,
      kind: unit.kind,
      start: 0,
      end: written.length,
    };
  return readFormula(context, text, part, { is: "number", kind: unit.kind }, more);
}

export function readCitations(written: CitationsText | undefined): readonly Citation[] {
  if (written === undefined) return [];
  return (Array.isArray(written) ? written : [written]).map(({ ref, clause, basis, of, note }) => ({
    basis,
    ...defined({ ref, clause: given(clause, readText), of, note: given(note, readText) }),
  }));
}
