/** The total: its score, grade, margin, interval, and how much of the standard it rests on. */

import { above, begins, countOf, held, ofAll } from "../../catalogue/phrases.ts";
import { bracketed } from "../../catalogue/punctuation.ts";
import { headline } from "../../model/index.ts";
import { Decimal } from "../../quantity/index.ts";
import type { PublishedGrade } from "../../schema/types.gen.ts";
import { percent, shownExactly, shownValue } from "../shared/digits.ts";
import { type OutcomeView, outcomeView } from "../shared/outcome.ts";
import { type RatingView, ratingView } from "../shared/rating.ts";
import type { Subject } from "../shared/subject.ts";
import { gateEffect, gateTitle, gradeTitle, marginTo } from "./verdict.ts";

export interface GradeBand {
  readonly title: string;
  readonly from: string;
  readonly meaning: string;
  /** 0 to 1 on the scale, for drawing. */
  readonly start: number;
  readonly end: number;
  readonly current: boolean;
}

export interface CoverageView {
  readonly title: string;
  readonly text: string;
  readonly count: string;
  /** 0 to 1, for drawing. */
  readonly weight: number;
  readonly percent: string;
}

export interface TotalView {
  readonly outcome: OutcomeView;
  readonly before: OutcomeView;
  /** What it was before a review. */
  readonly selfAssessed: OutcomeView;
  /** By the edition that a tailored standard rests on, with its name; "" of any other. */
  readonly base: string;
  /** What the gates do together; "" where they change nothing. */
  readonly gates: string;
  readonly scaleFrom: string;
  readonly scaleTo: string;
  readonly grade: string;
  readonly gradeNote: string;
  readonly rating: RatingView;
  /** How far to the next grade; "" at the highest, or where there is no total. */
  readonly next: string;
  readonly margin: string;
  /** The grades that the interval reaches; "" where there is only one. */
  readonly gradeInterval: string;
  readonly bands: readonly GradeBand[];
  /** The share of the applicable weight that is answered; "–" where nothing applies. */
  readonly answered: string;
  readonly coverage: readonly CoverageView[];
}

export function totalView(subject: Subject): TotalView {
  const { result, locale, say } = subject;
  const { outcome, "before-gates": before, grade, rating } = headline(result);
  const { from, to } = subject.scale();
  const next = subject.standard.grades.find(({ id }) => id === grade?.next);
  return {
    outcome: outcomeView(subject, outcome),
    before: outcomeView(subject, before),
    selfAssessed: outcomeView(subject, result.totals["self-assessed"].outcome),
    base: baseText(subject),
    gates: gateEffect(subject),
    scaleFrom: shownValue(from),
    scaleTo: shownValue(to),
    grade: grade ? gradeTitle(subject, grade.id) : "",
    rating: ratingView(subject, rating),
    gradeNote: grade ? gradeNote(subject, grade) : "",
    next: next ? begins[locale]({ from: shownExactly(next.from), grade: say(next.title) }) : "",
    margin: marginTo(subject, next?.id),
    gradeInterval:
      grade && grade.low !== grade.high ? `${gradeTitle(subject, grade.low)} – ${gradeTitle(subject, grade.high)}` : "",
    bands: bands(subject),
    answered: result.coverage.share === undefined ? "–" : percent(new Decimal(result.coverage.share)),
    coverage: coverage(subject),
  };
}

function baseText(subject: Subject): string {
  const { base } = subject.result;
  if (!base) return "";
  const { text, interval } = outcomeView(subject, base.total.outcome);
  return [bracketed(text, base.standard, subject.locale), interval].filter((part) => part !== "").join(" · ");
}

/** What holds the grade, or how far the total stands above its lowest score; "" in the lowest grade. */
function gradeNote(subject: Subject, { id, "held-by": gate }: PublishedGrade): string {
  if (gate !== undefined) return held[subject.locale]({ gate: gateTitle(subject, gate) });
  if (subject.standard.grades[0]?.id === id) return "";
  return above[subject.locale]({ points: marginTo(subject, id) });
}

function bands(subject: Subject): readonly GradeBand[] {
  const { standard, result, say } = subject;
  const { from, to } = subject.scale();
  const place = (at: Decimal) =>
    to.equals(from) ? 0 : at.minus(from).div(to.minus(from)).clamp(0, 1).toDecimalPlaces(4).toNumber();
  const current = headline(result).grade?.id;
  return standard.grades.map((grade, index) => ({
    title: say(grade.title),
    from: shownExactly(grade.from),
    meaning: say(grade.meaning),
    start: place(grade.from),
    end: place(standard.grades[index + 1]?.from ?? to),
    current: grade.id === current,
  }));
}

function coverage({ result, standard, words, locale }: Subject): readonly CoverageView[] {
  const all = standard.indicators.filter(({ scoring }) => scoring).length;
  return (["applicable", "answered", "evidenced", "verified"] as const).map((step) => {
    const { count, weight } = result.coverage[step];
    const share = percent(new Decimal(weight));
    return {
      title: words[step],
      text: ofAll[locale]({ count, all, weight: share }),
      count: countOf[locale]({ count, all }),
      weight: new Decimal(weight).toDecimalPlaces(4).toNumber(),
      percent: share,
    };
  });
}
