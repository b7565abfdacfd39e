/** A submission by one edition as another one reads it: its answers and the decisions on them, where the later one asks the same. */
import { decided } from "../../evaluate/index.ts";
import type { Answer, Assessment, Decision, Review, Standard } from "../../model/index.ts";
import { Origins } from "../succession/index.ts";
import { type CarriedAnswer, carryAnswers } from "./carry.ts";

export interface Bridged {
  readonly assessment: Assessment;
  readonly review?: Review;
  /** Questions that the earlier edition did not ask in any way. */
  readonly unasked: ReadonlySet<string>;
}

/** Whether the answers by one edition can be read by another: it replaces it, or is what a tailored one rests on. */
export function isBridged(before: Standard, after: Standard): boolean {
  return after.replaces?.standard === before.reference || after.tailoring?.base.reference === before.reference;
}

export function bridge(
  before: Standard,
  after: Standard,
  { assessment, review }: Pick<Bridged, "assessment" | "review">,
): Bridged {
  const given = carryAnswers(before, after, assessment);
  const answers = new Map([...given.answers].map(([id, { answer }]) => [id, answer]));
  return {
    assessment: { ...assessment, standard: after.reference, answers },
    ...(review ? { review: carriedReview(before, after, { assessment, review }, given.answers) } : {}),
    unasked: new Set(unaskedBy(before, after)),
  };
}

/** Questions of the one edition that the other does not ask in any way. */
export function unaskedBy(before: Standard, after: Standard): readonly string[] {
  const origins = new Origins(before, after);
  return [...after.inputs.keys()].filter((id) => origins.of(id) === undefined && !origins.conversion(id));
}

/** The last decision on each answer goes with it; an adjusted one that is converted has the value that follows from it. */
function carriedReview(
  before: Standard,
  after: Standard,
  { assessment, review }: { readonly assessment: Assessment; readonly review: Review },
  given: ReadonlyMap<string, CarriedAnswer>,
): Review {
  const counted = decided(assessment, review, "verified").answers;
  const adjusted = carryAnswers(before, after, { answers: counted, period: assessment.period }).answers;
  const decisions = [...given.values()].flatMap(({ input, way, from }): Decision[] => {
    const decision = way === "asked" || from === undefined ? undefined : review.latest.get(from);
    return decision
      ? [onIts({ ...decision, input }, way === "converted" ? adjusted.get(input)?.answer : undefined)]
      : [];
  });
  return { ...review, decisions, latest: new Map(decisions.map((each) => [each.input, each])) };
}

function onIts({ written: _, ...decision }: Decision, converted: Answer | undefined): Decision {
  const value = converted?.value ?? decision.value;
  return decision.value && value ? { ...decision, value } : decision;
}
