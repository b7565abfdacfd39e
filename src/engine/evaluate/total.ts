/** The total of a submission: carried through its gates, with its interval and its grade. */
import { type Method, type Outcome, type Scale, type Standard, totalScale } from "../model/index.ts";
import { type Decimal, publish, settle } from "../quantity/index.ts";
import type { PublishedGrade, PublishedTotal } from "../schema/types.gen.ts";
import type { Coverages } from "./coverage.ts";
import { applyGates, type GateOutcome, gradeCaps } from "./gates.ts";
import type { Gating } from "./gating.ts";
import { gradeOf } from "./grades.ts";
import { publishImputed, publishOutcome } from "./publish.ts";
import { offScale, onScale } from "./scale.ts";
import { isScore, type Run } from "./state.ts";
import type { ScoreTree } from "./tree.ts";

/** The total after the gates with its interval, and its grade. */
export function publishTotal(
  { method, grades }: Standard,
  tree: ScoreTree,
  gating: Gating,
  scale: Scale,
  short: boolean,
): PublishedTotal {
  const { outcome: before } = tree.total;
  const after = (run: Run): Decimal | undefined => {
    const score = tree.total.score(run);
    return isScore(score) ? applyGates(onScale(score, scale), gating(run), scale, method) : undefined;
  };
  const [value, low, high] = [after("value"), after("low"), after("high")];
  const ends = { low: offScale(low ?? value ?? scale.from, scale), high: offScale(high ?? value ?? scale.to, scale) };
  const outcome = outcomeAfter(
    value && offScale(value, scale),
    before,
    ends,
    short && { isOver: isOver(tree, method) },
  );
  const graded =
    outcome.kind === "scored" && value ? publishGrade(value, low ?? value, high ?? value, grades, gating) : undefined;
  return {
    outcome: publishOutcome(outcome, scale),
    "before-gates": publishOutcome(before, scale),
    ...publishImputed(tree.dimensions, tree),
    ...(graded ? { grade: graded } : {}),
  };
}

interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** `short`: too little is there for a total, and whether that will stay so. */
function outcomeAfter(
  score: Decimal | undefined,
  before: Outcome,
  ends: Interval,
  short: false | { readonly isOver: boolean },
): Outcome {
  if (short) return { kind: "insufficient-coverage", ...ends, ...(short.isOver ? { settled: true } : {}) };
  if (before.kind === "scored" && score) return { kind: "scored", score, ...ends };
  return before.kind === "missing" ? { ...before, ...ends } : before;
}

/** Whether no total will come: what it lacks is settled, or answers are final and nothing is open. */
function isOver({ total }: ScoreTree, { missingIsFinal }: Method): boolean {
  const { outcome } = total;
  if (outcome.kind === "missing") return outcome.settled === true;
  return missingIsFinal === true && outcome.kind === "scored" && outcome.low.equals(outcome.high);
}

function publishGrade(
  value: Decimal,
  low: Decimal,
  high: Decimal,
  grades: Standard["grades"],
  gating: Gating,
): PublishedGrade | undefined {
  const graded = gradeOf(value, grades, gradeCaps(gating("value")));
  if (!graded) return undefined;
  const { grade, next, heldBy } = graded;
  return {
    id: grade.id,
    low: gradeOf(low, grades, gradeCaps(gating("low")))?.grade.id ?? grade.id,
    high: gradeOf(high, grades, gradeCaps(gating("high")))?.grade.id ?? grade.id,
    above: publish(value.minus(grade.from)),
    ...(next ? { next: next.id, margin: publish(next.from.minus(value)) } : {}),
    ...(heldBy === undefined ? {} : { "held-by": heldBy }),
  };
}

/** A total before gates carried through gates whose effects are known. */
export function totalAfter(before: Decimal, gates: readonly GateOutcome[], standard: Standard): Decimal {
  const scale = totalScale(standard);
  const after = applyGates(before, gates, scale, standard.method);
  // By the same steps as a total that is published, so that the two can be taken from one another.
  return settle(onScale(offScale(after, scale), scale));
}

/** Whether too little is answered, or too few dimensions have a score, for a total to be named. */
export function isShort({ method: { minimum }, indicators }: Standard, coverages: Coverages, tree: ScoreTree): boolean {
  if (minimum?.parts && !tree.hasEnoughDimensions(minimum.parts)) return true;
  if (minimum?.coverage === undefined) return false;
  const { share } = coverages.of(indicators);
  return share !== undefined && settle(share).lessThan(minimum.coverage);
}
