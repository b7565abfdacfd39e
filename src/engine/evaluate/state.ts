/** What became of a node, and its score in each run: as answered (`value`), at worst (`low`), and at best (`high`). */
import type { MissingPolicy, Outcome } from "../model/index.ts";
import { type Decimal, one, zero } from "../quantity/index.ts";

export type Run = "value" | "low" | "high";

/** Absent: it takes no place. `blocked`: it takes its parent's score with it. */
export type Score = Decimal | "blocked" | undefined;

/** Whether there is a score: as answered, whatever may still be decided or answered, or if all of that is as good as it can be. */
export type Sight = "now" | "at-worst" | "at-best";

export interface State {
  /** Whether the standard gives it a score at all. */
  readonly scorable: boolean;
  readonly outcome: Outcome;
  /** What it brings to what it is a part of. */
  score(run: Run): Score;
  /** Whether it has a score of its own, and no other number stands for it. */
  hasScore(sight: Sight): boolean;
  /** The inputs without an answer for which a norm stands in its score. */
  readonly imputed: readonly string[];
  /** Whether what it is a part of may yet have no score because of it. */
  readonly mayBlock: boolean;
}

/** What something without a score brings to what it is a part of. */
export function costOf(missing: MissingPolicy): Score {
  return missing === "zero" ? zero : missing === "block" ? "blocked" : undefined;
}

export function isScore(score: Score): score is Decimal {
  return score !== undefined && score !== "blocked";
}

/** Whether it takes no place, whatever may still come. */
function isOut(outcome: Outcome): boolean {
  return outcome.kind === "unscored" || (outcome.kind === "not-applicable" && !outcome.open);
}

/** An indicator, as it was measured. What is not scored takes no place in any run. */
export class Measured implements State {
  readonly outcome: Outcome;
  readonly scorable: boolean;
  private readonly scores: Readonly<Record<Run, Score>>;

  private readonly missing: MissingPolicy;
  /** Whether the city has answered what it rests on. */
  readonly answered: boolean;

  constructor(outcome: Outcome, scorable: boolean, missing: MissingPolicy, answered: boolean) {
    this.outcome = outcome;
    this.missing = missing;
    this.answered = answered;
    this.scorable = scorable;
    this.scores = scorable ? scoresOf(outcome, missing) : noPlace;
  }

  score(run: Run): Score {
    return this.scores[run];
  }

  get imputed(): readonly string[] {
    const { outcome, scorable } = this;
    return scorable && outcome.kind === "missing" && outcome.imputed ? outcome.inputs : [];
  }

  get mayBlock(): boolean {
    return this.scorable && this.missing === "block" && !isOut(this.outcome) && !this.hasScore("at-worst");
  }

  hasScore(sight: Sight): boolean {
    const { outcome, scorable } = this;
    if (!scorable) return false;
    switch (outcome.kind) {
      case "scored":
        // What was rejected where the city never gave all answers is no part with a score.
        if (outcome.rejected && !this.answered) return false;
        return sight !== "at-worst" || outcome.low.equals(outcome.high);
      case "missing":
        return sight === "at-best" && !outcome.settled;
      case "error":
        return sight === "at-best";
      case "not-applicable":
        return sight === "at-best" && outcome.open;
      default:
        return false;
    }
  }
}

const noPlace: Readonly<Record<Run, Score>> = { value: undefined, low: undefined, high: undefined };

/**
 * What an indicator brings to each run. An open claim may be refused, and then scores 0, or be withdrawn and answered in
 * full, which is never worse than leaving its place; an open condition, too, may yet hold.
 */
function scoresOf(outcome: Outcome, missing: MissingPolicy): Readonly<Record<Run, Score>> {
  switch (outcome.kind) {
    case "scored":
      return { value: outcome.score, low: outcome.low, high: outcome.high };
    case "missing":
    case "error": {
      if (outcome.kind === "missing" && outcome.imputed) return { value: outcome.imputed.score, low: zero, high: one };
      const cost = costOf(missing);
      const settled = outcome.kind === "missing" && outcome.settled;
      return settled ? { value: cost, low: cost, high: cost } : { value: cost, low: zero, high: one };
    }
    case "not-applicable":
      return outcome.open ? { value: undefined, low: zero, high: one } : noPlace;
    default:
      return noPlace;
  }
}

/** How a branch or the total comes by its score. */
export interface Making {
  readonly parts: () => readonly State[];
  /** Of its parts, in a run. */
  readonly compute: (run: Run) => Score;
  /** It is open even where no part is. */
  readonly anyWeights: boolean;
  /** Whether enough is there for a score; absent where nothing is asked for. */
  readonly isEnough?: (sight: Sight) => boolean;
  /** What it costs without a score, where that is not as for its parts or something is asked for. */
  readonly cost?: MissingPolicy;
}

