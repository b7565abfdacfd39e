/** Reviews of drawn assessments: decisions as a reviewer would have written them. */
import fc from "fast-check";
import {
  type Assessment,
  checkReview,
  type Data,
  evaluate,
  type Input,
  type ResultDocument,
  type Review,
  type Standard,
} from "../../src/engine/index.ts";
import { Decimal } from "../../src/engine/quantity/index.ts";
import { assessmentOf, standardOf } from "./city.ts";
import { documentsOf } from "./documents.ts";
import { type Sketch, sketch } from "./sketch.ts";

export interface DrawnDecision {
  /** Which of the inputs. */
  readonly which: number;
  readonly verdict: "accepted" | "adjusted" | "rejected" | "not-verified" | "query";
  readonly number: number;
}

const decision: fc.Arbitrary<DrawnDecision> = fc.record({
  which: fc.nat(40),
  verdict: fc.constantFrom("accepted", "adjusted", "rejected", "not-verified", "query"),
  number: fc.integer({ min: 1, max: 12 }),
});

export interface Drawn {
  readonly drawn: Sketch;
  readonly decisions: readonly DrawnDecision[];
}

/** A standard, an assessment, and what was decided on it. */
export const reviewed: fc.Arbitrary<Drawn> = fc.record({
  drawn: sketch,
  decisions: fc.array(decision, { maxLength: 12 }),
});

export interface Case {
  readonly standard: Standard;
  readonly assessment: Assessment;
  readonly review: Review;
  /** Its decisions as they are written, those that do not count among them. */
  readonly written: readonly Data[];
}

export function caseOf({ drawn, decisions }: Drawn): Case {
  const documents = documentsOf(drawn);
  const standard = standardOf(documents);
  const assessment = assessmentOf(standard, documents.answers);
  const inputs = [...standard.inputs.values()];
  const written = decisions.flatMap(({ which, verdict, number }) => {
    const input = inputs[which % inputs.length];
    return input ? [entryFor(input, verdict, number)] : [];
  });
  return { standard, assessment, review: reviewOf(standard, assessment, written), written };
}

/** The case with one more decision at its end. */
export function decide(drawn: Case, id: string, verdict: DrawnDecision["verdict"]): Case {
  const { standard, assessment } = drawn;
  const input = standard.inputs.get(id);
  const written = [...drawn.written, ...(input ? [entryFor(input, verdict, 1)] : [])];
  return { standard, assessment, review: reviewOf(standard, assessment, written), written };
}

export function entryFor(
  input: Input,
  verdict: DrawnDecision["verdict"],
  number: number,
): { readonly [key: string]: Data } {
  return {
    input: input.id,
    decision: verdict,
    ...(verdict === "accepted" ? {} : { because: "r" }),
    ...(verdict === "adjusted" ? { value: valueWritten(input, number) } : {}),
  };
}

function valueWritten({ asks }: Input, number: number): Data {
  if (asks.kind === "checklist") return ["s0", "s1", "s2"].slice(0, (number % 3) + 1);
  return asks.kind === "levels" ? `s${number % 3}` : String(number);
}

export function reviewOf(standard: Standard, assessment: Assessment, decisions: readonly Data[]): Review {
  const data = { citymark: "review/1", assessment: assessment.digest, reviewer: { name: "R" }, decisions };
  const { value, diagnostics } = checkReview({
    document: { file: "review", data, where: (path) => ({ path }) },
    standard,
    assessment,
  });
  if (!value) throw new Error(`The drawn review cannot be read: ${JSON.stringify(diagnostics)}`);
  return value;
}

export function resultOf(drawn: Drawn | Pick<Case, "standard" | "assessment"> | Case): ResultDocument {
  return evaluate("drawn" in drawn ? caseOf(drawn) : drawn);
}

export const bases = ["self-assessed", "verified", "verified-only"] as const;

/** A total's number on a basis; before the gates where that is asked. */
export function totalOf(
  { totals }: ResultDocument,
  basis: (typeof bases)[number],
  key: "score" | "low" | "high" = "score",
): Decimal | undefined {
  const text = totals[basis]?.outcome[key];
  return text === undefined ? undefined : new Decimal(text);
}
