/** The whole result in one sentence. */

import { dimensionsVerdict } from "../../catalogue/missing-phrases.ts";
import { blockedVerdict, coverageVerdict, emptyVerdict, scoredVerdict } from "../../catalogue/verdict-phrases.ts";
import { provisional } from "../../catalogue/weight-phrases.ts";
import { headline, roundingAt } from "../../model/index.ts";
import { Decimal, round, zero } from "../../quantity/index.ts";
import { differenceOf, percent, shownExactly, shownValue } from "../shared/digits.ts";
import { onNorms } from "../shared/imputation.ts";
import type { Subject } from "../shared/subject.ts";
import { whoseWeights } from "../shared/weights.ts";
import { isOpenClaim } from "./answers.ts";

/** Two sentences where nobody has published some of the weights: then an open total has a reason that no answer removes. */
export function verdict(subject: Subject): string {
  return [withoutNorms(subject), onNorms(subject)]
    .filter((said) => said !== "")
    .join(subject.locale === "zh" ? "" : " ");
}

function withoutNorms(subject: Subject): string {
  const { standard, result, locale } = subject;
  const whose = whoseWeights(standard, locale);
  if (!whose || headline(result).outcome.score === undefined) return sentence(subject, interval(subject));
  const more = provisional[locale]({
    ...whose,
    open: withoutScore(subject) + claimsOf(subject) + unverified(subject) > 0,
    ...interval(subject),
  });
  return [sentence(subject, { low: "", high: "" }), more].join(locale === "zh" ? "" : " ");
}

function sentence(subject: Subject, ends: Pick<Open, "low" | "high">): string {
  const { result, standard, locale, say } = subject;
  const city = say(result.assessment.city.name);
  const least = standard.method.minimum?.coverage ?? zero;
  const open = {
    without: withoutScore(subject),
    claims: claimsOf(subject),
    unverified: unverified(subject),
    ...ends,
  };
  switch (result.verdict) {
    case "scored":
      return scored(subject, city, open);
    case "insufficient-coverage":
      if (tooFewDimensions(subject)) return dimensionsSentence(subject, city, ends);
      return coverageVerdict[locale]({
        city,
        share: percent(new Decimal(result.coverage.share ?? 0), 2, least),
        least: percent(least, 2, least),
        ...open,
      });
    case "blocked":
      return blockedVerdict[locale]({ city, ...open });
    case "nothing-scored":
      return emptyVerdict[locale]({ city });
  }
}

/** Whether the number of dimensions with a score is what is lacking. */
function tooFewDimensions({ standard, result }: Subject): boolean {
  const { minimum } = standard.method;
  if (!minimum?.parts) return false;
  return !minimum.coverage || new Decimal(result.coverage.share ?? 1).greaterThanOrEqualTo(minimum.coverage);
}

function dimensionsSentence(
  { standard, locale, nodes }: Subject,
  city: string,
  ends: Pick<Open, "low" | "high">,
): string {
  const { parts } = standard.method.minimum ?? {};
  const least = parts && ("count" in parts ? String(parts.count) : percent(parts.share));
  const scored = standard.dimensions.filter(({ id }) => {
    const { outcome, coverage } = nodes.get(id) ?? {};
    return outcome?.score !== undefined && coverage !== "0";
  });
  return dimensionsVerdict[locale]({ city, scored: scored.length, least: least ?? "", ...ends });
}

interface Open {
  readonly without: number;
  readonly claims: number;
  readonly unverified: number;
  readonly low: string;
  readonly high: string;
}

function scored(subject: Subject, city: string, open: Open): string {
  const { outcome, grade } = headline(subject.result);
  const named = (id: string | undefined) => (id === undefined ? "" : gradeTitle(subject, id));
  return scoredVerdict[subject.locale]({
    city,
    total: subject.score(outcome.score ?? "0"),
    outOf: shownValue(subject.scale().to),
    gates: gateEffect(subject),
    grade: named(grade?.id),
    next: named(grade?.next),
    margin: marginTo(subject, grade?.next),
    supposed: supposed(subject),
    held: grade?.["held-by"] === undefined ? "" : gateTitle(subject, grade["held-by"]),
    lowGrade: named(grade?.low),
    highGrade: named(grade?.high),
    ...open,
  });
}

function interval({ result, score }: Subject): { readonly low: string; readonly high: string } {
  const { low, high } = headline(result).outcome;
  return { low: low === undefined ? "" : score(low), high: high === undefined ? "" : score(high) };
}

export function gradeTitle({ standard, say }: Pick<Subject, "standard" | "say">, id: string): string {
  return say(standard.grades.find((grade) => grade.id === id)?.title ?? id);
}

export function gateTitle({ standard, say }: Subject, id: string): string {
  return say(standard.gates.find((gate) => gate.id === id)?.title ?? id);
}

/** Indicators that apply and have no score. */
export function withoutScore({ result }: Subject): number {
  return result.nodes.filter(
    ({ kind, outcome }) => kind === "indicator" && (outcome.kind === "missing" || outcome.kind === "error"),
  ).length;
}

/** Once a review has begun: what has a score and is not verified. */
function unverified({ result: { review, nodes } }: Subject): number {
  if (!review) return 0;
  return nodes.filter(({ verification, outcome }) => outcome.kind === "scored" && verification === "unverified").length;
}

/** Whether a gate that changes the total or holds the grade waits for an answer, and acts at its worst meanwhile. */
function supposed({ result }: Subject): boolean {
  const holding = headline(result).grade?.["held-by"];
  return result.gates.some(
    ({ id, state, effect }) => state === "undecided" && (id === holding || (effect !== undefined && effect !== "0")),
  );
}

/** Claims of "not applicable" that await review. */
export function claimsOf({ result }: Pick<Subject, "result">): number {
  return result.answers.filter(isOpenClaim).length;
}

/** What the gates that act, or may act, do to the total together, with its sign; "" where they change nothing. */
export function gateEffect({ result, standard, score, decimals }: Subject): string {
  const { outcome, "before-gates": before } = headline(result);
  if (outcome.score === undefined || before.score === undefined) return "";
  if (result.gates.every(({ state }) => state === "not-acting")) return "";
  // The total is rounded after the gates: what rounding alone changes is not theirs.
  const rounding = roundingAt(standard.method, "total");
  const exact = new Decimal(before.score);
  const total = rounding ? round(exact, rounding.decimals, rounding.mode) : exact;
  if (total.equals(outcome.score)) return "";
  return differenceOf(score(before.score), score(outcome.score), decimals).text;
}

/** How far the total, as shown, is from the lowest score of a grade; "" without either. */
export function marginTo({ result, standard, score, decimals }: Subject, id: string | undefined): string {
  const total = headline(result).outcome.score;
  const grade = standard.grades.find((each) => each.id === id);
  return total === undefined || !grade ? "" : differenceOf(score(total), shownExactly(grade.from), decimals).size;
}
