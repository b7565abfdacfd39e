/** Walks the tree of a formula. */
import type { Formula } from "../model/index.ts";
import { type Decimal, isPlain, one } from "../quantity/index.ts";
import { functions } from "./functions.ts";

/** The parts that a formula is computed from. What `score(x)` and `coverage(x)` name is a node, no part. */
export function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.op) {
    case "negative":
    case "not":
    case "shared":
      return [formula.of];
    case "binary":
      return [formula.left, formula.right];
    case "call":
      return isOfNode(formula) ? [] : formula.parts;
    case "number":
    case "choice":
    case "name":
    case "column":
    case "period":
      return [];
  }
}

/** The same formula with other formulas in place of names. */
export function withShared(formula: Formula, shared: ReadonlyMap<string, Formula>): Formula {
  const inner = (part: Formula) => withShared(part, shared);
  switch (formula.op) {
    case "name": {
      const of = shared.get(formula.name);
      return of ? { op: "shared", name: formula.name, of, start: formula.start, end: formula.end } : formula;
    }
    case "negative":
    case "not":
      return { ...formula, of: inner(formula.of) };
    case "binary":
      return { ...formula, left: inner(formula.left), right: inner(formula.right) };
    case "call":
      return isOfNode(formula) ? formula : { ...formula, parts: formula.parts.map(inner) };
    default:
      return formula;
  }
}

/** A formula and every part below it, each before its own parts. */
export function* everyPart(formula: Formula): Generator<Formula> {
  yield formula;
  for (const part of partsOf(formula)) yield* everyPart(part);
}

/** The names that a formula uses: inputs, parameters, tables. */
export function namesIn(formula: Formula): readonly string[] {
  const names = new Set<string>();
  for (const part of everyPart(formula)) {
    if (part.op === "name") names.add(part.name);
    if (part.op === "column") names.add(part.table);
  }
  return [...names];
}

/** The inputs of which a formula asks whether they are answered. */
export function askedIn(formulas: readonly Formula[]): readonly string[] {
  return formulas.flatMap((formula) => {
    const known = asked.get(formula) ?? askedOf(formula);
    asked.set(formula, known);
    return known;
  });
}

/** Found once: a formula is measured for every city. */
const asked = new WeakMap<Formula, readonly string[]>();

function askedOf(formula: Formula): readonly string[] {
  return [...everyPart(formula)].flatMap((part) =>
    part.op === "call" && functions.get(part.name)?.asks ? part.parts.flatMap(namesIn) : [],
  );
}

/** Whether it is the score or the coverage of a node. */
export function isOfNode(formula: Formula): formula is Formula & { op: "call" } {
  return formula.op === "call" && functions.get(formula.name)?.node !== undefined;
}

/** Whether the score or the coverage of a node is anywhere in it. */
export function usesNode(formula: Formula): boolean {
  return isOfNode(formula) || partsOf(formula).some(usesNode);
}

/** The numbers that a formula is multiplied by as a whole: of `100 * a / b`, 100; of `a / 0.01`, 100. */
export function factorsIn(formula: Formula): readonly Decimal[] {
  if (formula.op === "number") return isPlain(formula.kind) ? [formula.value] : [];
  if (formula.op !== "binary" || (formula.sign !== "*" && formula.sign !== "/")) return [];
  const right = factorsIn(formula.right);
  return [
    ...factorsIn(formula.left),
    ...(formula.sign === "*" ? right : right.filter((x) => !x.isZero()).map((x) => one.div(x))),
  ];
}
