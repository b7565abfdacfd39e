/** Conditions that compare with one number. */
import type { AcceptanceRule, Formula } from "../model/index.ts";
import type { Decimal } from "../quantity/index.ts";

export interface Threshold {
  readonly at: Decimal;
  /** Whether the total itself is compared with it, so that all bases of the total can be. */
  readonly ofTotal: boolean;
}

/** The number that a condition compares with; `undefined` where it is of another form. */
export function thresholdOf({ require }: AcceptanceRule): Threshold | undefined {
  if (require.op !== "binary" || !comparisons.has(require.sign)) return undefined;
  const at = numberOf(require.right);
  return at && { at, ofTotal: isTotal(require.left) };
}

const comparisons: ReadonlySet<string> = new Set([">=", ">", "<=", "<"]);

function numberOf(formula: Formula): Decimal | undefined {
  if (formula.op === "number") return formula.value;
  return formula.op === "negative" ? numberOf(formula.of)?.negated() : undefined;
}

function isTotal(formula: Formula): boolean {
  if (formula.op !== "call" || formula.name !== "score" || formula.parts.length !== 1) return false;
  const [only] = formula.parts;
  return only?.op === "name" && only.name === "total";
}

/** Whether a total meets a condition on it; of any other condition nothing is said. */
export function passesTotal(rule: AcceptanceRule, total: Decimal): boolean | undefined {
  const threshold = thresholdOf(rule);
  if (!threshold?.ofTotal || rule.require.op !== "binary") return undefined;
  const side = total.comparedTo(threshold.at);
  switch (rule.require.sign) {
    case ">=":
      return side >= 0;
    case ">":
      return side > 0;
    case "<=":
      return side <= 0;
    default:
      return side < 0;
  }
}
