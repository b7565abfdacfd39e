/** Two reviews of one submission: where they agree, and how far beyond chance. */
import { type AnswerValue, canonicalJson, type Decision, type Review } from "../model/index.ts";

export interface Reconciliation {
  /** Decisions that both took, with the same verdict and value. */
  readonly agreed: readonly Decision[];
  readonly differing: readonly { readonly input: string; readonly one: Decision; readonly other: Decision }[];
  /** Decided by one reviewer only. */
  readonly single: readonly { readonly decision: Decision; readonly by: "one" | "other" }[];
  /** Of what both decided: the share with the same verdict and value, 0 to 1; absent where they share nothing. */
  readonly agreement?: number;
  /** Cohen's kappa over verdicts with their values: (agreement − chance) ÷ (1 − chance). Absent where it is not defined. */
  readonly kappa?: number;
}

/** How far two decided alike on the same answers. */
export interface Agreement {
  readonly both: number;
  readonly alike: number;
  /** The share with the same verdict and value, 0 to 1; absent where they share nothing. */
  readonly agreement?: number;
  readonly kappa?: number;
}

export function agreementOf(pairs: readonly { readonly one: Decision; readonly other: Decision }[]): Agreement {
  const alike = pairs.filter(({ one, other }) => sameDecision(one, other)).length;
  if (pairs.length === 0) return { both: 0, alike };
  const agreement = alike / pairs.length;
  const chance = chanceOf(
    pairs.map(({ one }) => judgement(one)),
    pairs.map(({ other }) => judgement(other)),
  );
  const kappa = chance === 1 ? undefined : (agreement - chance) / (1 - chance);
  return { both: pairs.length, alike, agreement, ...(kappa === undefined ? {} : { kappa }) };
}

/** The reviews are of the same assessment. */
export function reconcile(one: Review, other: Review): Reconciliation {
  const inputs = [...new Set([...one.latest.keys(), ...other.latest.keys()])].sort();
  const both = inputs.flatMap((input) => {
    const [a, b] = [one.latest.get(input), other.latest.get(input)];
    return a && b ? [{ input, a, b }] : [];
  });
  const single = inputs.flatMap((input): Reconciliation["single"][number][] => {
    const [a, b] = [one.latest.get(input), other.latest.get(input)];
    if (a && !b) return [{ decision: a, by: "one" }];
    return b && !a ? [{ decision: b, by: "other" }] : [];
  });
  const same = both.filter(({ a, b }) => sameDecision(a, b));
  const { agreement, kappa } = agreementOf(both.map(({ a: one, b: other }) => ({ one, other })));
  return {
    agreed: same.map(({ a }) => a),
    differing: both.filter(({ a, b }) => !sameDecision(a, b)).map(({ input, a, b }) => ({ input, one: a, other: b })),
    single,
    ...(agreement === undefined ? {} : { agreement }),
    ...(kappa === undefined ? {} : { kappa }),
  };
}

function sameDecision(a: Decision, b: Decision): boolean {
  return judgement(a) === judgement(b);
}

/** Two different adjusted values are two judgements. */
export function judgement({ verdict, value }: Decision): string {
  return `${verdict} ${plain(value)}`;
}

function plain(value: AnswerValue | undefined): string {
  if (!value) return "";
  return value.kind === "table"
    ? canonicalJson(
        value.rows.map(({ label, cells }) => [label, [...cells].map(([id, number]) => [id, String(number)])]),
      )
    : canonicalJson(value.kind === "quantity" ? String(value.number) : value);
}

/** How often two reviewers with these habits would agree by chance: Σ over verdicts of the product of their shares. */
function chanceOf(one: readonly string[], other: readonly string[]): number {
  const share = (verdicts: readonly string[], verdict: string) =>
    verdicts.filter((each) => each === verdict).length / Math.max(1, verdicts.length);
  return [...new Set([...one, ...other])].reduce(
    (sum, verdict) => sum + share(one, verdict) * share(other, verdict),
    0,
  );
}
