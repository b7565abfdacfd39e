/** The standards that are found. */
import { plainText } from "../../../catalogue/plain-text.ts";
import { submissionStates } from "../../../catalogue/programme-states.ts";
import { standardLabels } from "../../../catalogue/screen-labels.ts";
import { statuses } from "../../../catalogue/states.ts";
import { type Block, named, numbers, table } from "../../../document/blocks.ts";
import { type Locale, type Standard, say, speak } from "../../../model/index.ts";

export interface FoundStandard {
  readonly reference: string;
  /** Where it was found. */
  readonly folders: readonly string[];
  /** Absent where it cannot be read. */
  readonly standard?: Standard;
}

export function standardsTable(found: readonly FoundStandard[], locale: Locale): Block {
  const words = speak(standardLabels, locale);
  return table(found, {
    caption: "",
    columns: [
      named(words.standard, ({ reference }) => ({ text: reference, tone: "branch" })),
      named(words.version, ({ standard }) =>
        standard ? plainText(standard.version) : { text: submissionStates.assessment[locale], tone: "unreadable" },
      ),
      named(words.status, ({ standard }) => (standard ? statuses[standard.status][locale] : "")),
      numbers(words.indicatorCount, ({ standard }) => (standard ? String(standard.indicators.length) : "")),
      named(words.title, ({ standard, folders }) =>
        standard ? plainText(say(standard.title, locale)) : plainText(folders.join(", ")),
      ),
    ],
  });
}
