/** What can be proved of a score before any city is scored: which scores are reached, and whether answers change anything. */
import type { Range } from "../formula/index.ts";
import { ranges } from "../formula/index.ts";
import type { FactsArgument, Formula, Path, Rule, Worded } from "../model/index.ts";
import { type Decimal, one } from "../quantity/index.ts";
import { bandOrder, fullScoreMissing, neverReached } from "./proof-rules.ts";

/** One score with all that its value and its bounds can be. */
export interface ScoreProver {
  /** What the value can be, in base units. */
  readonly value: Range;
  /** What a formula over the same answers can be. */
  range(formula: Formula): Range;
  /** A number in the unit of the value, with the unit. */
  number(value: Decimal): Worded;
  /** A score on the standard's scale. */
  score(score: Decimal): string;
  /** The choices that the bounds are computed for, as `kind = small`. */
  readonly choices: string;
  report<F>(rule: Rule<F>, path: Path, ...facts: FactsArgument<F>): void;
}

/** Reports a bound that the value never reaches, with the end of the value that lies nearer. */
export function reportNeverReached(prover: ScoreProver, path: Path, bound: Decimal): void {
  const { low, high } = prover.value;
  const above = bound.greaterThanOrEqualTo(high);
  prover.report(neverReached, path, {
    found: prover.number(bound),
    most: above ? prover.number(high) : undefined,
    least: above ? undefined : prover.number(low),
  });
}

export function reportNotFull(prover: ScoreProver, path: Path, most: Decimal): void {
  prover.report(fullScoreMissing, path, { most: prover.score(most), full: prover.score(one) });
}

/** The first score that turns back: where scores have risen it falls, or the other way round. */
export function turningPoint(scores: readonly Decimal[]): number | undefined {
  let direction = 0;
  for (const [i, score] of scores.entries()) {
    const step = score.comparedTo(scores[i - 1] ?? score);
    if (step !== 0 && direction !== 0 && step !== direction) return i;
    if (step !== 0) direction = step;
  }
  return undefined;
}

export function reportUpAndDown(prover: ScoreProver, path: Path, scores: readonly Decimal[]): void {
  prover.report(bandOrder, path, { scores: scores.map(prover.score).join(" → ") });
}

/** Whether a range has numbers in common with the value. */
export function isReached({ value }: ScoreProver, part: Range): boolean {
  return !ranges.isEmpty(ranges.intersect(value, part));
}
