/** The indicators whose scores lie furthest apart. */

import { list } from "../../catalogue/punctuation.ts";
import { type Block, drawn, named, numbers, remark, table } from "../../document/blocks.ts";
import { placeOn } from "../../explain/index.ts";
import { Decimal } from "../../quantity/index.ts";
import { scaleAxis } from "../city/dimensions-table.ts";
import { shownNumber } from "../shared/digits.ts";
import type { Comparing } from "./subject.ts";

const most = 10;

interface Standing {
  readonly name: string;
  readonly exact: Decimal;
  readonly score: string;
  /** 0 to 1 on the scale. */
  readonly at: number;
}

interface Row {
  readonly id: string;
  readonly scores: readonly Standing[];
  readonly lowest: Standing;
  readonly highest: Standing;
  /** Of the scores as they are shown. */
  readonly difference: Decimal;
}

export function differences(subject: Comparing): Block {
  const { standard, all, words } = subject;
  const [first] = all;
  const rows = standard.indicators
    .flatMap(({ id }) => rowOf(subject, id))
    .filter(({ difference }) => !difference.isZero())
    .toSorted((a, b) => b.difference.comparedTo(a.difference))
    .slice(0, most);
  if (!first || rows.length === 0) return remark(words.noDifferences);
  const decimals = Math.max(...rows.map(({ difference }) => difference.decimalPlaces()));
  return table(rows, {
    caption: "",
    note: words.largestDifferencesNote,
    shape: "chart",
    columns: [
      named(words.indicator, ({ id }) => first.city.title(id)),
      drawn(
        words.spread,
        ({ scores }) => ({ kind: "dots", dots: scores.map(({ at }) => at), lines: [] }),
        scaleAxis(first.city),
      ),
      numbers(words.lowest, ({ lowest, scores }) => ({ text: lowest.score, note: namesOf(subject, lowest, scores) })),
      numbers(words.highest, ({ highest, scores }) => ({
        text: highest.score,
        note: namesOf(subject, highest, scores),
      })),
      numbers(words.difference, ({ difference }) => difference.toFixed(decimals)),
    ],
  });
}

/** More than these share a score: then none is named. */
const mostNamed = 3;

/** Everybody with the same shown score: one alone would not be the only one. */
function namesOf({ locale }: Comparing, { score }: Standing, scores: readonly Standing[]): string {
  const names = scores.filter((other) => other.score === score).map(({ name }) => name);
  return names.length > mostNamed ? "" : list(names, locale);
}

/** Nothing where fewer than two results have a score. A score that a rejection made is none. */
function rowOf({ all }: Comparing, id: string): readonly Row[] {
  const scores = all
    .flatMap(({ name, city }): Standing[] => {
      const node = city.nodes.get(id);
      const score = node?.verification === "rejected" ? undefined : node?.outcome.score;
      if (score === undefined) return [];
      const at = placeOn(city.scale(id), score).toDecimalPlaces(4).toNumber();
      return [{ name, exact: new Decimal(score), score: city.score(score, id), at }];
    })
    .toSorted((a, b) => a.exact.comparedTo(b.exact));
  const [lowest, highest] = [scores[0], scores.at(-1)];
  if (scores.length < 2 || !lowest || !highest) return [];
  const difference = shownNumber(highest.score).minus(shownNumber(lowest.score));
  return [{ id, scores, lowest, highest, difference }];
}
