/** Why a total changed: causes that add up at the digits shown, and indicators one by one, which do not. */

import { changeSentence, moversSentence } from "../../catalogue/change-phrases.ts";
import { causes as causeWords } from "../../catalogue/programme-states.ts";
import type { Change } from "../../cohort/index.ts";
import { type Block, beside, named, numbers, remark, table, terse, text } from "../../document/blocks.ts";
import { Decimal } from "../../quantity/index.ts";
import { signed } from "../shared/digits.ts";
import { causesTable, type Steps, steps } from "./causes.ts";
import type { Changing } from "./telling.ts";

const most = { briefly: 5, fully: 10 };

export function changeBlocks(telling: Changing, change: Change, from: string, to: string): readonly Block[] {
  const summed = steps(telling, change);
  const sentences = [sentence(telling, summed, from, to), movers(telling, change)].filter((each) => each !== "");
  return [
    text(sentences.join(telling.locale === "zh" ? "" : " ")),
    causesTable(telling, summed, from, to),
    byIndicator(telling, change, from, to, { atMost: most.fully, causes: true }),
  ];
}

/** As a page has room for: the causes that moved the total, beside the indicators that moved it most. */
export function changeBriefly(telling: Changing, change: Change, from: string, to: string): readonly Block[] {
  const summed = steps(telling, change);
  const moving = summed.causes.filter(({ points }) => !points.isZero());
  const summands = terse(causesTable(telling, { ...summed, causes: moving }, from, to, { meanings: false }));
  const indicators = byIndicator(telling, change, from, to, { atMost: most.briefly, causes: false });
  return [
    text(sentence(telling, summed, from, to)),
    ...(indicators.kind === "table" ? [beside(summands, terse(indicators))] : [summands, indicators]),
  ];
}

/** What there is to say beside the brief telling. */
export function changeFurther(telling: Changing, change: Change, from: string, to: string): readonly Block[] {
  const moved = movers(telling, change);
  return [
    ...(moved === "" ? [] : [text(moved)]),
    byIndicator(telling, change, from, to, { atMost: most.fully, causes: true }),
  ];
}

function sentence({ locale, speak }: Changing, summed: Steps, from: string, to: string): string {
  const moved = summed.causes
    .filter(({ points }) => !points.isZero())
    .toSorted((a, b) => b.points.abs().comparedTo(a.points.abs()))
    .map(({ cause, text: points }) => ({ cause: speak(causeWords[cause]), points }));
  return changeSentence[locale]({ ...summed, from, to, moved });
}

/** The indicators that lifted the total most, and those that pulled it down most; "" where none did. */
function movers({ locale, title }: Changing, { indicators }: Change): string {
  const moving = (sign: 1 | -1) =>
    indicators
      .filter(({ alone }) => new Decimal(alone).times(sign).greaterThan(0))
      .slice(0, 3)
      .map(({ id }) => title(id));
  return moversSentence[locale]({ up: moving(1), down: moving(-1) });
}

function byIndicator(
  telling: Changing,
  { indicators }: Change,
  from: string,
  to: string,
  { atMost, causes }: { readonly atMost: number; readonly causes: boolean },
) {
  const { words, title, view, speak, decimals } = telling;
  const shown = indicators.slice(0, atMost);
  if (shown.length === 0) return remark(words.noIndicatorChanged);
  const rest = indicators.length - shown.length;
  return table(shown, {
    caption: words.byIndicator,
    note: `${words.aloneNote}${rest > 0 ? words.furtherIndicators({ count: rest }) : ""}`,
    columns: [
      named(words.indicator, ({ id }) => title(id)),
      numbers(from, ({ id, before }) => view(before, id).text),
      numbers(to, ({ id, after }) => view(after, id).text),
      numbers(words.alone, ({ alone }) => ({
        text: alone === "0" ? (0).toFixed(decimals) : signed(new Decimal(alone), decimals),
        exact: alone,
      })),
      named(words.cause, ({ cause }) => (causes ? speak(causeWords[cause]) : "")),
    ],
  });
}
