/** What the page that is filled in shows of a result while somebody types. */
import { plainText } from "../../catalogue/plain-text.ts";
import { type Locale, type Standard, say, type Text } from "../../model/index.ts";
import type { PublishedTotal, ResultDocument } from "../../schema/types.gen.ts";
import { outcomeView } from "../shared/outcome.ts";
import { shownBy, subject } from "../shared/subject.ts";
import { type DimensionView, dimensions } from "./dimensions.ts";
import { type GainsView, gainsView } from "./gains.ts";
import { type GatesView, gatesView } from "./gates.ts";
import type { TotalView } from "./total.ts";
import { gradeTitle, verdict } from "./verdict.ts";

export interface Summary {
  /** The result in one sentence. */
  readonly verdict: string;
  readonly dimensions: readonly DimensionView[];
  readonly gates: GatesView;
  readonly gains: GainsView;
}

export function presentSummary(result: ResultDocument, standard: Standard, locale: Locale): Summary {
  const city = subject(result, standard, locale);
  return { verdict: verdict(city), dimensions: dimensions(city), gates: gatesView(city), gains: gainsView(city) };
}

/** The total alone, for a line. */
export function presentTotal(
  { outcome, grade }: PublishedTotal,
  standard: Standard,
  locale: Locale,
): Pick<TotalView, "outcome" | "grade"> {
  const spoken = (text: Text | undefined) => (text === undefined ? "" : plainText(say(text, locale)));
  return {
    outcome: outcomeView({ ...shownBy(standard), speak: (said) => said[locale] }, outcome),
    grade: grade ? gradeTitle({ standard, say: spoken }, grade.id) : "",
  };
}
