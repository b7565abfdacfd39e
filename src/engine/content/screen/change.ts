/** Why a score changed since an earlier submission. */
import { screenLabels } from "../../catalogue/screen-labels.ts";
import type { Change } from "../../cohort/index.ts";
import { type Part, remark, text } from "../../document/blocks.ts";
import { type Locale, type Standard, speak } from "../../model/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import { sinceBlocks } from "../city/change.ts";
import { telling } from "../city/telling.ts";
import { subject } from "../shared/subject.ts";

/** `change` is absent where one of the two has no total. */
export function changePart(
  change: Change | undefined,
  { before, after }: { readonly before: ResultDocument; readonly after: ResultDocument },
  standard: Standard,
  locale: Locale,
): Part {
  const city = telling(subject(after, standard, locale));
  return {
    id: "change",
    title: city.say(after.assessment.city.name),
    blocks: [
      remark(city.say(after.standard.reference)),
      ...(change
        ? sinceBlocks(city, { before, change }, change.indicators.length)
        : [text(speak(screenLabels, locale).noTotals)]),
    ],
  };
}
