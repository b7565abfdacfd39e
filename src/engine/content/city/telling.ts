/** What the chapters of a city need, whether they stand in its own report or in a programme's. */

import { changeLabels, cityLabels } from "../../catalogue/city-labels.ts";
import { cityReportLabels } from "../../catalogue/city-report-labels.ts";
import { labels } from "../../catalogue/labels.ts";
import { type Spoken, speak } from "../../model/index.ts";
import type { PublishedOutcome } from "../../schema/types.gen.ts";
import { type OutcomeView, outcomeView } from "../shared/outcome.ts";
import type { Subject } from "../shared/subject.ts";

export interface Telling extends Omit<Subject, "words"> {
  readonly words: Spoken<typeof labels & typeof changeLabels & typeof cityLabels & typeof cityReportLabels>;
  readonly view: (outcome: PublishedOutcome, node?: string) => OutcomeView;
}

/** What telling a change needs, of a city's or of a programme's. */
export type Changing = Pick<Telling, "score" | "scale" | "decimals" | "locale" | "speak" | "title" | "view"> & {
  readonly words: Spoken<typeof labels & typeof changeLabels>;
};

export function telling(subject: Subject): Telling {
  const { locale } = subject;
  return {
    ...subject,
    words: {
      ...speak(labels, locale),
      ...speak(changeLabels, locale),
      ...speak(cityLabels, locale),
      ...speak(cityReportLabels, locale),
    },
    view: (outcome, node) => outcomeView(subject, outcome, node),
  };
}
