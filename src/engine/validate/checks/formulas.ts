import {
  checkFormula,
  FormulaProblem,
  type FormulaType,
  type Names,
  type NodeNumber,
  numberType,
} from "../../formula/index.ts";
import { type Input, partColumns, type Standard } from "../../model/index.ts";
import { kindText, sameKind } from "../../quantity/index.ts";
import { reportFormula, type WrittenFormula } from "../context.ts";
import { nearest } from "../nearest.ts";
import type { Report } from "../report.ts";
import { formulaKind, parameterChoices, unknownReference } from "../rules/standard/index.ts";
import type { Check } from "./check.ts";
import { inputEntries } from "./entries.ts";

/** Every formula uses known names, in kinds that fit, and gives what its place wants. */
export const formulas: Check = ({ texts, standard, context, report }) => {
  const declared = new Set([...inputEntries(texts)].map(({ id }) => id));
  for (const written of context.formulas) {
    try {
      expectType(checkFormula(written.formula, namesFor(standard, written)), written, report);
    } catch (problem) {
      // An input that could not be built was complained of already.
      if (problem instanceof FormulaProblem && declared.has(String(problem.facts["name"]))) continue;
      reportFormula(report, problem, written.part);
    }
  }
  checkParameters(standard, report);
};

function expectType(type: FormulaType, { wants, part }: WrittenFormula, report: Report): void {
  if (
    wants.is === "truth"
      ? type.is === "truth"
      : type.is === "number" && (wants.kind === undefined || type.zero || sameKind(type.kind, wants.kind))
  )
    return;
  const found = type.is === "number" ? kindText(type.kind) || "plain" : type.is;
  report(formulaKind, part, {
    found,
    expected: wants.is === "truth" ? "truth" : kindText(wants.kind ?? {}) || "plain",
  });
}

/** What a formula of a standard may name. */
export function namesFor(
  standard: Standard,
  { value, nodes, rating }: Pick<WrittenFormula, "value" | "nodes" | "rating"> = {},
): Names {
  return {
    name: (name) =>
      name === "value" && value ? numberType(value) : (ratingName(name, rating) ?? nameType(standard, name)),
    column: (table, column) =>
      rating?.parts && table === "parts" ? partsColumn(column) : columnType(standard.inputs.get(table), column),
    isInput: (name) => standard.inputs.has(name),
    nearest: (name) => nearest(name, [...standard.inputs.keys(), ...standard.parameters.keys()]),
    other: (name) => standard.nodes.get(name)?.kind,
    nearestNode: (name) => nearest(name, ["total", ...standard.nodes.keys()]),
    ...(nodes
      ? { node: (id: string, what: NodeNumber) => what !== "share" && (id === "total" || standard.nodes.has(id)) }
      : {}),
    ...(rating?.parts ? { node: (id: string, what: NodeNumber) => what === "share" && rating.classes.has(id) } : {}),
  };
}

function ratingName(name: string, rating: WrittenFormula["rating"]): FormulaType | undefined {
  return rating && (name === "score" || (name === "rated" && rating.parts)) ? numberType() : undefined;
}

function partsColumn(column: string): FormulaType | readonly string[] {
  return partColumns.includes(column) ? { is: "column", table: "parts", kind: {} } : partColumns;
}

function nameType(standard: Standard, name: string): FormulaType | undefined {
  const parameter = standard.parameters.get(name);
  if (parameter) return numberType(parameter.unit.kind);
  const asks = standard.inputs.get(name)?.asks;
  switch (asks?.kind) {
    case "quantity":
      return numberType(asks.unit.kind);
    case "date":
      return { is: "date" };
    case "choice":
      return { is: "choice", choices: new Set(asks.choices.keys()) };
    case "levels":
      return { is: "choice", choices: new Set(asks.levels.keys()) };
    default:
      return undefined;
  }
}

function columnType(input: Input | undefined, column: string): FormulaType | readonly string[] | undefined {
  if (input?.asks.kind !== "table") return undefined;
  const found = input.asks.columns.get(column);
  return found ? { is: "column", table: input.id, kind: found.unit.kind } : [...input.asks.columns.keys()];
}

/** A look-up has a value for each choice of the input that decides, and for nothing else. */
function checkParameters({ parameters, inputs }: Standard, report: Report): void {
  for (const { id, value } of parameters.values()) {
    if (value.kind !== "by") continue;
    const path = ["parameters", id];
    const asks = inputs.get(value.input)?.asks;
    if (asks?.kind !== "choice") {
      report(
        unknownReference,
        { document: "standard", path: [...path, "by"] },
        { what: "choice-input", id: value.input },
      );
      continue;
    }
    const without = [...asks.choices.keys()].find((choice) => !value.values.has(choice));
    const beyond = [...value.values.keys()].find((choice) => !asks.choices.has(choice));
    const choice = without ?? beyond;
    if (choice !== undefined)
      report(
        parameterChoices,
        { document: "standard", path: [...path, "values"], key: true },
        { id, input: value.input, choice },
      );
  }
}
