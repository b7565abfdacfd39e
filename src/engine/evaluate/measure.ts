/**
 * One indicator: does it apply? ──▶ do the answers agree? ──▶ its value ──▶ its score
 *
 * Total: every way ends in a score or in the named reason why there is none.
 */
import {
  Absent,
  absentAmong,
  askedIn,
  evaluateFormula,
  isNumber,
  namesIn,
  type Scope,
  type Value,
} from "../formula/index.ts";
import { type Answer, type Indicator, type Method, type Outcome, scaleOf } from "../model/index.ts";
import { Decimal, one, zero } from "../quantity/index.ts";
import { boundsOf, isRubric, type Measured, scoreOf } from "../scoring/index.ts";
import { withNorm } from "./imputation.ts";
import { roundAt } from "./scale.ts";

export interface Measurement {
  readonly outcome: Outcome;
  /** What was measured, in base units. */
  readonly value?: Decimal;
  /** The requirement that the answers break. */
  readonly broken?: true;
  /** Where its condition alone has settled it: what that asks. Nothing else can move it. */
  readonly settledBy?: readonly string[];
  /** Where a reviewer rejected it, or left it in error: what the city's own answers come to. */
  readonly given?: Outcome["kind"];
}

/** By indicator; each may be measured when it is first asked for. */
export interface Measurements {
  get(id: string): Measurement | undefined;
}

/** A value that was taken because something else has no answer may be another once it has one: then nothing is sure. */
export function measure(
  indicator: Indicator,
  scope: Scope,
  answers: ReadonlyMap<string, Answer>,
  method: Method,
): Measurement {
  const given = measureAsGiven(indicator, scope, answers, method);
  const measured = given.settledBy ? given : { ...given, outcome: withNorm(given.outcome, indicator, scope, method) };
  const { applicable, require, value, scoring } = indicator;
  const formulas = [
    value,
    ...[applicable, require].flatMap((each) => each ?? []),
    ...(scoring ? boundsOf(scoring) : []),
  ];
  const unanswered = askedIn(formulas).some((id) => {
    const known = scope.known?.(id);
    return known instanceof Absent && !(method.missingIsFinal && known.why === "missing");
  });
  if (!unanswered) return measured;
  const { outcome } = measured;
  if (outcome.kind === "scored" && !outcome.rejected)
    return { ...measured, outcome: { ...outcome, low: zero, high: one } };
  return outcome.kind === "not-applicable" ? { ...measured, outcome: { ...outcome, open: true } } : measured;
}

function measureAsGiven(
  indicator: Indicator,
  scope: Scope,
  answers: ReadonlyMap<string, Answer>,
  method: Method,
): Measurement {
  const { applicable, require, scoring } = indicator;
  const applies: Value = applicable ? evaluateFormula(applicable, scope) : true;
  if (applicable && applies !== true)
    return { outcome: inapplicable(applies, indicator, method), settledBy: namesIn(applicable) };
  const holds: Value = require ? evaluateFormula(require, scope) : true;
  const measured = measuredBy(indicator, scope, answers);
  const value = measured instanceof Decimal ? { value: measured } : {};
  if (holds === false)
    return {
      outcome: { kind: "error", inputs: indicator.uses, reason: "assessment/requirement", low: zero, high: one },
      ...value,
      broken: true,
    };
  const absent = absentAmong([holds, ...(measured instanceof Absent ? [measured] : [])]);
  if (absent) return { outcome: outcomeOf(absent, indicator, method) };
  if (!scoring) return { outcome: { kind: "unscored" }, ...value };
  const score = scoreOf(measured as Measured, scoring, scope);
  if (score instanceof Absent) return { outcome: outcomeOf(score, indicator, method), ...value };
  const rounded = roundAt("indicator", score, scaleOf(method, indicator.weight), method);
  return { outcome: { kind: "scored", score: rounded, low: rounded, high: rounded }, ...value };
}

/** What comes of a condition that does not hold, or that nobody can tell. */
function inapplicable(applies: Value, indicator: Indicator, method: Method): Outcome {
  return applies instanceof Absent
    ? outcomeOf(applies, indicator, method)
    : { kind: "not-applicable", by: "standard", open: false };
}

/** A number by formula; for a rubric the answer itself. */
function measuredBy(
  { id, value, scoring }: Indicator,
  scope: Scope,
  answers: ReadonlyMap<string, Answer>,
): Measured | Absent {
  if (scoring && isRubric(scoring)) {
    const answer = answers.get(id);
    if (answer?.value) return answer.value;
  }
  const read = evaluateFormula(value, scope);
  if (read instanceof Absent || isNumber(read)) return read;
  return new Absent("error", [], "formula/types");
}

/** What is not scored and has no answer is unscored all the same: nothing is lost by it. */
function outcomeOf({ why, inputs, rule }: Absent, { scoring, uses }: Indicator, method: Method): Outcome {
  const named = inputs.length > 0 ? inputs : uses;
  if (!scoring && (why === "missing" || why === "rejected")) return { kind: "unscored" };
  switch (why) {
    case "rejected":
      if (method.rejectedIsMissing)
        return { kind: "missing", inputs: named, low: zero, high: one, settled: true, rejected: named };
      return { kind: "scored", score: zero, low: zero, high: zero, rejected: named };
    case "claimed":
      return { kind: "not-applicable", by: "claim", inputs: named, open: true };
    case "error":
      return { kind: "error", inputs: named, reason: rule, low: zero, high: one };
    case "missing":
      return {
        kind: "missing",
        inputs: named,
        low: zero,
        high: one,
        ...(method.missingIsFinal ? { settled: true } : {}),
      };
  }
}
