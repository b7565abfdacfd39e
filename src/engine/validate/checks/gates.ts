import { isOfNode, usesNode } from "../../formula/index.ts";
import type { Formula, Gate } from "../../model/index.ts";
import type { Report } from "../report.ts";
import { gateDirection, gradeOrder } from "../rules/standard/index.ts";
import type { Check } from "./check.ts";

/** Gates are monotone: a better score never lowers the total. Only then do the ends of an interval hold every answer. */
export const gates: Check = ({ standard, report }) => {
  for (const [i, gate] of standard.gates.entries()) checkGate(gate, i, report);
};

function checkGate({ when, effect }: Gate, i: number, report: Report): void {
  const wanted = effect.kind === "bonus" ? [">", ">="] : ["<", "<="];
  const fits = (formula: Formula): boolean => {
    if (!usesNode(formula)) return true;
    if (formula.op !== "binary") return false;
    const { sign, left, right } = formula;
    return sign === "and" || sign === "or"
      ? fits(left) && fits(right)
      : isOfNode(left) && right.op === "number" && wanted.includes(sign);
  };
  if (when && !fits(when)) report(gateDirection, { document: "standard", path: ["gates", i, "when"] });
}

/** Grades begin at the lowest score and rise, so that every total has exactly one. */
export const grades: Check = ({ standard: { grades: list, method }, report }) => {
  list.forEach(({ from }, i) => {
    const before = list[i - 1]?.from;
    const right = before ? from.greaterThan(before) : from.equals(method.from);
    if (!right) report(gradeOrder, { document: "standard", path: ["grades", i, "from"] }, { found: String(from) });
  });
};
