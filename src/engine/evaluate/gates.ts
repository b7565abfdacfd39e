/**
 * total before ──▶ bonuses less deductions, held on the scale ──▶ the lowest cap ──▶ rounded once
 *
 * A gate whose input has no answer acts at its worst; in the high run at its best.
 */
import {
  Absent,
  type NodeNumber as AskedOfNode,
  evaluateFormula,
  isNumber,
  type Scope,
  type Value,
} from "../formula/index.ts";
import { type Gate, type Method, roundingAt, type Scale } from "../model/index.ts";
import { clamp, Decimal, settle, zero } from "../quantity/index.ts";
import { roundOn } from "./scale.ts";
import type { Run } from "./state.ts";

export interface GateOutcome {
  readonly gate: Gate;
  readonly state: "acting" | "not-acting" | "undecided";
  /** What it adds to the total, on the scale; of a cap nothing. */
  readonly effect: Decimal;
  readonly caps: boolean;
  /** The inputs that a decision lacks. */
  readonly inputs: readonly string[];
}

/** What a node's score or coverage is in a run; `undefined` where it does not apply. */
export type NodeNumber = (what: AskedOfNode, id: string, run: Run) => Value | undefined;

/** `isSettled`: nothing that may still come gives this a value. */
export function decideGates(
  gates: readonly Gate[],
  scope: Scope,
  nodes: NodeNumber,
  run: Run,
  isSettled: (absent: Absent) => boolean,
): readonly GateOutcome[] {
  return gates.map((gate) =>
    decide(gate, { ...scope, node: (what, id) => nodes(what, id, run) ?? outOfReach(gate) }, run, isSettled),
  );
}

/** A node that does not apply gives a gate nothing to act on: beyond every bound, on the side where the gate rests. */
function outOfReach({ effect }: Gate): Decimal {
  return new Decimal(effect.kind === "bonus" ? -Infinity : Infinity);
}

function decide(gate: Gate, scope: Scope, run: Run, isSettled: (absent: Absent) => boolean): GateOutcome {
  const { effect, when } = gate;
  const condition: Value = when ? evaluateFormula(when, scope) : true;
  if (condition === false) return { gate, state: "not-acting", effect: zero, caps: false, inputs: [] };
  const amount: Value | undefined = "amount" in effect ? evaluateFormula(effect.amount, scope) : undefined;
  const open = [condition, amount].filter((value): value is Absent => value instanceof Absent);
  const inputs = open.flatMap((each) => each.inputs);
  // What a reviewer has rejected, or nobody answers any more, is decided: it acts at its worst in every run.
  if (open.some(isSettled)) return { ...undecided(gate, amount, inputs, "low"), state: "acting" };
  if (open.length > 0) return undecided(gate, amount, inputs, run);
  if (!("amount" in effect)) return { gate, state: "acting", effect: zero, caps: true, inputs: [] };
  const size = isNumber(amount as Value) ? clamp(amount as Decimal, zero, effect.atMost) : zero;
  return {
    gate,
    state: size.isZero() ? "not-acting" : "acting",
    effect: effect.kind === "deduct" ? zero.minus(size) : size,
    caps: false,
    inputs: [],
  };
}

/** At its most, unless the amount is known and only the condition open. */
function undecided(gate: Gate, amount: Value | undefined, inputs: readonly string[], run: Run): GateOutcome {
  const { effect } = gate;
  const best = run === "high";
  const most =
    "amount" in effect ? (amount instanceof Decimal ? clamp(amount, zero, effect.atMost) : effect.atMost) : zero;
  const size = effect.kind === "deduct" ? (best ? zero : zero.minus(most)) : best ? most : zero;
  return { gate, state: "undecided", effect: size, caps: !("amount" in effect) && !best, inputs };
}

/**
 * What is undecided acts as it would at worst, where a node that has no score counts as 0 and may decide it after all. So does
 * what lacks an input that a reviewer rejected: at worst its condition may be known not to hold.
 */
export function atWorst(outcomes: readonly GateOutcome[], worst: () => readonly GateOutcome[]): readonly GateOutcome[] {
  if (outcomes.every(({ state, inputs }) => state !== "undecided" && inputs.length === 0)) return outcomes;
  const decided = worst();
  return outcomes.map((outcome, i) => {
    const own = decided[i] ?? outcome;
    if (outcome.state === "undecided") return { ...outcome, effect: own.effect, caps: own.caps };
    return outcome.inputs.length > 0 ? own : outcome;
  });
}

/** The total after the gates, on the scale, rounded where the standard says so. */
export function applyGates(
  before: Decimal,
  outcomes: readonly GateOutcome[],
  scale: Scale,
  method: { readonly rounding?: Method["rounding"] },
): Decimal {
  const moved = clamp(
    outcomes.reduce((total, { effect }) => total.plus(effect), before),
    scale.from,
    scale.to,
  );
  const capped = outcomes.reduce(
    (total, { gate: { effect }, caps }) =>
      caps && effect.kind === "cap-score" && effect.score.lessThan(total) ? effect.score : total,
    moved,
  );
  const rounding = roundingAt(method, "total");
  return rounding ? roundOn(capped, scale, rounding) : settle(capped);
}

/** The gates that hold the grade down, with the grade that is not passed. */
export function gradeCaps(
  outcomes: readonly GateOutcome[],
): readonly { readonly gate: string; readonly grade: string }[] {
  return outcomes.flatMap(({ gate: { id, effect }, caps }) =>
    caps && effect.kind === "cap-grade" ? [{ gate: id, grade: effect.grade }] : [],
  );
}
