import { Absent, ranges } from "../../formula/index.ts";
import type { Formula, Scoring } from "../../model/index.ts";
import { clamp, Decimal, one, zero } from "../../quantity/index.ts";
import { reportNeverReached, type ScoreProver } from "../proof.ts";
import { constantScore, goalpostsMayBeEqual } from "../proof-rules.ts";
import { goalpostsComputedEqual, goalpostsEqual } from "../rules.ts";
import { edgesAt, heldRungs, type NumberKind } from "../score-kind.ts";

interface Goalposts extends Scoring {
  readonly kind: "goalposts";
  readonly worst: Formula;
  readonly best: Formula;
}

const quarters = [0, 1, 2, 3, 4].map((count) => new Decimal(count).div(4));

/**
 * A straight line from the worst value to the best, held between 0 and 1.
 *
 *     score = (value − worst) ÷ (best − worst)
 *
 * The goalposts carry the direction: if lower values are better, `worst` is the larger number.
 * Goalposts that turn out equal, possible only where they are computed, give an error.
 */
export const goalposts: NumberKind<Goalposts, "worst" | "best"> = {
  name: "goalposts",
  scores: "number",
  read(written, reader) {
    const worst = reader.bound(written.worst, "worst");
    const best = reader.bound(written.best, "best");
    if (worst?.op === "number" && best?.op === "number" && worst.value.equals(best.value))
      reader.report(goalpostsEqual, ["best"], { worst: String(written.worst) });
    return worst && best && { kind: "goalposts", worst, best };
  },
  bounds: ({ worst, best }) => [worst, best],
  score(value, [worst = zero, best = zero]) {
    if (worst.equals(best)) return new Absent("error", [], goalpostsComputedEqual.id);
    return clamp(value.minus(worst).div(best.minus(worst)), zero, one);
  },
  sheet: (value, [worst = "0", best = "0"]) =>
    `IF(${best}=${worst},SQRT(-1),MAX(0,MIN(1,(${value}-${worst})/(${best}-${worst}))))`,
  rungs: ([worst = zero, best = zero]) =>
    heldRungs(quarters.map((score) => ({ at: worst.plus(best.minus(worst).times(score)), score }))),
  reach: (value, [worst = zero, best = zero]) =>
    worst.equals(best) ? undefined : { worst, best, spans: value.minus(worst).div(best.minus(worst)) },
  edges: ({ worst, best }) => edgesAt([worst, best]),
  prove,
  explain({ worst, best }, { formula, filled, value, span }) {
    return {
      formula: `(value − ${formula(worst)}) ÷ (${formula(best)} − ${formula(worst)})${span}`,
      withValues: `(${value} − ${filled(worst)}) ÷ (${filled(best)} − ${filled(worst)})${span}`,
    };
  },
};

function prove({ worst, best }: Goalposts, prover: ScoreProver): void {
  const [from, to] = [prover.range(worst), prover.range(best)];
  const gap = ranges.add(to, ranges.negate(from));
  if (ranges.onlyNumber(gap)?.isZero())
    return prover.report(goalpostsEqual, ["best"], { worst: prover.number(to.low), choices: prover.choices });
  if (ranges.holds(gap, zero)) return prover.report(goalpostsMayBeEqual, ["best"]);
  const { value } = prover;
  const rising = gap.low.greaterThanOrEqualTo(zero);
  const beyond = rising ? ranges.range(to.high) : ranges.range(undefined, to.low);
  const before = rising ? ranges.range(undefined, from.low) : ranges.range(from.high);
  for (const [end, score] of [
    [beyond, one],
    [before, zero],
  ] as const)
    if (ranges.isWithin(value, end)) return prover.report(constantScore, ["best"], { score: prover.score(score) });
  const full = rising ? ranges.range(to.low) : ranges.range(undefined, to.high);
  if (ranges.isEmpty(ranges.intersect(value, full))) reportNeverReached(prover, ["best"], rising ? to.low : to.high);
}
