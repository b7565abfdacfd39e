/** How the edition scores, in sentences. */

import {
  branchesSentence,
  branchSentence,
  equalWeightsSentence,
  gatesSentence,
  intervalSentence,
  noRounding,
  pointsSentence,
  scaleSentence,
  shownSentence,
  totalSentence,
  weightsSentence,
} from "../../catalogue/method-phrases.ts";
import type { Branch } from "../../model/index.ts";
import { aggregations } from "../../scoring/index.ts";
import { shownValue } from "../shared/digits.ts";
import { missingRules } from "../shared/missing-rules.ts";
import { ratingSentences } from "../shared/rating.ts";
import { roundingOf } from "../shared/rounding.ts";
import type { Subject } from "../shared/subject.ts";

type Showing = Pick<Subject, "standard" | "locale" | "say" | "speak" | "scale">;

export function method(subject: Showing): readonly string[] {
  const { standard, locale, speak } = subject;
  const { points, from, to, aggregation, rounding, shownDecimals } = standard.method;
  const full = shownValue(subject.scale().to);
  const list = (titles: readonly string[]) => titles.join(locale === "zh" ? "、" : ", ");
  return [
    points
      ? pointsSentence[locale]({ to: full })
      : scaleSentence[locale]({ from: shownValue(from), to: shownValue(to) }),
    totalSentence[locale]({ aggregation: speak(aggregations[aggregation].words) }),
    ...branchSentences(subject, list),
    ...(rounding ? [roundingOf(subject, rounding)] : shownDecimals === undefined ? [speak(noRounding)] : []),
    ...(shownDecimals === undefined ? [] : [shownSentence[locale]({ decimals: shownDecimals })]),
    ...missingRules(subject),
    speak(equalWeights(subject) ? equalWeightsSentence : weightsSentence),
    ...ratingSentences(subject),
    ...(standard.gates.length > 0 ? [speak(gatesSentence)] : []),
    speak(intervalSentence),
  ];
}

/** One sentence where all branches aggregate alike, else one for each way. */
function branchSentences(
  { standard, locale, say, speak }: Showing,
  list: (titles: readonly string[]) => string,
): readonly string[] {
  const branches = [...standard.nodes.values()].filter((node): node is Branch => node.kind !== "indicator");
  const ways = [...new Set(branches.map(({ aggregation }) => aggregation))];
  const [only] = ways;
  if (ways.length === 1 && only) return [branchesSentence[locale]({ aggregation: speak(aggregations[only].words) })];
  return ways.map((way) =>
    branchSentence[locale]({
      titles: list(branches.filter(({ aggregation }) => aggregation === way).map(({ title }) => say(title))),
      aggregation: speak(aggregations[way].words),
    }),
  );
}

function equalWeights({ standard }: Showing): boolean {
  return [...standard.nodes.values()].every(
    (node) => (node.kind === "indicator" && !node.scoring) || node.weight.equals(1),
  );
}
