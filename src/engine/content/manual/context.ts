/** What every chapter of the manual needs. */
import { labels } from "../../catalogue/labels.ts";
import { manualLabels } from "../../catalogue/manual-labels.ts";
import type { WorkedExample } from "../../edition/index.ts";
import { type Locale, type Spoken, type Standard, speak } from "../../model/index.ts";
import { type Shown, type Subject, sayIn, shownBy } from "../shared/subject.ts";

export interface ManualContext extends Shown, Pick<Subject, "standard" | "locale" | "say" | "speak"> {
  readonly words: Spoken<typeof manualLabels>;
  readonly marks: Pick<Subject["words"], "colon" | "semicolon" | "bracketOpen" | "bracketClose">;
  /** By indicator. */
  readonly examples: ReadonlyMap<string, WorkedExample>;
}

export function manualContext(
  standard: Standard,
  locale: Locale,
  examples: ReadonlyMap<string, WorkedExample>,
): ManualContext {
  return {
    standard,
    locale,
    examples,
    words: speak(manualLabels, locale),
    marks: speak(labels, locale),
    say: sayIn(locale),
    speak: (said) => said[locale],
    ...shownBy(standard),
  };
}

/** Those lines that have a text. */
export function lines(all: readonly (readonly [title: string, text: string])[]) {
  return {
    kind: "lines" as const,
    lines: all.flatMap(([title, text]) => (text === "" ? [] : [{ title, text, code: false }])),
  };
}
