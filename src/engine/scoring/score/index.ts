/** Every kind of score, by the keys that choose it in a standard. A key of the schema without a kind is a compile error. */
import { Absent, absentAmong, evaluateFormula, isNumber, type Scope } from "../../formula/index.ts";
import type { Asks, Formula, Scoring } from "../../model/index.ts";
import { Decimal } from "../../quantity/index.ts";
import type { ScoreText } from "../../schema/types.gen.ts";
import type { ScoreProver } from "../proof.ts";
import type { Edge, Measured, NumberKind, Reach, RubricCells, Rung, ScoreKind, ScoreSpeaker } from "../score-kind.ts";
import { bands } from "./bands.ts";
import { checklist } from "./checklist.ts";
import { closeness } from "./closeness.ts";
import { byFormula } from "./formula.ts";
import { goalposts } from "./goalposts.ts";
import { levels } from "./levels.ts";
import { piecewise } from "./piecewise.ts";

export const scoreKinds: Readonly<Record<keyof ScoreText, ScoreKind>> = {
  worst: goalposts,
  best: goalposts,
  piecewise,
  bands,
  target: closeness,
  tolerance: closeness,
  levels,
  checklist,
  formula: byFormula,
};

const byName: ReadonlyMap<string, ScoreKind> = new Map(Object.values(scoreKinds).map((kind) => [kind.name, kind]));

function kindOf({ kind }: Scoring): ScoreKind {
  const known = byName.get(kind);
  if (!known) throw new Error(`No kind of score is called ${kind}`);
  return known;
}

/** The kinds whose keys are written, each with all its keys and those that are written. */
export function kindsWritten(
  text: ScoreText,
): readonly { readonly kind: ScoreKind; readonly keys: readonly string[]; readonly written: readonly string[] }[] {
  return [...byName.values()].flatMap((kind) => {
    const keys = keysOf(kind);
    const written = keys.filter((key) => text[key] !== undefined);
    return written.length > 0 ? [{ kind, keys, written }] : [];
  });
}

/** The keys of each kind: `worst` and `best`, `bands` … */
export function scoreKeys(): readonly (readonly string[])[] {
  return [...byName.values()].map(keysOf);
}

function keysOf(kind: ScoreKind): readonly (keyof ScoreText)[] {
  return (Object.keys(scoreKinds) as (keyof ScoreText)[]).filter((key) => scoreKinds[key] === kind);
}

/** Every formula among the parameters of a score. */
export function boundsOf(scoring: Scoring): readonly Formula[] {
  return kindOf(scoring).bounds(scoring);
}

/** Reports what can be proved to be wrong with a score before any city is scored. */
export function proveScore(scoring: Scoring, prover: ScoreProver): void {
  kindOf(scoring).prove?.(scoring, prover);
}

export function edgesOf(scoring: Scoring): readonly Edge[] {
  return kindOf(scoring).edges(scoring);
}

export function explainScore(
  scoring: Scoring,
  speaker: ScoreSpeaker,
): { readonly formula: string; readonly withValues: string } {
  return kindOf(scoring).explain(scoring, speaker);
}

/** What the question of an indicator with a rubric asks for; nothing where a number is scored. */
export function asksOf(scoring: Scoring): Asks | undefined {
  const kind = kindOf(scoring);
  return kind.scores === "answer" ? kind.asks(scoring) : undefined;
}

export function isRubric(scoring: Scoring): boolean {
  return kindOf(scoring).scores === "answer";
}

/** The score, 0 to 1, of what was measured; or why there is none. */
export function scoreOf(measured: Measured, scoring: Scoring, scope: Scope): Decimal | Absent {
  const kind = kindOf(scoring);
  if (kind.scores === "answer")
    return measured instanceof Decimal ? wrongType : (kind.score(measured, scoring) ?? wrongType);
  if (!(measured instanceof Decimal)) return wrongType;
  const bounds = evaluateBounds(kind, measured, scoring, scope);
  return bounds instanceof Absent ? bounds : kind.score(measured, bounds, scoring);
}

/** The score as a spreadsheet computes it, 0 to 1, from the cell with what was measured. */
export function sheetScore(
  scoring: Scoring,
  { value, bound, rubric }: { value: string; bound: (formula: Formula) => string; rubric: RubricCells },
): string {
  const kind = kindOf(scoring);
  return kind.scores === "answer"
    ? kind.sheet(rubric, scoring)
    : kind.sheet(value, kind.bounds(scoring).map(bound), scoring);
}

/** Where a value lies between the worst and the best or beyond, where its kind of score has both. */
export function reachOf(value: Decimal, scoring: Scoring, scope: Scope): Reach | undefined {
  const kind = kindOf(scoring);
  if (kind.scores !== "number" || !kind.reach) return undefined;
  const bounds = evaluateBounds(kind, value, scoring, scope);
  return bounds instanceof Absent ? undefined : kind.reach(value, bounds);
}

/** The values at which a score changes its course; nothing where a formula alone says it, or the bounds are not known in the scope. */
export function rungsOf(scoring: Scoring, scope: Scope): readonly Rung[] | undefined {
  const kind = kindOf(scoring);
  if (kind.scores !== "number" || !kind.rungs) return undefined;
  const bounds = kind.bounds(scoring).map((bound) => evaluateFormula(bound, scope));
  return bounds.every(isNumber) ? kind.rungs(bounds, scoring) : undefined;
}

const wrongType = new Absent("error", [], "formula/types");

function evaluateBounds(kind: NumberKind, value: Decimal, scoring: Scoring, scope: Scope): readonly Decimal[] | Absent {
  const withValue = { ...scope, name: (name: string) => (name === "value" ? value : scope.name(name)) };
  const values = kind
    .bounds(scoring)
    .map((bound) => (bound.op === "number" ? bound.value : evaluateFormula(bound, withValue)));
  const absent = absentAmong(values);
  if (absent) return absent;
  return values.every(isNumber) ? values : wrongType;
}
