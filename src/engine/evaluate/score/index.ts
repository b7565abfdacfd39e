/** Every kind of score, by the name that the model gives it; one that is missing here does not compile. */
import { Absent, absentAmong, evaluateFormula, isNumber, type Scope, type Value } from "../../formula/index.ts";
import type { AnswerValue, Formula, Scoring } from "../../model/index.ts";
import { clamp, Decimal, one, zero } from "../../quantity/index.ts";
import { bands } from "./bands.ts";
import { checklist } from "./checklist.ts";
import { goalposts } from "./goalposts.ts";
import { levels } from "./levels.ts";
import { piecewise } from "./piecewise.ts";

/** What is scored: a measured number, or the answer to a rubric. */
export type Measured = Decimal | AnswerValue;

const noLine = new Absent("error", [], "formula/division-by-zero");
const wrongType = new Absent("error", [], "formula/types");

type Scorer<K extends Scoring["kind"]> = (
  measured: Measured,
  scoring: Extract<Scoring, { kind: K }>,
  scope: Scope,
) => Decimal | Absent;

const scores = {
  goalposts: (measured, { worst, best }, scope) =>
    number(measured, (value) =>
      bounds([worst, best], scope, ([w = zero, b = zero]) => goalposts(value, w, b) ?? noLine),
    ),
  piecewise: (measured, { points }, scope) =>
    number(measured, (value) =>
      bounds(
        points.map(({ at }) => at),
        scope,
        (at) =>
          piecewise(
            value,
            points.map(({ score }, i) => ({ at: at[i] ?? zero, score })),
          ) ?? wrongType,
      ),
    ),
  bands: (measured, { bands: list }, scope) =>
    number(measured, (value) => {
      const bounded = list.filter(({ bound }) => bound !== undefined);
      return bounds(
        bounded.map(({ bound }) => bound as Formula),
        scope,
        (at) =>
          bands(
            value,
            list.map((band) => ({ score: band.score, ...boundOf(band, at[bounded.indexOf(band)]) })),
          ) ?? wrongType,
      );
    }),
  levels: (measured, { levels: known }) =>
    !(measured instanceof Decimal) && measured.kind === "choice"
      ? (levels(measured.choice, known) ?? wrongType)
      : wrongType,
  checklist: (measured, { items }) =>
    !(measured instanceof Decimal) && measured.kind === "items" ? checklist(measured.items, items) : wrongType,
  formula: (measured, { formula }, scope) =>
    number(measured, (value) =>
      bounds([formula], withValue(scope, value), ([score = zero]) => clamp(score, zero, one)),
    ),
} satisfies { [K in Scoring["kind"]]: Scorer<K> };

/** The score, 0 to 1, of what was measured; or why there is none. */
export function scoreOf(measured: Measured, scoring: Scoring, scope: Scope): Decimal | Absent {
  const score = scores[scoring.kind] as (measured: Measured, scoring: Scoring, scope: Scope) => Decimal | Absent;
  return score(measured, scoring, scope);
}

function boundOf(
  { side }: { readonly side?: "at-least" | "at-most" },
  bound: Decimal | undefined,
): { side?: "at-least" | "at-most"; bound?: Decimal } {
  return side && bound ? { side, bound } : {};
}

function number(measured: Measured, score: (value: Decimal) => Decimal | Absent): Decimal | Absent {
  return measured instanceof Decimal ? score(measured) : wrongType;
}

function bounds(
  formulas: readonly Formula[],
  scope: Scope,
  score: (values: readonly Decimal[]) => Decimal | Absent,
): Decimal | Absent {
  const values = formulas.map(
    (formula): Value => (formula.op === "number" ? formula.value : evaluateFormula(formula, scope)),
  );
  const absent = absentAmong(values);
  if (absent) return absent;
  return values.every(isNumber) ? score(values) : wrongType;
}

function withValue(scope: Scope, value: Decimal): Scope {
  return { ...scope, name: (name) => (name === "value" ? value : scope.name(name)) };
}
