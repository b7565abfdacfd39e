import { ranges } from "../../formula/index.ts";
import type { Formula, Scoring } from "../../model/index.ts";
import { type Decimal, one, zero } from "../../quantity/index.ts";
import { reportNeverReached, reportNotFull, reportUpAndDown, type ScoreProver, turningPoint } from "../proof.ts";
import { constantScore } from "../proof-rules.ts";
import { order } from "../rules.ts";
import { edgesAt, heldRungs, type NumberKind } from "../score-kind.ts";

interface Piecewise extends Scoring {
  readonly kind: "piecewise";
  readonly points: readonly { readonly at: Formula; readonly score: Decimal }[];
}

/**
 * Straight lines between neighbouring points, held at the first and the last.
 *
 *     score = s₁ + (value − a₁) × (s₂ − s₁) ÷ (a₂ − a₁)
 */
export const piecewise: NumberKind<Piecewise, "piecewise"> = {
  name: "piecewise",
  scores: "number",
  read({ piecewise: written }, reader) {
    const points = written.flatMap((point, i) => {
      const at = reader.bound(point.at, "piecewise", i, "at");
      const score = reader.score(point.score, "piecewise", i, "score");
      return at && score ? [{ at, score }] : [];
    });
    points.forEach(({ at }, i) => {
      const before = points[i - 1]?.at;
      if (before?.op === "number" && at.op === "number" && !at.value.greaterThan(before.value))
        reader.report(order, ["piecewise", i, "at"], { found: at.written, before: before.written });
    });
    return { kind: "piecewise", points };
  },
  bounds: ({ points }) => points.map(({ at }) => at),
  score: scoreOf,
  sheet(value, ats, { points }) {
    const line = points.map(({ score }, i) => ({ at: ats[i] ?? "0", score: score.toString() }));
    return line.reduceRight((rest, { at, score }, i) => {
      const left = line[i - 1];
      const here = left ? `${left.score}+(${value}-${left.at})*(${score}-${left.score})/(${at}-${left.at})` : score;
      return `IF(${value}<=${at},${here},${rest})`;
    }, line.at(-1)?.score ?? "0");
  },
  edges: ({ points }) => edgesAt(points.map(({ at }) => at)),
  rungs: (ats, { points }) => heldRungs(points.map(({ score }, i) => ({ at: ats[i] ?? zero, score }))),
  prove,
  explain: ({ points }, { formula, score, value }) => ({
    formula: points.map((point) => `${formula(point.at)} → ${score(point.score)}`).join(" · "),
    withValues: value,
  }),
};

function scoreOf(value: Decimal, ats: readonly Decimal[], { points }: Piecewise): Decimal {
  const line = points.map(({ score }, i) => ({ at: ats[i] ?? zero, score }));
  const next = line.findIndex(({ at }) => value.lessThanOrEqualTo(at));
  const right = line[next === -1 ? line.length - 1 : next];
  const left = line[next - 1];
  if (!right || !left || next === -1) return right?.score ?? zero;
  return left.score.plus(value.minus(left.at).times(right.score.minus(left.score)).div(right.at.minus(left.at)));
}

/** Two turns are a slip; one may be meant, where a middle value is best. */
function prove(parameters: Piecewise, prover: ScoreProver): void {
  const { points } = parameters;
  const scores = points.map(({ score }) => score);
  const turn = turningPoint(scores);
  const again = turn === undefined ? undefined : turningPoint(scores.slice(turn - 1));
  if (turn !== undefined && again !== undefined)
    return reportUpAndDown(prover, ["piecewise", turn - 1 + again, "score"], scores);
  const ats = points.flatMap(({ at }) => ranges.onlyNumber(prover.range(at)) ?? []);
  if (ats.length < points.length) return;
  const { value } = prover;
  const reached = [
    ...ats.filter((at) => ranges.holds(value, at)),
    value.low.isFinite() ? value.low : (ats[0] ?? zero),
    value.high.isFinite() ? value.high : (ats.at(-1) ?? zero),
  ].map((at) => scoreOf(at, ats, parameters));
  const [lowest = zero, highest = zero] = [
    reached.reduce((a, b) => (b.lessThan(a) ? b : a)),
    reached.reduce((a, b) => (b.greaterThan(a) ? b : a)),
  ];
  if (lowest.equals(highest)) return prover.report(constantScore, ["piecewise"], { score: prover.score(highest) });
  if (highest.greaterThanOrEqualTo(one)) return;
  const full = scores.findIndex((score) => score.equals(one));
  if (full === -1) return reportNotFull(prover, ["piecewise"], highest);
  const at = ats[full] ?? zero;
  reportNeverReached(prover, ["piecewise", full, "at"], at);
}
