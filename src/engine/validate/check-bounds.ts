/** Numbers that no score can be: targets off the scale, and rules of acceptance that compare with such a number. */
import { everyPart, functions } from "../formula/index.ts";
import { type Formula, type Scale, type Standard, scaleOf, totalScale } from "../model/index.ts";
import { type Decimal, one, publish, zero } from "../quantity/index.ts";
import { isStep, publishedSteps } from "./published-steps.ts";
import type { Part, Report } from "./report.ts";
import { offScale } from "./rules/programme/index.ts";
import { betweenSteps } from "./rules/standard/index.ts";

interface Bound {
  /** As it is written: `75%` is 0.75. */
  readonly written: string;
  readonly value: Decimal;
}

export function checkTarget(report: Report, standard: Standard, bound: Bound, part: Part): void {
  checkBound(report, bound, { what: "score(total)", scale: totalScale(standard) }, part);
}

/** Only what is certain by itself: a node's score or coverage compared with a number. */
export function checkRule(report: Report, standard: Standard, { rule, text }: Written, part: Part): void {
  const steps = publishedSteps(standard);
  const wordsOf = ({ start, end }: Formula) => text.slice(start, end);
  const compare = (side: Formula, bound: Formula) => {
    const scale = scaleIn(standard, side);
    const value = numberIn(bound);
    if (!scale || !value) return;
    const place = { ...part, within: [bound.start, bound.end] as const };
    checkBound(report, { written: wordsOf(bound), value }, { what: wordsOf(side), scale }, place);
    if (steps && isTotal(side) && !isStep(value, steps, standard))
      report(betweenSteps, place, { found: wordsOf(bound), steps: publish(steps) });
  };
  for (const each of everyPart(rule)) {
    if (each.op !== "binary" || !comparisons.has(each.sign)) continue;
    compare(each.left, each.right);
    compare(each.right, each.left);
  }
}

function isTotal(side: Formula): boolean {
  return (
    side.op === "call" &&
    side.name === "score" &&
    side.parts.some((each) => each.op === "name" && each.name === "total")
  );
}

interface Written {
  readonly rule: Formula;
  readonly text: string;
}

const comparisons: ReadonlySet<string> = new Set(["=", "!=", "<", "<=", ">", ">="]);

/** Where a score goes to 100 a share is a slip: 75 % would be 0.75 of it. */
function checkBound(
  report: Report,
  { written, value }: Bound,
  { what, scale }: { readonly what: string; readonly scale: Scale },
  part: Part,
): void {
  const isShare = /[%‰]/.test(written.normalize("NFKC"));
  const ofOne = scale.to.equals(one);
  if (isOn(scale, value) && (ofOne || !isShare)) return;
  const [other, words] = ofOne ? [value.div(100), `${value} %`] : [value.times(100), `${value.times(100)}`];
  const meant = ofOne !== isShare && isOn(scale, other) ? words : "";
  report(offScale, part, { what, found: written, from: `${scale.from}`, to: `${scale.to}`, meant });
}

function isOn({ from, to }: Scale, value: Decimal): boolean {
  return value.greaterThanOrEqualTo(from) && value.lessThanOrEqualTo(to);
}

/** The scale of `score(x)`, `coverage(x)` and the like. */
function scaleIn({ method, dimensions, nodes }: Standard, formula: Formula): Scale | undefined {
  if (formula.op !== "call") return undefined;
  const what = functions.get(formula.name)?.node;
  if (what === "coverage" || what === "verified") return { from: zero, to: one };
  const [node] = formula.parts;
  if (what === undefined || node?.op !== "name") return undefined;
  const weight = nodes.get(node.name)?.weight;
  return weight ? scaleOf(method, weight) : totalScale({ method, dimensions });
}

function numberIn(formula: Formula): Decimal | undefined {
  if (formula.op === "number") return formula.value;
  return formula.op === "negative" && formula.of.op === "number" ? formula.of.value.negated() : undefined;
}
