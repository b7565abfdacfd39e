/** Why a score changed since an earlier submission. */
import { days, yearWords } from "../../catalogue/phrases.ts";
import { screenLabels } from "../../catalogue/screen-labels.ts";
import type { Change } from "../../cohort/index.ts";
import { type Part, remark, text } from "../../document/blocks.ts";
import { type Locale, type Standard, speak } from "../../model/index.ts";
import { Decimal } from "../../quantity/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import { changeBlocks } from "../city/change.ts";
import { telling } from "../city/telling.ts";
import { shownBy, subject } from "../shared/subject.ts";

/** `change` is absent where one of the two has no total. */
export function changePart(
  change: Change | undefined,
  { before, after }: { readonly before: ResultDocument; readonly after: ResultDocument },
  standard: Standard,
  locale: Locale,
): Part {
  const own = subject(after, standard, locale);
  // Digits that tell the two totals apart are shown.
  const totals = change && change.before !== change.after ? [change.before, change.after] : [];
  const city = telling({
    ...own,
    ...shownBy(
      standard,
      totals.map((total) => new Decimal(total)),
    ),
  });
  const period = ({ assessment }: ResultDocument) => {
    const { from, to } = assessment.period;
    const year = to.slice(0, 4);
    return from === `${year}-01-01` && to === `${year}-12-31`
      ? yearWords[locale]({ year })
      : days[locale](assessment.period);
  };
  return {
    id: "change",
    title: own.say(after.assessment.city.name),
    blocks: [
      remark(own.say(after.standard.reference)),
      ...(change
        ? changeBlocks(city, change, period(before), period(after), change.indicators.length)
        : [text(speak(screenLabels, locale).noTotals)]),
    ],
  };
}