/** A branch or the total, made of its parts. A scenario is computed when it is first asked for: many trees need only one. */
export class Joined implements State {
  readonly scorable = true;
  private readonly making: Making;
  private readonly own: Partial<Record<Run, { readonly score: Score }>> = {};
  private known: Outcome | undefined;
  private norms: readonly string[] | undefined;

  constructor(making: Making) {
    this.making = making;
  }

  score(run: Run): Score {
    const { cost } = this.making;
    return cost === undefined ? this.scoreIn(run) : this.contribution(cost, run);
  }

  /** Nothing that a reviewer or a city may still do takes its score away, or gives it one. */
  hasScore(sight: Sight): boolean {
    const { parts, isEnough } = this.making;
    const states = parts();
    if (!states.some((part) => part.hasScore(sight)) || isEnough?.(sight) === false) return false;
    if (sight === "at-best") return !states.some((part) => part.score("high") === "blocked");
    if (!isScore(this.scoreIn("value"))) return false;
    return sight === "now" || !states.some((part) => part.mayBlock);
  }

  get mayBlock(): boolean {
    const { cost, parts } = this.making;
    if (cost === undefined) return parts().some((part) => part.mayBlock);
    return cost === "block" && !isOut(this.outcome) && !this.hasScore("at-worst");
  }

  get imputed(): readonly string[] {
    this.norms ??= [...new Set(this.making.parts().flatMap(({ imputed }) => imputed))];
    return this.norms;
  }

  get outcome(): Outcome {
    this.known ??= this.outcomeOf();
    return this.known;
  }

  /** Of its parts alone. Where nothing below is open, both ends are the score itself, the very same number. */
  private scoreIn(run: Run): Score {
    const known = this.own[run];
    if (known) return known.score;
    const { parts, anyWeights, compute } = this.making;
    const sure = run !== "value" && !anyWeights && parts().every(isSure);
    const score = sure ? this.scoreIn("value") : compute(run);
    this.own[run] = { score };
    return score;
  }

  /**
   * What it brings to its parent. Where it may have no score, the ends hold what that costs: a place that is left is no
   * better than a full score, and no worse than the lowest.
   */
  private contribution(cost: MissingPolicy, run: Run): Score {
    const own = this.scoreIn(run);
    if (run === "value") return isScore(own) && this.isEnough("now") ? own : this.costs(cost);
    if (this.hasScore("at-worst")) return own;
    if (!this.hasScore("at-best")) return this.costs(cost);
    if (cost === "block") return own;
    return run === "low" ? zero : cost === "exclude" ? one : own;
  }

  private costs(cost: MissingPolicy): Score {
    const applies = this.making
      .parts()
      .some(({ scorable, outcome: { kind } }) => scorable && kind !== "not-applicable" && kind !== "unscored");
    return applies ? costOf(cost) : undefined;
  }

  private isEnough(sight: Sight): boolean {
    return this.making.isEnough?.(sight) !== false;
  }

  /** Of no scores there is no score: then all parts are unscored or do not apply, or at least one is missing. */
  private outcomeOf(): Outcome {
    const outcomes = this.making
      .parts()
      .filter(({ scorable }) => scorable)
      .map(({ outcome }) => outcome)
      .filter(({ kind }) => kind !== "unscored");
    if (outcomes.length === 0) return { kind: "unscored" };
    const value = this.scoreIn("value");
    if (isScore(value) && this.isEnough("now")) return { kind: "scored", score: value, ...this.ends(value) };
    if (outcomes.every(({ kind }) => kind === "not-applicable")) {
      const claims = outcomes.flatMap((outcome) =>
        outcome.kind === "not-applicable" && outcome.by === "claim" ? outcome.inputs : [],
      );
      const open = this.scoreIn("low") !== undefined;
      return claims.length > 0
        ? { kind: "not-applicable", by: "claim", inputs: [...new Set(claims)], open }
        : { kind: "not-applicable", by: "standard", open };
    }
    if (isScore(value) || !this.isEnough("now"))
      return {
        kind: "insufficient-coverage",
        ...this.ends(undefined),
        ...(this.hasScore("at-best") ? {} : { settled: true }),
      };
    const inputs = outcomes.flatMap((outcome) =>
      outcome.kind === "missing" || outcome.kind === "error" ? outcome.inputs : [],
    );
    const settled = !isScore(this.scoreIn("low")) && !isScore(this.scoreIn("high"));
    return {
      kind: "missing",
      inputs: [...new Set(inputs)],
      ...this.ends(undefined),
      ...(settled ? { settled } : {}),
    };
  }

  /** What can only be lost by a refused claim, or only won, is bounded by the score itself. */
  private ends(value: Decimal | undefined): { readonly low: Decimal; readonly high: Decimal } {
    const [low, high] = [this.scoreIn("low"), this.scoreIn("high")];
    return { low: isScore(low) ? low : (value ?? zero), high: isScore(high) ? high : (value ?? one) };
  }
}

/** Whether nothing that may still come can change it. */
function isSure(state: State): boolean {
  const value = state.score("value");
  return state.score("low") === value && state.score("high") === value;
}
