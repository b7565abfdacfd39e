/** The dimensions with their scores, as a table that can be added up. */
import { drawn, named, numbers, type Table, table } from "../../document/blocks.ts";
import type { Drawing } from "../../document/drawing.ts";
import { headline } from "../../model/index.ts";
import { sum } from "../../quantity/index.ts";
import { shownNumber, shownValue } from "../shared/digits.ts";
import type { OutcomeView } from "../shared/outcome.ts";
import { ratingTitle } from "../shared/rating.ts";
import { type DimensionView, dimensions } from "./dimensions.ts";
import type { Telling } from "./telling.ts";

/** `brief`: the score and the weight alone. */
export function dimensionsTable(city: Telling, { brief }: { readonly brief: boolean }): Table {
  const { words } = city;
  const rows = dimensions(city);
  const foot = brief ? undefined : contributed(city, rows);
  const title = named<DimensionView>(words.dimension, ({ id, title: name }) => ({
    text: name,
    ...(brief ? {} : { to: `d-${id}` }),
  }));
  const contribution = numbers<DimensionView>(words.contribution, ({ contribution: points }) => points);
  return table(rows, {
    caption: "",
    note: foot === undefined ? "" : words.contributionsNote,
    shape: "chart",
    columns: [
      foot === undefined ? title : { ...title, foot: words.beforeGates },
      drawn(words.score, ({ outcome }) => barOf(outcome), scaleAxis(city)),
      numbers(words.score, ({ outcome }) => ({ text: outcome.text, tone: toneOf(outcome) })),
      named(ratingTitle(city), ({ rating }) => rating.cell),
      ...(brief ? [] : [numbers<DimensionView>(words.interval, ({ outcome }) => outcome.interval)]),
      numbers(words.weight, ({ weight }) => weight),
      ...(brief
        ? []
        : [
            foot === undefined ? contribution : { ...contribution, foot },
            numbers<DimensionView>(words.answeredShare, ({ answered }) => answered),
          ]),
    ],
  });
}

/** The sum of the contributions as shown, where they make the total before gates. */
function contributed({ result, score }: Telling, rows: readonly DimensionView[]): string | undefined {
  const before = headline(result)["before-gates"].score;
  if (before === undefined || rows.every(({ contribution }) => contribution === "")) return undefined;
  const added = sum(rows.map(({ contribution }) => shownNumber(contribution === "" ? "0" : contribution)));
  return shownNumber(score(before)).equals(added) ? score(before) : undefined;
}

export function barOf({ span, tone }: OutcomeView): Drawing | undefined {
  return span && { kind: "bar", at: span.at, low: span.low, high: span.high, tone };
}

/** A score is coloured by its bar; what is missing by its words. */
export function toneOf({ kind }: OutcomeView): string {
  return kind === "scored" ? "" : kind;
}

/** The ends of the total's scale. */
export function scaleAxis({ scale }: Pick<Telling, "scale">): Drawing {
  const { from, to } = scale();
  return { kind: "axis", ticks: [from, to].map((end, at) => ({ at, label: shownValue(end) })) };
}
