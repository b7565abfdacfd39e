/** What to look at next in a programme, and how far each reviewer is. */

import { labels } from "../../catalogue/labels.ts";
import { list } from "../../catalogue/punctuation.ts";
import { queueLabels, queueNote, queueRest } from "../../catalogue/queue-labels.ts";
import type { WorkItem, WorkQueue } from "../../cohort/index.ts";
import { type Block, named, numbers, remark, table, text } from "../../document/blocks.ts";
import { type Locale, type Programme, type Standard, speak } from "../../model/index.ts";
import { Decimal } from "../../quantity/index.ts";
import { doubtWords, medianWords } from "../shared/doubts.ts";
import { sayIn } from "../shared/subject.ts";

/** `atMost`: how many of the items are shown. */
export function queueBlocks(
  { items, loads }: WorkQueue,
  programme: Programme,
  standard: Standard,
  locale: Locale,
  atMost: number,
): readonly Block[] {
  const words = { ...speak(labels, locale), ...speak(queueLabels, locale) };
  const say = sayIn(locale);
  const cities = new Map(programme.cities.map(({ id, name }) => [id, say(name)]));
  const reviewers = new Map(programme.reviewers.map(({ id, name }) => [id, say(name)]));
  const queue = table(items.slice(0, atMost), {
    caption: "",
    columns: [
      numbers(words.priority, ({ priority }) => new Decimal(priority).toFixed(2)),
      named(words.city, ({ city }) => cities.get(city) ?? city),
      named(words.answer, ({ input }) => say(standard.inputs.get(input)?.question ?? input)),
      numbers(words.stake, ({ stake }) => new Decimal(stake).toFixed(2)),
      named(words.doubt, (each) => doubtWords(each, locale)),
      named(words.now, ({ written = "" }) => written),
      named(words.before, ({ before = "" }) => before),
      named(words.peersMedian, (each) => medianWords(each, standard, locale)),
      ...(reviewers.size === 0
        ? []
        : [
            named(words.reviewer, (each: WorkItem) =>
              list(
                each.reviewers.map((id) => reviewers.get(id) ?? id),
                locale,
              ),
            ),
          ]),
    ],
  });
  const load = table(loads, {
    caption: words.load,
    columns: [
      named(words.reviewer, ({ reviewer }) => reviewers.get(reviewer) ?? reviewer),
      numbers(words.answers, ({ answers }) => String(answers)),
      numbers(words.decided, ({ decided }) => String(decided)),
      numbers(words.open, ({ answers, decided }) => String(answers - decided)),
    ],
  });
  const rest = items.length - Math.min(items.length, atMost);
  return [
    ...(items.length === 0 ? [text(words.nothingOpen)] : [queue]),
    ...(rest === 0 ? [] : [text(queueRest[locale]({ rest }))]),
    ...(items.length === 0 ? [] : [remark(queueNote[locale]())]),
    ...(loads.length === 0 ? [] : [load]),
  ];
}
