import type { Formula, Scoring } from "../../model/index.ts";
import { type Decimal, zero } from "../../quantity/index.ts";
import { order } from "../rules.ts";
import { edgesAt, type NumberKind } from "../score-kind.ts";

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
  score(value, ats, { points }) {
    const line = points.map(({ score }, i) => ({ at: ats[i] ?? zero, score }));
    const next = line.findIndex(({ at }) => value.lessThanOrEqualTo(at));
    const right = line[next === -1 ? line.length - 1 : next];
    const left = line[next - 1];
    if (!right || !left || next === -1) return right?.score ?? zero;
    return left.score.plus(value.minus(left.at).times(right.score.minus(left.score)).div(right.at.minus(left.at)));
  },
  edges: ({ points }) => edgesAt(points.map(({ at }) => at)),
  explain: ({ points }, { formula, score, value }) => ({
    formula: points.map((point) => `${formula(point.at)} → ${score(point.score)}`).join(" · "),
    withValues: value,
  }),
};
