/** What the rules on the total can do: gates that never act, always act or change nothing, amounts below 0, grades off the scale. */
import { Bounding, nothingKnown, writeFormula } from "../../formula/index.ts";
import { type Gate, type Standard, totalScale, type Worded } from "../../model/index.ts";
import { Decimal, publish, sum, zero } from "../../quantity/index.ts";
import type { Subject } from "../checks/check.ts";
import { below, type Part, standardPart } from "../report.ts";
import {
  conditionAlways,
  conditionNever,
  gateAmount,
  gateBeyondScale,
  gateWithoutEffect,
  gradeUnreachable,
} from "../rules/standard/index.ts";
import { boundsOf } from "./bounds.ts";
import type { Remarked } from "./divisors.ts";

export function proveGates(subject: Subject): readonly Remarked[] {
  return subject.standard.gates.flatMap((gate, i) => proveGate(gate, below(standardPart, "gates", i), subject));
}

const neverActs: Worded = { fact: "never", zh: "该规则永远不起作用", en: "the gate never acts" };
const alwaysActs: Worded = { fact: "always", zh: "该规则对每个城市都起作用", en: "the gate acts for every city" };

function proveGate(gate: Gate, part: Part, { standard, report }: Subject): readonly Remarked[] {
  const { id, when, effect } = gate;
  const remarks: Remarked[] = [];
  const readingAt = (place: Part) =>
    new Bounding(boundsOf(standard), (remark) => remarks.push({ remark, by: id, part: place }));
  const idle = idleReason(gate, standard);
  if (idle) {
    report(gateWithoutEffect, below(part, idle.key), { id, reason: idle.reason });
    return [];
  }
  let known = nothingKnown;
  if (when) {
    const place = below(part, "when");
    const reading = readingAt(place);
    const truth = reading.of(when, known);
    if (truth.is === "truth" && truth.yes !== truth.no) {
      const facts = { condition: writeFormula(when) };
      if (truth.yes) report(conditionAlways, place, { ...facts, consequence: alwaysWords(gate) });
      else report(conditionNever, place, { ...facts, consequence: neverActs });
      return [];
    }
    known = reading.where(when, true, known);
  }
  if (!("amount" in effect)) return remarks;
  const place = below(part, effect.kind);
  const { low, high } = readingAt(place).range(effect.amount, known);
  const amount = writeFormula(effect.amount);
  if (!high.greaterThan(zero)) report(gateWithoutEffect, place, { id, reason: neverAboveZero(amount) });
  else if (effect.atMost.greaterThan(spanOf(standard)))
    report(gateBeyondScale, below(part, "at-most"), {
      id,
      found: publish(effect.atMost),
      span: publish(spanOf(standard)),
    });
  else if (low.lessThan(zero)) report(gateAmount, place, { id, amount });
  return remarks;
}

/** A cap that always acts keeps every grade above it out of reach. */
function alwaysWords({ effect }: Gate): Worded {
  if (effect.kind !== "cap-grade") return alwaysActs;
  return {
    fact: "always",
    zh: `任何城市都不能高于“${effect.grade}”`,
    en: `no city can have a grade above “${effect.grade}”`,
  };
}

function neverAboveZero(amount: string): Worded {
  return { fact: amount, zh: `“${amount}”不会大于 0`, en: `“${amount}” is never more than 0` };
}

/** Why a gate changes nothing, whatever the answers are, and which key of it says so. */
function idleReason(
  { effect }: Gate,
  standard: Standard,
): { readonly key: string; readonly reason: Worded } | undefined {
  if (effect.kind === "cap-grade") {
    if (standard.grades.at(-1)?.id !== effect.grade) return undefined;
    const { grade } = effect;
    return { key: "cap", reason: { fact: grade, zh: `“${grade}”已是最高等级`, en: `“${grade}” is the highest grade` } };
  }
  if (effect.kind === "cap-score") {
    const most = publish(totalScale(standard).to);
    if (effect.score.lessThan(most)) return undefined;
    return { key: "cap", reason: { fact: most, zh: `总分最高为 ${most}`, en: `no total is above ${most}` } };
  }
  if (effect.atMost.greaterThan(zero)) return undefined;
  return { key: "at-most", reason: { fact: "at-most", zh: "at-most 不大于 0", en: "at-most is not above 0" } };
}

function spanOf(standard: Standard): Decimal {
  const { from, to } = totalScale(standard);
  return to.minus(from);
}

/** The highest total: the end of the scale, less what is deducted from every city. */
function highestTotal(standard: Standard): Decimal {
  const reading = new Bounding(boundsOf(standard));
  const unavoidable = standard.gates.flatMap(({ when, effect }) => {
    if (when || !("amount" in effect)) return [];
    const { low, high } = reading.range(effect.amount, nothingKnown);
    const held = (amount: Decimal) => Decimal.max(zero, Decimal.min(amount, effect.atMost));
    return [effect.kind === "deduct" ? held(low).negated() : held(high)];
  });
  const { to } = totalScale(standard);
  return standard.gates.some(({ when, effect }) => when && effect.kind === "bonus")
    ? to
    : Decimal.min(to, to.plus(sum(unavoidable)));
}

/** A grade begins at a total that can be reached. */
export function proveGrades({ standard, report }: Subject): void {
  const to = highestTotal(standard);
  for (const [i, { id, from }] of standard.grades.entries())
    if (from.greaterThan(to))
      report(gradeUnreachable, below(standardPart, "grades", i, "from"), {
        id,
        from: publish(from),
        most: publish(to),
      });
}
