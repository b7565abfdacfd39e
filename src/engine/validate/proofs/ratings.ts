/** Thresholds of the rating that nothing meets, and conditions that no answer changes. */
import { Bounding, type Bounds, nothingKnown, ranges, writeFormula } from "../../formula/index.ts";
import {
  type Formula,
  type Place,
  type Rating,
  type RatingRule,
  type Standard,
  scaleOf,
  totalScale,
  type Worded,
} from "../../model/index.ts";
import { Decimal, publish, type Unit, zero } from "../../quantity/index.ts";
import type { Subject } from "../checks/check.ts";
import { groupEntries, indicatorEntries } from "../checks/entries.ts";
import { noUnit } from "../context.ts";
import { below, type Part, standardPart } from "../report.ts";
import { conditionAlways, conditionNever, ratingOrder, ratingUnreachable } from "../rules/standard/index.ts";
import { boundsOf } from "./bounds.ts";

export function proveRatings(subject: Subject): void {
  const { standard, texts } = subject;
  const { rating } = standard;
  if (!rating) return;
  for (const [place, rule] of rating.rules)
    proveRule(rule, below(standardPart, "rating", place), scaleFor(place, standard), rating, subject);
  const own = [
    ...indicatorEntries(texts),
    ...groupEntries(texts),
    ...texts.dimensions.map(([id, text]) => ({ id, text, part: { document: id, path: [] } })),
  ];
  for (const { id, text, part } of own) {
    const node = standard.nodes.get(id);
    if (text.rating && node?.rating)
      proveRule(node.rating, below(part, "rating"), scaleOf(standard.method, node.weight), rating, subject, id);
  }
}

function scaleFor(place: Place, standard: Standard): { readonly from: Decimal; readonly to: Decimal } {
  return place === "total" ? totalScale(standard) : standard.method;
}

const words: Readonly<Record<"never" | "always", Worded>> = {
  never: { fact: "never", zh: "该条件永远不起作用", en: "the condition never decides" },
  always: { fact: "always", zh: "后面的条件和界限永远用不到", en: "nothing after it is ever used" },
};

function proveRule(
  rule: RatingRule,
  part: Part,
  scale: { readonly from: Decimal; readonly to: Decimal },
  rating: Rating,
  subject: Subject,
  indicator?: string,
): void {
  const { standard } = subject;
  const reading = new Bounding(ratingBounds(standard, rating, scale, indicator));
  for (const [i, { when }] of rule.first.entries())
    proveCondition(when, reading, below(part, "first", i, "when"), subject);
  const node = indicator === undefined ? undefined : standard.nodes.get(indicator);
  const ofValue = rule.of.op === "name" && rule.of.name === "value";
  proveThresholds(rule, reading, part, subject, ofValue && node?.kind === "indicator" ? node.unit : undefined);
}

function proveCondition(when: Formula, reading: Bounding, place: Part, { report }: Subject): void {
  const truth = reading.of(when, nothingKnown);
  if (truth.is !== "truth" || truth.yes === truth.no) return;
  const facts = { condition: writeFormula(when) };
  if (truth.yes) report(conditionAlways, place, { ...facts, consequence: words.always });
  else report(conditionNever, place, { ...facts, consequence: words.never });
}

/** From the best class: each threshold is easier to meet than the one before, and the best can be met. One finding for a rule. */
function proveThresholds(
  { of, side, thresholds }: RatingRule,
  reading: Bounding,
  part: Part,
  { report }: Subject,
  unit: Unit | undefined,
): void {
  const possible = reading.range(of, nothingKnown);
  const known = thresholds.flatMap(({ class: id, bound }) => {
    const limit = ranges.onlyNumber(reading.range(bound, nothingKnown));
    return limit ? [{ id, limit, found: writeFormula(bound), place: below(part, side, id) }] : [];
  });
  const isEasier = (limit: Decimal, than: Decimal) =>
    side === "at-least" ? limit.lessThan(than) : limit.greaterThan(than);
  for (const [i, { id, limit, found, place }] of known.entries()) {
    const better = known[i - 1];
    if (better && !isEasier(limit, better.limit))
      return report(ratingOrder, place, { id, found, before: better.id, best: better.found });
    if (isEasier(side === "at-least" ? possible.high : possible.low, limit))
      return report(ratingUnreachable, place, {
        id,
        found,
        low: said(possible.low, unit),
        high: said(possible.high, unit),
      });
  }
}

function said(end: Decimal, unit: Unit = noUnit): string {
  return end.isFinite()
    ? `${publish(end.div(unit.factor).toSignificantDigits(12))} ${unit.written}`.trim()
    : end.isNegative()
      ? "−∞"
      : "∞";
}

function ratingBounds(
  standard: Standard,
  { classes }: Rating,
  { from, to }: { readonly from: Decimal; readonly to: Decimal },
  id: string | undefined,
): Bounds {
  const bounds = boundsOf(standard);
  const points = [...classes.values()].map((each) => each.points);
  const node = id === undefined ? undefined : standard.nodes.get(id);
  return {
    ...bounds,
    name(name) {
      if (name === "score") return { is: "number", range: ranges.range(from, to) };
      if (name === "rated") return { is: "number", range: ranges.share };
      if (name === "value" && node?.kind === "indicator") return new Bounding(bounds).of(node.value, nothingKnown);
      return bounds.name(name);
    },
    column(table, column) {
      if (table !== "parts") return bounds.column(table, column);
      if (column === "points") return ranges.range(Decimal.min(...points), Decimal.max(...points));
      return column === "score" ? ranges.range(from, to) : ranges.range(zero);
    },
    node: () => ranges.share,
  };
}
