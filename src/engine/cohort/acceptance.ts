/** Acceptance: the rules of a programme held against a city's verified scores, of reviews that are signed. */
import { Absent, evaluateFormula, type NodeNumber, type Scope } from "../formula/index.ts";
import { type AcceptanceRule, headline, type Lapse, type Participant, type Waiver } from "../model/index.ts";
import { Decimal, publish } from "../quantity/index.ts";
import type { PublishedNode, PublishedOutcome, ResultDocument } from "../schema/types.gen.ts";
import { integrityRules } from "../validate/index.ts";

export interface Judgement {
  readonly rule: AcceptanceRule;
  /** undecided: a score that it needs is not there, or its review is not finished. */
  readonly state: "met" | "not-met" | "waived" | "undecided";
  readonly waiver?: Waiver;
  /** Where the rule compares: what its left side came to. */
  readonly found?: string;
  /** Where it is undecided: what it waits for. */
  readonly lacks?: readonly Lack[];
}

/** Why a phase has no score to judge by. */
export interface Lack {
  readonly phase: string;
  readonly why:
    | "no-submission"
    | "not-reviewed"
    | "open-queries"
    | "not-signed"
    | "review-again"
    | "signature-invalid"
    | "files-changed"
    | "imputed"
    | "no-score";
  /** Of an invalid signature: why. */
  readonly because?: readonly Lapse[];
}

/** left: the city takes no part any more. */
export type Accepted = "accepted" | "not-accepted" | "undecided" | "not-judged" | "left";

/**
 * Nothing is judged while the submission of the phase is missing or its review not finished. After that a waiver that is in
 * force excuses from a rule that is not met, or cannot be decided.
 */
export function judge(
  rule: AcceptanceRule,
  city: Participant,
  phase: string,
  waivers: readonly Waiver[],
  asOf: string,
  resultOf: (city: string, phase: string) => ResultDocument | undefined,
): Judgement {
  const lacks = new Map<string, Lack>();
  const judged = resultOf(city.id, phase);
  const ready = judged !== undefined && isFinished(judged, asOf);
  if (!ready) lacks.set(phase, lackOf(phase, judged, asOf));
  const scope: Scope = {
    name: () => new Absent("error", []),
    column: () => new Absent("error", []),
    period: { from: 0, to: 0 },
    node: (what, id, named = phase) => {
      const result = resultOf(city.id, named);
      const number = numberOf(result, what, id, asOf);
      if (number instanceof Absent) lacks.set(named, lackOf(named, result, asOf, id));
      return number;
    },
  };
  const holds = evaluateFormula(rule.require, scope);
  const left = rule.require.op === "binary" ? evaluateFormula(rule.require.left, scope) : undefined;
  const found = left instanceof Decimal ? { found: publish(left) } : {};
  if (!ready) return { rule, state: "undecided", ...found, lacks: [...lacks.values()] };
  if (holds === true) return { rule, state: "met", ...found };
  const waiver = waivers.find((each) => each.city === city.id && each.rule === rule.id && each.until >= asOf);
  if (waiver) return { rule, state: "waived", waiver, ...found };
  if (holds === false) return { rule, state: "not-met", ...found };
  return { rule, state: "undecided", ...found, lacks: [...lacks.values()] };
}

/** A number counts once the review is signed; until then there is none to judge by. */
function numberOf(result: ResultDocument | undefined, what: NodeNumber, id: string, asOf: string): Decimal | Absent {
  if (!result || !isFinished(result, asOf)) return new Absent("missing", []);
  // A norm is no answer, and nobody is accepted by it: low(x) is what is sure.
  if (what === "score" && isImputed(result, id)) return new Absent("missing", []);
  const text =
    id === "total"
      ? factOfTotal(result, what)
      : factOf(
          result.nodes.find((each) => each.id === id),
          what,
        );
  return text === undefined ? new Absent("missing", []) : new Decimal(text);
}

function isImputed(result: ResultDocument, id: string): boolean {
  if (id === "total") return headline(result)["imputed-indicators"] !== undefined;
  const node = result.nodes.find((each) => each.id === id);
  return (node?.imputed ?? node?.["imputed-indicators"]) !== undefined;
}

function factOfTotal(result: ResultDocument, what: NodeNumber): string | undefined {
  switch (what) {
    case "coverage":
      return result.coverage.share;
    case "verified": {
      const { applicable, verified } = result.coverage;
      const all = new Decimal(applicable.weight);
      return all.isZero() ? undefined : publish(new Decimal(verified.weight).div(all));
    }
    case "share":
      return undefined;
    default:
      return scoreOr(headline(result).outcome, what);
  }
}

function factOf(node: PublishedNode | undefined, what: NodeNumber): string | undefined {
  switch (what) {
    case "coverage":
      return node?.coverage;
    case "verified":
      return node?.verified;
    case "share":
      return undefined;
    default:
      return node && scoreOr(node.outcome, what);
  }
}

/** An end of the interval; the score itself where nothing is open. */
function scoreOr({ score, low, high }: PublishedOutcome, what: "score" | "low" | "high"): string | undefined {
  return what === "score" ? score : score === undefined ? undefined : ({ low, high }[what] ?? score);
}

/**
 * A signature that does not stand is none: over an open query, an error, what was decided after it, or what has changed since.
 * Nor is a later one, nor one over files that are not what they are recorded to be.
 */
export function isSigned({ review, diagnostics }: ResultDocument, asOf: string): boolean {
  return review?.signed !== undefined && review.signed.on <= asOf && !isChanged(diagnostics);
}

function isChanged(diagnostics: ResultDocument["diagnostics"]): boolean {
  return diagnostics.some(({ rule }) => integrityRules.has(rule));
}

function isFinished(result: ResultDocument, asOf: string): boolean {
  return result.basis === "verified" && isSigned(result, asOf);
}

/** `id`: the node whose score is lacking; without one the review itself. */
function lackOf(phase: string, result: ResultDocument | undefined, asOf: string, id?: string): Lack {
  const why = whyNot(result, asOf, id);
  const because = result?.review?.["signature-invalid"]?.because;
  return { phase, why, ...(because && (why === "signature-invalid" || why === "review-again") ? { because } : {}) };
}

function whyNot(result: ResultDocument | undefined, asOf: string, id: string | undefined): Lack["why"] {
  if (!result) return "no-submission";
  if (isFinished(result, asOf)) return id !== undefined && isImputed(result, id) ? "imputed" : "no-score";
  if (result.basis !== "verified") return "not-reviewed";
  if (result.answers.some(({ decision }) => decision?.decision === "query")) return "open-queries";
  if (result.answers.some(({ decision }) => decision?.["review-again"])) return "review-again";
  if (result.review?.["signature-invalid"]) return "signature-invalid";
  return isChanged(result.diagnostics) ? "files-changed" : "not-signed";
}

/** All rules together. */
export function verdictOf(judgements: readonly Judgement[]): Accepted {
  if (judgements.length === 0) return "not-judged";
  if (judgements.some(({ state }) => state === "not-met")) return "not-accepted";
  return judgements.some(({ state }) => state === "undecided") ? "undecided" : "accepted";
}
