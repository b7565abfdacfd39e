/** The whole result in one sentence. */

import { Decimal } from "../../quantity/index.ts";
import { blockedVerdict, coverageVerdict, emptyVerdict, scoredVerdict } from "../words/phrases.ts";
import { percent, shownValue, signed } from "./digits.ts";
import type { Subject } from "./subject.ts";

export function verdict(subject: Subject): string {
  const { result, standard, locale, say, score } = subject;
  const { outcome, grade } = result.totals["self-assessed"];
  const city = say(result.assessment.city.name);
  const without = withoutScore(subject);
  const low = outcome.low === undefined ? "" : score(outcome.low);
  const high = outcome.high === undefined ? "" : score(outcome.high);
  switch (result.verdict) {
    case "scored":
      return scoredVerdict[locale]({
        city,
        total: score(outcome.score ?? "0"),
        outOf: shownValue(subject.scale().to),
        gates: gateEffect(subject),
        grade: grade ? gradeTitle(subject, grade.id) : "",
        next: grade?.next ? gradeTitle(subject, grade.next) : "",
        margin: grade?.margin === undefined ? "" : subject.points(grade.margin),
        held: grade?.["held-by"] ? gateTitle(subject, grade["held-by"]) : "",
        without,
        low,
        high,
        lowGrade: grade ? gradeTitle(subject, grade.low) : "",
        highGrade: grade ? gradeTitle(subject, grade.high) : "",
      });
    case "insufficient-coverage":
      return coverageVerdict[locale]({
        city,
        share: percent(new Decimal(result.coverage.share ?? 0)),
        least: percent(standard.method.minimumCoverage ?? new Decimal(0)),
        low,
        high,
      });
    case "blocked":
      return blockedVerdict[locale]({ city, without, low, high });
    case "nothing-scored":
      return emptyVerdict[locale]({ city });
  }
}

export function gradeTitle({ standard, say }: Subject, id: string): string {
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

/** What all gates together do to the total, with its sign; "" where they change nothing. */
export function gateEffect({ result, decimals }: Subject): string {
  const { outcome, "before-gates": before } = result.totals["self-assessed"];
  if (outcome.score === undefined || before.score === undefined) return "";
  const effect = new Decimal(outcome.score).minus(before.score);
  return effect.isZero() ? "" : signed(effect, decimals);
}
