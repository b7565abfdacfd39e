/** The totals, in a sentence and in a table. */

import { comparisonSentence } from "../../catalogue/comparison-labels.ts";
import { drawn, named, numbers, type Table, table } from "../../document/blocks.ts";
import { headline } from "../../model/index.ts";
import { Decimal } from "../../quantity/index.ts";
import { barOf, scaleAxis, toneOf } from "../city/dimensions-table.ts";
import { totalView } from "../city/total.ts";
import { differenceOf } from "../shared/digits.ts";
import { basisOf, type Compared, type Comparing } from "./subject.ts";

export function sentence({ all, locale }: Comparing): string {
  const scored = all
    .flatMap(({ name, city }) => {
      const { score } = headline(city.result).outcome;
      return score === undefined ? [] : [{ name, exact: new Decimal(score), score: city.score(score) }];
    })
    .toSorted((a, b) => b.exact.comparedTo(a.exact));
  const [highest, lowest] = [scored[0], scored.at(-1)];
  const difference =
    highest && lowest ? differenceOf(lowest.score, highest.score, all[0]?.city.decimals ?? 0) : undefined;
  return comparisonSentence[locale]({
    count: all.length,
    without: all.length - scored.length,
    highest: scored.length > 1 ? highest : undefined,
    lowest: scored.length > 1 ? lowest : undefined,
    difference: difference === undefined || difference.difference.isZero() ? "" : difference.size,
  });
}

export function totals({ all, words }: Comparing): Table {
  const rows = all.map((each) => ({ ...each, total: totalView(each.city) }));
  const axis = all[0] && scaleAxis(all[0].city);
  return table(rows, {
    caption: words.totals,
    note: words.totalsNote,
    shape: "chart",
    columns: [
      named<Compared & { readonly total: ReturnType<typeof totalView> }>(words.result, ({ name }) => name),
      ...(all.some(({ city }) => city.result.basis === "verified")
        ? [named<Compared>(words.basedOn, ({ city }) => basisOf(city, words))]
        : []),
      drawn(words.total, ({ total }) => barOf(total.outcome), axis),
      numbers(words.total, ({ total: { outcome } }) => ({ text: outcome.text, tone: toneOf(outcome) })),
      numbers(words.interval, ({ total }) => total.outcome.interval),
      named(words.grade, ({ total }) => total.grade),
      numbers(words.answeredShare, ({ total }) => total.answered),
    ],
  });
}
