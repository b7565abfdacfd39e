/**
 * How much of what applies is answered, evidenced and verified: counts, and shares of the declared weight. A refused claim
 * applies and is not answered. What a reviewer rejected is answered if the city's own answers are: no decision against a
 * city lifts a bound of coverage.
 */
import { namesIn } from "../formula/index.ts";
import {
  type Assessment,
  type Evidence,
  type Found,
  hasPlace,
  type Indicator,
  type Node,
  type Standard,
  unfitEvidence,
  unstatedEvidence,
} from "../model/index.ts";
import { type Decimal, sum, zero } from "../quantity/index.ts";
import type { DecidedAnswers } from "./decided.ts";
import type { Measurement, Measurements } from "./measure.ts";

export interface Covered {
  readonly count: number;
  readonly weight: Decimal;
}

export interface Coverage {
  readonly applicable: Covered;
  readonly answered: Covered;
  readonly evidenced: Covered;
  readonly verified: Covered;
  /** answered ÷ applicable; nothing where nothing applies. */
  readonly share?: Decimal;
}

/** What coverage is counted from. */
export interface Given {
  readonly assessment: Assessment;
  readonly decided: DecidedAnswers;
  readonly evidence: ReadonlyMap<string, Found>;
}

export class Coverages {
  private readonly shares: ReadonlyMap<string, Decimal>;
  private readonly measurements: Measurements;
  private readonly evidenced: () => ReadonlySet<string>;
  private readonly verified: ReadonlySet<string>;
  private readonly unverified: ReadonlySet<string>;
  private readonly reviewed: boolean;
  /** Whether what is rejected is no longer answered. */
  private readonly rejectedIsMissing: boolean;

  constructor(standard: Standard, given: Given, measurements: Measurements, shares: ReadonlyMap<string, Decimal>) {
    this.shares = shares;
    this.measurements = measurements;
    this.verified = given.decided.verified;
    this.unverified = given.decided.unverified;
    this.reviewed = given.decided.reviewed;
    this.rejectedIsMissing = standard.method.rejectedIsMissing === true;
    let evidenced: ReadonlySet<string> | undefined;
    this.evidenced = () => (evidenced ??= evidencedInputs(standard, given.assessment, given.evidence));
  }

  of(indicators: readonly Indicator[]): Coverage {
    const scored = indicators.filter(({ id }) => this.shares.has(id));
    const applicable = scored.filter(({ id }) => this.measurements.get(id)?.outcome.kind !== "not-applicable");
    const answered = applicable.filter(({ id }) => isAnswered(this.measurements.get(id)));
    const evidenced = answered.filter(({ uses }) => uses.every((input) => this.evidenced().has(input)));
    const all = this.covered(applicable);
    const have = answered.length === applicable.length ? all : this.covered(answered);
    return {
      applicable: all,
      answered: have,
      evidenced: evidenced.length === answered.length ? have : this.covered(evidenced),
      verified: this.covered(
        this.reviewed ? answered.filter(({ uses }) => uses.every((input) => this.verified.has(input))) : [],
      ),
      ...(all.weight.isZero() ? {} : { share: have.weight.div(all.weight) }),
    };
  }

  /**
   * The share that is answered, at worst or at best. At worst what is claimed not to apply applies and is not answered, and
   * what applies by a condition that nobody verified does not apply. At best all is answered but what a reviewer has settled
   * against an answer that was never given. Nothing where nothing applies.
   */
  shareAt(run: "low" | "high", indicators: readonly Indicator[]): Decimal | undefined {
    const scored = indicators.filter(({ id }) => this.shares.has(id));
    const kept = scored.filter(({ id }) => {
      const outcome = this.measurements.get(id)?.outcome;
      return outcome?.kind !== "not-applicable" || outcome.open;
    });
    const counting =
      run === "high" ? kept : kept.filter((each) => !this.isAnswered(each) || !this.mayCeaseToApply(each));
    const answered = counting.filter((each) =>
      run === "high"
        ? !isSettledUnanswered(this.measurements.get(each.id))
        : this.isAnswered(each) && !this.mayBeRejected(each),
    );
    const all = this.covered(counting).weight;
    return all.isZero() ? undefined : this.covered(answered).weight.div(all);
  }

  private isAnswered({ id }: Indicator): boolean {
    return isAnswered(this.measurements.get(id));
  }

  private mayCeaseToApply({ applicable }: Indicator): boolean {
    return applicable !== undefined && namesIn(applicable).some((id) => this.unverified.has(id));
  }

  /** Whether a reviewer may still come to count it as missing. */
  private mayBeRejected({ uses }: Indicator): boolean {
    return this.rejectedIsMissing && uses.some((id) => this.unverified.has(id));
  }

  private covered(indicators: readonly Indicator[]): Covered {
    return { count: indicators.length, weight: sum(indicators.map(({ id }) => this.shares.get(id) ?? zero)) };
  }
}

/** Rejected by a reviewer, and never answered, or settled as missing: no answer will come. */
function isSettledUnanswered(measurement: Measurement | undefined): boolean {
  const { outcome } = measurement ?? {};
  if (outcome?.kind === "missing") return outcome.settled === true;
  return outcome?.kind === "scored" && outcome.rejected !== undefined && !isAnswered(measurement);
}

/** As the city submitted it, where a reviewer rejected it or adjusted it to what cannot be; what was rejected may count as missing. */
export function isAnswered({ given, outcome }: Partial<Measurement> = {}): boolean {
  if (outcome?.kind === "missing" && outcome.rejected) return false;
  return (given ?? outcome?.kind) === "scored";
}

/**
 * Inputs whose answer names evidence of the kind and time that are wanted, unchanged where it is a file; those that name
 * none count where none is wanted.
 */
function evidencedInputs(
  { inputs }: Standard,
  assessment: Assessment,
  found: ReadonlyMap<string, Found>,
): ReadonlySet<string> {
  const evidenced = new Set<string>();
  for (const input of inputs.values()) {
    const answer = assessment.answers.get(input.id);
    const named = answer?.evidence ?? [];
    const stands = (each: string) => isFound(assessment.evidence.get(each), found.get(each) ?? "unchecked");
    const fits =
      answer === undefined ||
      [...unfitEvidence(input, answer, assessment), ...unstatedEvidence(input, answer, assessment)].length === 0;
    if (named.length > 0 ? named.every(stands) && fits : !input.evidence.required) evidenced.add(input.id);
  }
  return evidenced;
}

function isFound(entry: Evidence | undefined, found: Found): boolean {
  return entry !== undefined && hasPlace(entry) && (found === "present" || found === "unchecked");
}

export function leavesOf(node: Node): readonly Indicator[] {
  return node.kind === "indicator" ? [node] : node.parts.flatMap(leavesOf);
}
