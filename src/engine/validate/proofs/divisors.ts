/** Parts of formulas that leave a value undefined for some answers: divisors that can be 0, logarithms of 0, roots below 0. */
import { functions, type Remark, writeFormula } from "../../formula/index.ts";
import type { Formula, Standard, Worded } from "../../model/index.ts";
import type { Subject } from "../checks/check.ts";
import { inputEntries } from "../checks/entries.ts";
import type { Part } from "../report.ts";
import { alwaysZero, outOfDomain, possibleZero } from "../rules/standard/index.ts";

/** Where a remark was made: in the formula of this place, of the thing with this id. */
export interface Remarked {
  readonly remark: Remark;
  readonly by: string;
  readonly part: Part;
}

/** One finding for each cause: an input that can be 0 is named once, whatever divides by it. */
export function reportUndefined(remarks: readonly Remarked[], subject: Subject): void {
  const causes = new Map<string, Remarked[]>();
  for (const each of remarks) {
    const { remark, part } = each;
    const source = remark.what === "zero-divisor" && !remark.always ? sourceOf(remark.part) : undefined;
    const key = source ?? `${part.document}/${part.path.join("/")}/${writeFormula(remark.part)}`;
    causes.set(key, [...(causes.get(key) ?? []), each]);
  }
  for (const [key, [first, ...others]] of causes) if (first) reportCause(key, first, others, subject);
}

function reportCause(key: string, first: Remarked, others: readonly Remarked[], subject: Subject): void {
  const { remark, part } = first;
  const place = { ...part, within: [remark.part.start, remark.part.end] as const };
  const text = writeFormula(remark.part);
  const { report } = subject;
  if (remark.what === "decided") return;
  if (remark.what !== "zero-divisor") {
    const root = remark.what === "no-root";
    return report(outOfDomain, place, {
      part: text,
      name: root ? "sqrt" : "ln",
      limit: root ? belowZero : remark.negative ? zeroOrLess : exactlyZero,
    });
  }
  if (remark.always) return report(alwaysZero, place, { part: text });
  const by = [...new Set([first, ...others].map((each) => each.by))].join(", ");
  return report(possibleZero, boundPlace(key, subject) ?? place, { part: boundPlace(key, subject) ? key : text, by });
}

const belowZero: Worded = { fact: "negative", zh: "小于 0", en: "less than 0" };
const exactlyZero: Worded = { fact: "zero", zh: "为 0", en: "0" };
const zeroOrLess: Worded = { fact: "zero-or-less", zh: "为 0 或更小", en: "0 or less" };

/** The input or column that decides alone whether a divisor is 0: of `sum(t.x)` and `2 * x` the name in it. */
function sourceOf(formula: Formula): string | undefined {
  switch (formula.op) {
    case "name":
      return formula.name;
    case "column":
      return `${formula.table}.${formula.column}`;
    case "call": {
      const [only, other] = formula.parts;
      return only && !other && functions.get(formula.name)?.column ? sourceOf(only) : undefined;
    }
    case "binary": {
      const { sign, left, right } = formula;
      if (sign === "*" && left.op === "number") return sourceOf(right);
      return (sign === "*" || sign === "/") && right.op === "number" ? sourceOf(left) : undefined;
    }
    default:
      return undefined;
  }
}

/** Where the bound of an input or column stands: its minimum, or its name where it has none. */
function boundPlace(source: string, { texts, standard }: Subject): Part | undefined {
  const [id = "", column] = source.split(".");
  if (!isInput(standard, id)) return undefined;
  for (const { id: found, text, part } of inputEntries(texts)) {
    if (found !== id) continue;
    const path = column === undefined ? part.path : [...part.path, "columns", column];
    const bounded = column === undefined ? text : text.columns?.[column];
    return bounded?.minimum === undefined ? { ...part, path, key: true } : { ...part, path: [...path, "minimum"] };
  }
  return undefined;
}

function isInput({ inputs }: Standard, id: string): boolean {
  return inputs.has(id);
}
