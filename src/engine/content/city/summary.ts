/** What is said first of a result: the total, its grade and interval, the dimensions, the gates, what is missing, what would gain most. */

import { plainText } from "../../catalogue/plain-text.ts";
import { type Locale, type Standard, say, type Text } from "../../model/index.ts";
import type { PublishedTotal, ResultDocument } from "../../schema/types.gen.ts";
import { outcomeView } from "../shared/outcome.ts";
import { type Subject, shownBy, subject } from "../shared/subject.ts";
import { type DimensionView, dimensions } from "./dimensions.ts";
import { type GainsView, gainsView } from "./gains.ts";
import { type GatesView, gatesView } from "./gates.ts";
import { type MissingView, missingView } from "./missing.ts";
import { type HeadView, head, type StampView, stamps } from "./provenance.ts";
import { type TotalView, totalView } from "./total.ts";
import { gradeTitle, verdict } from "./verdict.ts";

export interface Summary {
  readonly locale: Locale;
  readonly stamps: readonly StampView[];
  readonly head: HeadView;
  /** The result in one sentence. */
  readonly verdict: string;
  readonly total: TotalView;
  readonly dimensions: readonly DimensionView[];
  readonly gains: GainsView;
  readonly missing: MissingView;
  readonly gates: GatesView;
}

/** For the screen: a third of the work of the whole view. */
export function presentSummary(result: ResultDocument, standard: Standard, locale: Locale): Summary {
  return summary(subject(result, standard, locale));
}

/** Of a summary, what a line among many shows. */
export interface Line {
  readonly head: Pick<HeadView, "city">;
  readonly total: Pick<TotalView, "outcome" | "grade">;
}

export function presentLine(city: Text, { outcome, grade }: PublishedTotal, standard: Standard, locale: Locale): Line {
  const spoken = (text: Text | undefined) => (text === undefined ? "" : plainText(say(text, locale)));
  return {
    head: { city: spoken(city) },
    total: {
      outcome: outcomeView({ ...shownBy(standard), speak: (said) => said[locale] }, outcome),
      grade: grade ? gradeTitle({ standard, say: spoken }, grade.id) : "",
    },
  };
}

export function summary(subject: Subject): Summary {
  return {
    locale: subject.locale,
    stamps: stamps(subject),
    head: head(subject),
    verdict: verdict(subject),
    total: totalView(subject),
    dimensions: dimensions(subject),
    gains: gainsView(subject),
    missing: missingView(subject),
    gates: gatesView(subject),
  };
}
