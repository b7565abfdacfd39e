/** What is compared: results with their names, in the order in which they were given. */

import { comparisonLabels } from "../../catalogue/comparison-labels.ts";
import { programmeLabels } from "../../catalogue/programme-labels.ts";
import { workbookLabels } from "../../catalogue/workbook-labels.ts";
import { type Locale, type Spoken, type Standard, speak } from "../../model/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import { type Telling, telling } from "../city/telling.ts";
import { yearOrEnd } from "../shared/day.ts";
import { subject } from "../shared/subject.ts";

export interface Compared {
  /** Of the city; with its period where a city is compared with itself. */
  readonly name: string;
  readonly city: Telling;
}

export interface Comparing {
  readonly standard: Standard;
  readonly locale: Locale;
  readonly words: Telling["words"] & Spoken<typeof programmeLabels & typeof comparisonLabels & typeof workbookLabels>;
  readonly all: readonly Compared[];
}

export function comparing(results: readonly ResultDocument[], standard: Standard, locale: Locale): Comparing {
  const cities = results.map((result) => telling(subject(result, standard, locale)));
  const names = cities.map(({ say, result }) => say(result.assessment.city.name));
  const isTwice = (name: string) => names.indexOf(name) !== names.lastIndexOf(name);
  return {
    standard,
    locale,
    words: {
      ...speak(programmeLabels, locale),
      ...speak(workbookLabels, locale),
      ...(cities[0]?.words as Telling["words"]),
      ...speak(comparisonLabels, locale),
    },
    all: cities.map((city, index) => {
      const name = names[index] ?? "";
      return { city, name: isTwice(name) ? `${name} ${yearOrEnd(city.result.assessment.period)}` : name };
    }),
  };
}

/** Whether a result rests on what the city says, or on what was verified. */
export function basisOf({ result }: Telling, { selfBasis, verifiedBasis }: Comparing["words"]): string {
  return result.basis === "verified" ? verifiedBasis : selfBasis;
}
