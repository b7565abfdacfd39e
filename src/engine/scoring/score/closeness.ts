import { Absent, ranges } from "../../formula/index.ts";
import type { Formula, Scoring } from "../../model/index.ts";
import { clamp, one, zero } from "../../quantity/index.ts";
import { reportNeverReached } from "../proof.ts";
import { tolerancePositive, toleranceWritten } from "../rules.ts";
import { edgesAt, heldRungs, type NumberKind } from "../score-kind.ts";

interface Closeness extends Scoring {
  readonly kind: "closeness";
  readonly target: Formula;
  readonly tolerance: Formula;
}

/**
 * How close a value is to a target, where too much is as bad as too little: full on the target, 0 where the value is a
 * tolerance or more away.
 *
 *     score = 1 − |value − target| ÷ tolerance
 *
 * A tolerance that turns out not to be positive, possible only where it is computed, gives an error.
 */
export const closeness: NumberKind<Closeness, "target" | "tolerance"> = {
  name: "closeness",
  scores: "number",
  read(written, reader) {
    const target = reader.bound(written.target, "target");
    const tolerance = reader.bound(written.tolerance, "tolerance");
    if (tolerance?.op === "number" && !tolerance.value.greaterThan(zero))
      reader.report(toleranceWritten, ["tolerance"], { found: String(written.tolerance) });
    return target && tolerance && { kind: "closeness", target, tolerance };
  },
  bounds: ({ target, tolerance }) => [target, tolerance],
  score(value, [target = zero, tolerance = zero]) {
    if (!tolerance.greaterThan(zero)) return new Absent("error", [], tolerancePositive.id);
    return clamp(one.minus(value.minus(target).abs().div(tolerance)), zero, one);
  },
  sheet: (value, [target = "0", tolerance = "0"]) =>
    `IF(${tolerance}<=0,SQRT(-1),MAX(0,MIN(1,1-ABS(${value}-${target})/${tolerance})))`,
  edges({ target, tolerance }) {
    if (target.op !== "number" || tolerance.op !== "number") return edgesAt([target]);
    return [
      { name: `${target.written} − ${tolerance.written}`, at: target.value.minus(tolerance.value) },
      ...edgesAt([target]),
      { name: `${target.written} + ${tolerance.written}`, at: target.value.plus(tolerance.value) },
    ];
  },
  rungs: ([target = zero, tolerance = zero]) =>
    heldRungs([
      { at: target.minus(tolerance), score: zero },
      { at: target, score: one },
      { at: target.plus(tolerance), score: zero },
    ]),
  prove({ target }, prover) {
    const full = prover.range(target);
    if (ranges.isEmpty(ranges.intersect(prover.value, full))) reportNeverReached(prover, ["target"], full.low);
  },
  explain: ({ target, tolerance }, { formula, filled, value, span }) => ({
    formula: `(1 − |value − ${formula(target)}| ÷ ${formula(tolerance)})${span}`,
    withValues: `(1 − |${value} − ${filled(target)}| ÷ ${filled(tolerance)})${span}`,
  }),
};
