/** What every kind of score is: everything about one way to turn what was measured into a score from 0 to 1. */
import type { Absent } from "../formula/index.ts";
import type { AnswerValue, Asks, FactsArgument, Formula, Path, Rule, Scoring } from "../model/index.ts";
import type { Decimal } from "../quantity/index.ts";
import type { ScoreText } from "../schema/types.gen.ts";
import type { ScoreProver } from "./proof.ts";

/** What is scored: a measured number, or the answer to a rubric. */
export type Measured = Decimal | AnswerValue;

type Key = keyof ScoreText;

/** The parameters of a kind as the schema knows them: its keys, all of them written. */
export type Written<K extends Key> = { readonly [Each in K]-?: NonNullable<ScoreText[Each]> };

/** Reads parts of a score as a standard writes it. What cannot be read is reported, at its path within the score. */
export interface ScoreReader {
  /** A number or a formula, in the unit of what is measured. */
  bound(written: unknown, ...path: Path): Formula | undefined;
  /** A formula of `value` that gives a plain number. */
  formula(written: unknown, ...path: Path): Formula | undefined;
  /** A score on the standard's scale, as 0 to 1. */
  score(written: unknown, ...path: Path): Decimal | undefined;
  /** Reports at the value that a path leads to. */
  report<F>(rule: Rule<F>, path: Path, ...facts: FactsArgument<F>): void;
  /** Reports at the key that a path leads to. */
  reportKey<F>(rule: Rule<F>, path: Path, ...facts: FactsArgument<F>): void;
}

/** Says the parts of one score to readers: numbers with their units, scores on the scale. */
export interface ScoreSpeaker {
  /** As the standard writes it. */
  formula(formula: Formula): string;
  /** The same with the city's values put in. */
  filled(formula: Formula): string;
  score(score: Decimal): string;
  /** What was measured; `?` where nothing was. */
  readonly value: string;
  readonly choice?: string;
  readonly items?: readonly string[];
  /** How 0 to 1 becomes the scale: ` × 100`. */
  readonly span: string;
}

/** Where a score changes its course: a value, or a choice or item of a rubric. A complete set of vectors reaches each. */
export interface Edge {
  /** As the standard writes it. */
  readonly name: string;
  /** In base units; absent for a rubric. */
  readonly at?: Decimal;
}

/** A value, and the score that it gives; without a value, whatever no other rung takes. */
export interface Rung {
  /** In base units. */
  readonly at?: Decimal;
  /** Whether the score holds at this value alone, or from there on, or up to there. */
  readonly side: "at" | "at-least" | "at-most";
  readonly score: Decimal;
}

interface Kind<P extends Scoring, K extends Key> {
  readonly name: P["kind"];
  read(written: Written<K>, reader: ScoreReader): P | undefined;
  /** Every formula among the parameters: the indicator uses what they use. */
  bounds(parameters: P): readonly Formula[];
  edges(parameters: P): readonly Edge[];
  /** Reports scores that no answer reaches or changes, and scores out of order. */
  prove?(parameters: P, prover: ScoreProver): void;
  /** How the score is computed, in the notation of mathematics. */
  explain(parameters: P, speaker: ScoreSpeaker): { readonly formula: string; readonly withValues: string };
}

export interface NumberKind<P extends Scoring = Scoring, K extends Key = Key> extends Kind<P, K> {
  readonly scores: "number";
  /** Both the value and the values of `bounds`, in their order, are in base units. */
  score(value: Decimal, bounds: readonly Decimal[], parameters: P): Decimal | Absent;
  /** The same in a spreadsheet: a formula of the cell with the value and of formulas for the bounds. */
  sheet(value: string, bounds: readonly string[], parameters: P): string;
  /** The values at which the score changes its course, with their scores; absent where only a formula can say it. */
  rungs?(bounds: readonly Decimal[], parameters: P): readonly Rung[];
  /** Where the kind has a worst and a best value: both, and where the value lies between them or beyond. */
  reach?(value: Decimal, bounds: readonly Decimal[]): Reach | undefined;
}

/** A value in relation to the worst and the best value of its scale. */
export interface Reach {
  readonly worst: Decimal;
  readonly best: Decimal;
  /** 0 at the worst value, 1 at the best. */
  readonly spans: Decimal;
}

/** Where the answer to a rubric stands in a spreadsheet. */
export interface RubricCells {
  readonly choice: string;
  /** A condition that holds where the item is met. */
  readonly met: (item: string) => string;
}

export interface RubricKind<P extends Scoring = Scoring, K extends Key = Key> extends Kind<P, K> {
  readonly scores: "answer";
  /** What the indicator's own question asks for. */
  asks(parameters: P): Asks;
  /** Nothing where the answer is of another kind. */
  score(answer: AnswerValue, parameters: P): Decimal | undefined;
  /** The same in a spreadsheet: a formula of the cell with the choice, or of the cells that say for each item whether it is met. */
  sheet(answer: RubricCells, parameters: P): string;
}

export type ScoreKind<P extends Scoring = Scoring, K extends Key = Key> = NumberKind<P, K> | RubricKind<P, K>;

/** Points of a line that is held at both ends, from the lowest value or from the highest. */
export function heldRungs(points: readonly { readonly at: Decimal; readonly score: Decimal }[]): readonly Rung[] {
  const [first, last] = [points[0], points.at(-1)];
  const rises = first !== undefined && last?.at.greaterThanOrEqualTo(first.at);
  return points.map((point) => ({
    ...point,
    side: point === first ? (rises ? "at-most" : "at-least") : point === last ? (rises ? "at-least" : "at-most") : "at",
  }));
}

/** The bounds that are numbers, as edges. */
export function edgesAt(bounds: readonly Formula[]): readonly Edge[] {
  return bounds.flatMap((bound) => (bound.op === "number" ? [{ name: bound.written, at: bound.value }] : []));
}
