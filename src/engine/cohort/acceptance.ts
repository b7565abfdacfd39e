/** Acceptance: the rules of a programme held against a city's verified scores. */
import { Absent, evaluateFormula, type Scope } from "../formula/index.ts";
import { type AcceptanceRule, headline, type Participant, type Waiver } from "../model/index.ts";
import { Decimal, publish } from "../quantity/index.ts";
import type { ResultDocument } from "../schema/types.gen.ts";

export interface Judgement {
  readonly rule: AcceptanceRule;
  /** undecided: a score that it needs is not there, or nobody has verified it. */
  readonly state: "met" | "not-met" | "waived" | "undecided";
  readonly waiver?: Waiver;
  /** Where the rule compares: what its left side came to. */
  readonly found?: string;
}

export type Accepted = "accepted" | "not-accepted" | "undecided" | "not-judged";

/** A waiver that is in force excuses from a rule that is not met, or cannot be decided. */
export function judge(
  rule: AcceptanceRule,
  city: Participant,
  phase: string,
  waivers: readonly Waiver[],
  asOf: string,
  resultOf: (city: string, phase: string) => ResultDocument | undefined,
): Judgement {
  const scope: Scope = {
    name: () => new Absent("error", []),
    column: () => new Absent("error", []),
    period: { from: 0, to: 0 },
    node: (what, id, named) => numberOf(resultOf(city.id, named ?? phase), what, id),
  };
  const holds = evaluateFormula(rule.require, scope);
  const left = rule.require.op === "binary" ? evaluateFormula(rule.require.left, scope) : undefined;
  const found = left instanceof Decimal ? { found: publish(left) } : {};
  if (holds === true) return { rule, state: "met", ...found };
  const waiver = waivers.find((each) => each.city === city.id && each.rule === rule.id && each.until >= asOf);
  if (waiver) return { rule, state: "waived", waiver, ...found };
  return { rule, state: holds === false ? "not-met" : "undecided", ...found };
}

/** A score is the verified one; before a review there is none to judge by. */
function numberOf(result: ResultDocument | undefined, what: "score" | "coverage", id: string): Decimal | Absent {
  if (!result || (what === "score" && result.basis !== "verified")) return new Absent("missing", []);
  const node = result.nodes.find((each) => each.id === id);
  const total = headline(result).outcome.score;
  const text =
    what === "score"
      ? id === "total"
        ? total
        : node?.outcome.score
      : id === "total"
        ? result.coverage.share
        : node?.coverage;
  return text === undefined ? new Absent("missing", []) : new Decimal(text);
}

/** All rules together. */
export function verdictOf(judgements: readonly Judgement[]): Accepted {
  if (judgements.length === 0) return "not-judged";
  if (judgements.some(({ state }) => state === "not-met")) return "not-accepted";
  return judgements.some(({ state }) => state === "undecided") ? "undecided" : "accepted";
}
