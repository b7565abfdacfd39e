/** The causes of a change: as shown they add up to the shown difference of the two totals. */

import { causeMeanings, causes as causeWords } from "../../catalogue/programme-states.ts";
import type { Change } from "../../cohort/index.ts";
import { drawn, named, numbers, type Table, table } from "../../document/blocks.ts";
import type { Drawing } from "../../document/drawing.ts";
import { Decimal, zero } from "../../quantity/index.ts";
import { addingUp, differenceOf, shownNumber, shownValue, signedOrZero } from "../shared/digits.ts";
import type { Changing } from "./telling.ts";

export interface Steps {
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  readonly points: Decimal;
  readonly causes: readonly {
    readonly cause: Change["causes"][number]["cause"];
    readonly points: Decimal;
    readonly text: string;
  }[];
  readonly decimals: number;
}

/** The shown causes add up to the shown difference, and that is the difference of the shown totals. */
export function steps({ score, decimals }: Pick<Changing, "score" | "decimals">, change: Change): Steps {
  const [before, after] = [score(change.before), score(change.after)];
  const digits = Math.max(decimals, ...[before, after].map((text) => text.split(".")[1]?.length ?? 0));
  const { difference, text } = differenceOf(before, after, digits);
  const rounded = addingUp(
    change.causes.map(({ points }) => new Decimal(points)),
    difference,
    digits,
  );
  return {
    before,
    after,
    difference: text,
    points: difference,
    decimals: digits,
    causes: change.causes.map(({ cause }, index) => {
      const points = rounded[index] ?? zero;
      return { cause, points, text: signedOrZero(points, digits) };
    }),
  };
}

/** The running sum, drawn on the stretch of the scale that it needs: small steps on a long scale would not be seen. */
export function causesTable(
  telling: Changing,
  { before, after, difference, causes }: Steps,
  from: string,
  to: string,
): Table {
  const { words, speak } = telling;
  const stops = [shownNumber(before)];
  for (const { points } of causes) stops.push((stops.at(-1) ?? zero).plus(points));
  const { axis, at } = stretch(telling, stops);
  const place = (index: number) => at(stops[index] ?? zero);
  const whole = (title: string, text: string, index: number): Step => ({
    title,
    text,
    meaning: "",
    drawing: { kind: "step", from: place(index), to: place(index), tone: "whole" },
  });
  const rows = causes.map(
    ({ cause, points, text }, index): Step => ({
      title: speak(causeWords[cause]),
      text,
      meaning: speak(causeMeanings[cause]),
      drawing: {
        kind: "step",
        from: place(index),
        to: place(index + 1),
        tone: points.isZero() ? "none" : points.greaterThan(0) ? "up" : "down",
      },
    }),
  );
  return table([whole(from, before, 0), ...rows, whole(to, after, causes.length)], {
    caption: words.causes,
    note: words.causesNote({ difference }),
    shape: "chart",
    columns: [
      named(words.cause, ({ title }) => title),
      drawn(words.runningSum, ({ drawing }) => drawing, axis),
      numbers(words.pointsWord, ({ text }) => text),
      named(words.meaningWord, ({ meaning }) => meaning),
    ],
  });
}

interface Step {
  readonly title: string;
  readonly text: string;
  readonly meaning: string;
  readonly drawing: Drawing;
}

function stretch(
  { scale }: Changing,
  stops: readonly Decimal[],
): { readonly axis: Drawing; readonly at: (score: Decimal) => number } {
  const { from, to } = scale();
  const unit = to.minus(from).div(20);
  const step = (score: Decimal, up: boolean) =>
    from.plus((up ? score.minus(from).div(unit).ceil() : score.minus(from).div(unit).floor()).times(unit));
  const low = Decimal.max(from, step(Decimal.min(...stops).minus(unit.div(4)), false));
  const high = Decimal.min(
    to,
    Decimal.max(step(Decimal.max(...stops).plus(unit.div(4)), true), low.plus(unit.times(2))),
  );
  const at = (score: Decimal) =>
    high.equals(low) ? 0 : score.minus(low).div(high.minus(low)).clamp(0, 1).toDecimalPlaces(4).toNumber();
  return { axis: { kind: "axis", ticks: [low, high].map((end) => ({ at: at(end), label: shownValue(end) })) }, at };
}
