/** Why an answer is doubtful, in words. */
import { plainText } from "../../catalogue/plain-text.ts";
import { list } from "../../catalogue/punctuation.ts";
import { queueLabels, replyStates } from "../../catalogue/queue-labels.ts";
import { reviewLabels } from "../../catalogue/screen-labels.ts";
import { doubtKinds, type WorkItem } from "../../cohort/index.ts";
import { allRules, ruleWords } from "../../explain/index.ts";
import { type Assessment, type Decision, type Locale, replyState, type Standard, speak } from "../../model/index.ts";
import { Decimal, withUnit } from "../../quantity/index.ts";
import { findingsOn } from "../../review/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import { percent, shownValue } from "./digits.ts";
import { unitWords } from "./unit-words.ts";

/** An assessment with its result: what a reviewer looks at. */
export interface Reviewed {
  readonly assessment: Assessment;
  readonly result: ResultDocument;
}

/** In sentences: that it claims not to apply, and what was found of it and its evidence. */
export function doubtsText(input: string, { assessment, result }: Reviewed, locale: Locale): string {
  const answer = assessment.answers.get(input);
  const found = findingsOn(input, answer?.evidence ?? [], result).map(
    (each) => ruleWords(each, locale, allRules).message,
  );
  const claimed = answer?.status === "claimed" ? [speak(reviewLabels, locale).claim] : [];
  return plainText([...claimed, ...new Set(found)].join(locale === "zh" ? "" : " "));
}

/** Of a query that was put in a letter: whether the city has replied, by when it should, and since when it is overdue. */
export function replyWords(
  query: Pick<Decision, "replyBy" | "replies">,
  asOf: string,
  locale: Locale,
): string | undefined {
  const state = replyState(query, asOf);
  return state && speak(replyStates, locale)[state.kind]({ on: state.day });
}

/** Of an answer in the queue of a programme: what is pending, and the grounds of doubt, in short. */
export function doubtWords(item: WorkItem, locale: Locale): string {
  const words = speak(queueLabels, locale);
  const { doubts: found, pending, reply } = item;
  const grounds = doubtKinds.flatMap((sign) => {
    const size = new Decimal(found[sign]);
    if (size.lessThan("0.2")) return [];
    return [sign === "jump" || sign === "peers" ? `${words[sign]} ${percent(size, 0)}` : words[sign]];
  });
  const open = reply ? speak(replyStates, locale)[reply.kind]({ on: reply.day }) : pending && words[pending];
  return list([...(open ? [open] : []), ...grounds], locale);
}

/** What its peers answered, in the unit of the question. */
export function medianWords({ input, median: typical }: WorkItem, standard: Standard, locale: Locale): string {
  const asks = standard.inputs.get(input)?.asks;
  if (typical === undefined || asks?.kind !== "quantity") return "";
  const number = shownValue(new Decimal(typical).div(asks.unit.factor));
  const unit = unitWords(asks.unit, standard.units, locale, number);
  // In English 万人 is “10,000 people”.
  return withUnit(number, /^\d/.test(unit) ? `× ${unit}` : unit);
}
