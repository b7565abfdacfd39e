import type { Formula, Scoring } from "../../model/index.ts";
import { clamp, one, zero } from "../../quantity/index.ts";
import type { NumberKind } from "../score-kind.ts";

interface ByFormula extends Scoring {
  readonly kind: "formula";
  readonly formula: Formula;
}

/** A formula of `value` that gives the score, held between 0 and 1. */
export const byFormula: NumberKind<ByFormula, "formula"> = {
  name: "formula",
  scores: "number",
  read({ formula: written }, reader) {
    const formula = reader.formula(written, "formula");
    return formula && { kind: "formula", formula };
  },
  bounds: ({ formula }) => [formula],
  score: (_value, [score = zero]) => clamp(score, zero, one),
  edges: () => [],
  explain: ({ formula }, speaker) => ({
    formula: `${speaker.formula(formula)}${speaker.span}`,
    withValues: `${speaker.filled(formula)}${speaker.span}`,
  }),
};
