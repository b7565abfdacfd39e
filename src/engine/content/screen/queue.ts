/** What to look at next in a programme, and how far each reviewer is. */

import { labels } from "../../catalogue/labels.ts";
import { list } from "../../catalogue/punctuation.ts";
import { queueLabels, queueNote, queueRest } from "../../catalogue/queue-labels.ts";
import { doubtKinds, type WorkItem, type WorkQueue } from "../../cohort/index.ts";
import { type Block, named, numbers, remark, table, text } from "../../document/blocks.ts";
import { type Locale, type Programme, type Standard, speak } from "../../model/index.ts";
import { Decimal, withUnit } from "../../quantity/index.ts";
import { percent, shownValue } from "../shared/digits.ts";
import { sayIn } from "../shared/subject.ts";
import { unitWords } from "../shared/unit-words.ts";

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
  const median = ({ input, median: typical }: WorkItem) => {
    const asks = standard.inputs.get(input)?.asks;
    if (typical === undefined || asks?.kind !== "quantity") return "";
    const number = shownValue(new Decimal(typical).div(asks.unit.factor));
    const unit = unitWords(asks.unit, standard.units, locale, number);
    // In English 万人 is “10,000 people”.
    return withUnit(number, /^\d/.test(unit) ? `× ${unit}` : unit);
  };
  const why = ({ doubts: found, pending }: WorkItem) =>
    list(
      [
        ...(pending ? [words[pending]] : []),
        ...doubtKinds.flatMap((sign) => {
          const size = new Decimal(found[sign]);
          if (size.lessThan("0.2")) return [];
          return [sign === "jump" || sign === "peers" ? `${words[sign]} ${percent(size, 0)}` : words[sign]];
        }),
      ],
      locale,
    );
  const queue = table(items.slice(0, atMost), {
    caption: "",
    columns: [
      numbers(words.priority, ({ priority }) => new Decimal(priority).toFixed(2)),
      named(words.city, ({ city }) => cities.get(city) ?? city),
      named(words.answer, ({ input }) => say(standard.inputs.get(input)?.question ?? input)),
      numbers(words.stake, ({ stake }) => new Decimal(stake).toFixed(2)),
      named(words.doubt, why),
      named(words.now, ({ written = "" }) => written),
      named(words.before, ({ before = "" }) => before),
      named(words.peersMedian, median),
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
