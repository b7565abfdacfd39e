import { factorsIn, namesIn } from "../../formula/index.ts";
import type { Formula, Scoring } from "../../model/index.ts";
import { clamp, Decimal, one, zero } from "../../quantity/index.ts";
import { reportNotFull, type ScoreProver } from "../proof.ts";
import { constantScore, scoreScale } from "../proof-rules.ts";
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
  sheet: (_value, [score = "0"]) => `MAX(0,MIN(1,${score}))`,
  edges: () => [],
  prove,
  explain: ({ formula }, speaker) => ({
    formula: `${speaker.formula(formula)}${speaker.span}`,
    withValues: `${speaker.filled(formula)}${speaker.span}`,
  }),
};

function prove({ formula }: ByFormula, prover: ScoreProver): void {
  if (!namesIn(formula).includes("value")) return prover.report(constantScore, ["formula"]);
  const { low, high } = prover.range(formula);
  if (low.greaterThanOrEqualTo(one)) return prover.report(constantScore, ["formula"], { score: prover.score(one) });
  if (!high.greaterThan(zero)) return prover.report(constantScore, ["formula"], { score: prover.score(zero) });
  const full = new Decimal(prover.score(one));
  const factor = full.lessThan(10) ? undefined : factorsIn(formula).find((number) => number.equals(full));
  if (factor || (high.isFinite() && full.greaterThanOrEqualTo(10) && high.greaterThanOrEqualTo(full)))
    return prover.report(scoreScale, ["formula"], {
      most: (high.isFinite() ? high.toDecimalPlaces(2) : full).toString(),
      factor: factor?.toString(),
    });
  if (high.lessThan(one)) reportNotFull(prover, ["formula"], high);
}
