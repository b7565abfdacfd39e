/** What became of a node, and its score in each run: as answered (`value`), at worst (`low`), and at best (`high`). */
import type { Method, Outcome } from "../model/index.ts";
import { type Decimal, one, zero } from "../quantity/index.ts";

export type Run = "value" | "low" | "high";

/** Absent: it takes no place. `blocked`: it takes its parent's score with it. */
export type Score = Decimal | "blocked" | undefined;

export interface State {
  /** Whether the standard gives it a score at all. */
  readonly scorable: boolean;
  readonly outcome: Outcome;
  score(run: Run): Score;
}

export function isScore(score: Score): score is Decimal {
  return score !== undefined && score !== "blocked";
}

/** An indicator, as it was measured. What is not scored takes no place in any run. */
export class Measured implements State {
  readonly outcome: Outcome;
  readonly scorable: boolean;
  private readonly scores: Readonly<Record<Run, Score>>;

  constructor(outcome: Outcome, scorable: boolean, missing: Method["missing"]) {
    this.outcome = outcome;
    this.scorable = scorable;
    this.scores = scorable ? scoresOf(outcome, missing) : noPlace;
  }

  score(run: Run): Score {
    return this.scores[run];
  }
}

const noPlace: Readonly<Record<Run, Score>> = { value: undefined, low: undefined, high: undefined };

/**
 * What an indicator brings to each run. An open claim may be refused, and then scores 0, or be withdrawn and answered in
 * full, which is never worse than leaving its place; an open condition, too, may yet hold.
 */
function scoresOf(outcome: Outcome, missing: Method["missing"]): Readonly<Record<Run, Score>> {
  switch (outcome.kind) {
    case "scored":
      return { value: outcome.score, low: outcome.low, high: outcome.high };
    case "missing":
    case "error":
      return { value: missing === "zero" ? zero : missing === "block" ? "blocked" : undefined, low: zero, high: one };
    case "not-applicable":
      return outcome.open ? { value: undefined, low: zero, high: one } : noPlace;
    default:
      return noPlace;
  }
}

/** A branch or the total, made of its parts. A scenario is computed when it is first asked for: many trees need only one. */
export class Joined implements State {
  readonly scorable = true;
  private readonly parts: () => readonly State[];
  private readonly compute: (run: Run) => Score;
  private readonly scores: Partial<Record<Run, { readonly score: Score }>> = {};
  private known: Outcome | undefined;

  private readonly anyWeights: boolean;

  /** `anyWeights`: it is open even where no part is. */
  constructor(parts: () => readonly State[], compute: (run: Run) => Score, anyWeights: boolean) {
    this.parts = parts;
    this.compute = compute;
    this.anyWeights = anyWeights;
  }

  /** Where nothing below is open, both ends are the score itself, the very same number. */
  score(run: Run): Score {
    const known = this.scores[run];
    if (known) return known.score;
    const sure = run !== "value" && !this.anyWeights && this.parts().every(isSure);
    const score = sure ? this.score("value") : this.compute(run);
    this.scores[run] = { score };
    return score;
  }

  get outcome(): Outcome {
    this.known ??= this.outcomeOf();
    return this.known;
  }

  /** Of no scores there is no score: then all parts are unscored or do not apply, or at least one is missing. */
  private outcomeOf(): Outcome {
    const outcomes = this.parts()
      .filter(({ scorable }) => scorable)
      .map(({ outcome }) => outcome)
      .filter(({ kind }) => kind !== "unscored");
    if (outcomes.length === 0) return { kind: "unscored" };
    const value = this.score("value");
    if (isScore(value)) return { kind: "scored", score: value, ...this.ends(value) };
    if (outcomes.every(({ kind }) => kind === "not-applicable")) {
      const claims = outcomes.flatMap((outcome) =>
        outcome.kind === "not-applicable" && outcome.by === "claim" ? outcome.inputs : [],
      );
      const open = this.score("low") !== undefined;
      return claims.length > 0
        ? { kind: "not-applicable", by: "claim", inputs: [...new Set(claims)], open }
        : { kind: "not-applicable", by: "standard", open };
    }
    const inputs = outcomes.flatMap((outcome) =>
      outcome.kind === "missing" || outcome.kind === "error" ? outcome.inputs : [],
    );
    return { kind: "missing", inputs: [...new Set(inputs)], ...this.ends(undefined) };
  }

  /** What can only be lost by a refused claim, or only won, is bounded by the score itself. */
  private ends(value: Decimal | undefined): { readonly low: Decimal; readonly high: Decimal } {
    const [low, high] = [this.score("low"), this.score("high")];
    return { low: isScore(low) ? low : (value ?? zero), high: isScore(high) ? high : (value ?? one) };
  }
}

/** Whether nothing that may still come can change it. */
function isSure(state: State): boolean {
  const value = state.score("value");
  return state.score("low") === value && state.score("high") === value;
}
