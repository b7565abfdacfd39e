/** What is said first of a result: the total, its grade and interval, the dimensions, the gates, what is missing, what would gain most. */
import type { Locale, Standard } from "../../model/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import { type DimensionView, dimensions } from "./dimensions.ts";
import { type GainsView, gainsView } from "./gains.ts";
import { type GatesView, gatesView } from "./gates.ts";
import { type MissingView, missingView } from "./missing.ts";
import { type HeadView, head, type StampView, stamps } from "./provenance.ts";
import { type Subject, subject } from "./subject.ts";
import { type TotalView, totalView } from "./total.ts";
import { verdict } from "./verdict.ts";

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

/** For one line among many. */
export function presentLine(
  result: ResultDocument,
  standard: Standard,
  locale: Locale,
): Pick<Summary, "head" | "total"> {
  const own = subject(result, standard, locale);
  return { head: head(own), total: totalView(own) };
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
