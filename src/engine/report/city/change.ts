/** Why a total changed: causes that add up at the digits shown, and indicators one by one, which do not. */
import { type Change, roundTogether } from "../../cohort/index.ts";
import { Decimal, zero } from "../../quantity/index.ts";
import type { Drawing } from "../chart/index.ts";
import { type Block, type Cell, cell, drawn, named, numbers, picture, remark, table } from "../document/blocks.ts";
import { shownNumber, shownValue, signed } from "../view/digits.ts";
import { changeSentence } from "../words/change-phrases.ts";
import { causeMeanings, causes as causeWords } from "../words/programme-states.ts";
import type { Telling } from "./telling.ts";

/** What telling a change needs, of a city's or of a programme's. */
export type Changing = Pick<Telling, "score" | "scale" | "decimals" | "locale" | "words" | "speak" | "title" | "view">;

interface Steps {
  readonly before: string;
  readonly after: string;
  readonly difference: string;
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
  const difference = shownNumber(after).minus(shownNumber(before));
  const exact = change.causes.map(({ points }) => new Decimal(points));
  const off = difference.minus(change.difference);
  const largest = exact.reduce(
    (best, points, index) => (points.abs().greaterThan(exact[best]?.abs() ?? zero) ? index : best),
    0,
  );
  const adding = exact.map((points, index) => (index === largest ? points.plus(off) : points));
  const rounded = roundTogether(adding, digits);
  return {
    before,
    after,
    difference: signed(difference, digits),
    decimals: digits,
    causes: change.causes.map(({ cause }, index) => {
      const points = rounded[index] ?? zero;
      return { cause, points, text: points.isZero() ? points.toFixed(digits) : signed(points, digits) };
    }),
  };
}

export function changeBlocks(telling: Changing, change: Change, from: string, to: string): readonly Block[] {
  const told = steps(telling, change);
  return [
    { kind: "text", text: sentence(telling, change, told, from, to) },
    causesTable(telling, told, from, to),
    ...byIndicator(telling, change, from, to),
  ];
}

function sentence(
  { locale, speak, title }: Changing,
  { indicators }: Change,
  told: Steps,
  from: string,
  to: string,
): string {
  const moved = told.causes
    .filter(({ points }) => !points.isZero())
    .toSorted((a, b) => b.points.abs().comparedTo(a.points.abs()))
    .map(({ cause, text }) => ({ cause: speak(causeWords[cause]), points: text }));
  const [up, down] = [1, -1].map((sign) =>
    indicators
      .filter(({ alone }) => new Decimal(alone).times(sign).greaterThan(0))
      .slice(0, 3)
      .map(({ id }) => title(id)),
  );
  return changeSentence[locale]({ ...told, from, to, moved, up: up ?? [], down: down ?? [] });
}

/** The running sum, drawn on the stretch of the scale that it needs: small steps on a long scale would not be seen. */
function causesTable(telling: Changing, { before, after, difference, causes }: Steps, from: string, to: string) {
  const { words, speak } = telling;
  const stops = [shownNumber(before)];
  for (const { points } of causes) stops.push((stops.at(-1) ?? zero).plus(points));
  const { axis, at } = stretch(telling, stops);
  const whole = (title: string, text: string): Cell[] => [
    cell(title),
    picture({ kind: "step", from: at(shownNumber(text)), to: at(shownNumber(text)), tone: "whole" }),
    cell(text),
    cell(""),
  ];
  const rows = causes.map(({ cause, points, text }, index) => [
    cell(speak(causeWords[cause])),
    picture({
      kind: "step",
      from: at(stops[index] ?? zero),
      to: at(stops[index + 1] ?? zero),
      tone: points.isZero() ? "none" : points.greaterThan(0) ? "up" : "down",
    }),
    cell(text),
    cell(speak(causeMeanings[cause])),
  ]);
  return table(
    words.causes,
    [named(words.cause), drawn(words.runningSum, axis), numbers(words.pointsWord), named(words.meaningWord)],
    [whole(from, before), ...rows, whole(to, after)],
    { shape: "chart", note: words.causesNote.replace("{difference}", difference) },
  );
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

const most = 10;

function byIndicator(telling: Changing, { indicators }: Change, from: string, to: string): readonly Block[] {
  const { words, title, view, speak, decimals } = telling;
  const shown = indicators.slice(0, most);
  if (shown.length === 0) return [remark(words.noIndicatorChanged)];
  const rows = shown.map(({ id, cause, before, after, alone }) => [
    cell(title(id)),
    cell(view(before, id).text),
    cell(view(after, id).text),
    { text: alone === "0" ? (0).toFixed(decimals) : signed(new Decimal(alone), decimals), exact: alone },
    cell(speak(causeWords[cause])),
  ]);
  const rest = indicators.length - shown.length;
  return [
    table(
      words.byIndicator,
      [named(words.indicator), numbers(from), numbers(to), numbers(words.alone), named(words.cause)],
      rows,
      { note: `${words.aloneNote}${rest > 0 ? words.furtherIndicators.replace("{count}", String(rest)) : ""}` },
    ),
  ];
}
