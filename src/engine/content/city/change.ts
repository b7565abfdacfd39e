/** Why a total changed: by cause and by indicator, both adding up at the digits shown. */

import { changeSentence, moversSentence } from "../../catalogue/change-phrases.ts";
import { causes as causeWords } from "../../catalogue/programme-states.ts";
import type { Change, Effect } from "../../cohort/index.ts";
import { type Block, type Cell, named, notice, numbers, remark, table, text } from "../../document/blocks.ts";
import { Decimal, sum, zero } from "../../quantity/index.ts";
import type { ResultDocument } from "../../schema/types.gen.ts";
import { periodWords } from "../shared/day.ts";
import { addingUp, signedOrZero } from "../shared/digits.ts";
import { shownBy } from "../shared/subject.ts";
import { causesTable, type Steps, steps } from "./causes.ts";
import { type Changing, type Telling, telling } from "./telling.ts";

const most = 10;

/** What a result is compared with: an earlier submission of the same city, and why the score is another. */
export interface Since {
  readonly before: ResultDocument;
  readonly change: Change;
}

/** The submissions are named by their periods. Digits that tell the two totals apart are shown. `atMost`: so many indicators. */
export function sinceBlocks(city: Telling, { before, change }: Since, atMost: number = most): readonly Block[] {
  const { standard, locale, result } = city;
  const totals = change.before === change.after ? [] : [new Decimal(change.before), new Decimal(change.after)];
  const [from, to] = [before, result].map(({ assessment: { period } }) => periodWords(period, locale));
  const same = from === to;
  return changeBlocks(
    telling({ ...city, ...shownBy(standard, totals) }),
    change,
    same ? city.words.earlierSubmission : (from ?? ""),
    same ? city.words.thisSubmission : (to ?? ""),
    atMost,
  );
}

/** `atMost`: so many indicators are listed. */
function changeBlocks(
  telling: Changing,
  change: Change,
  from: string,
  to: string,
  atMost: number = most,
): readonly Block[] {
  const sentences = [changeBriefly(telling, change, from, to), movers(telling, change)].filter((each) => each !== "");
  return [
    ...acrossEditions(telling, change),
    text(sentences.join(telling.locale === "zh" ? "" : " ")),
    ...tables(telling, change, from, to, atMost),
  ];
}

/** That the rules of the two are not the same. */
function acrossEditions({ words }: Changing, { editions }: Change): readonly Block[] {
  return editions ? [notice(words.acrossEditions({ before: editions.before, after: editions.after }))] : [];
}

/** What there is to say beside the sentence. */
export function changeFurther(telling: Changing, change: Change, from: string, to: string): readonly Block[] {
  const moved = movers(telling, change);
  return [...(moved === "" ? [] : [text(moved)]), ...tables(telling, change, from, to)];
}

/** In one sentence: from where to where, and by which causes. */
export function changeBriefly(telling: Changing, change: Change, from: string, to: string): string {
  return sentence(telling, steps(telling, change), from, to);
}

function tables(telling: Changing, change: Change, from: string, to: string, atMost: number = most): readonly Block[] {
  return [causesTable(telling, steps(telling, change), from, to), byIndicator(telling, change, from, to, atMost)];
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
      .filter(({ points }) => new Decimal(points).times(sign).greaterThan(0))
      .slice(0, 3)
      .map(({ id }) => title(id));
  return moversSentence[locale]({ up: moving(1), down: moving(-1) });
}

/** An indicator that moved the total; without an id several together, or the gates. */
export interface Mover {
  readonly id?: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
  /** As shown: all movers add up to the shown difference of the totals. */
  readonly moved: Decimal;
  readonly effect: Cell;
  readonly effects: readonly Effect[];
}

type Row = Omit<Mover, "moved" | "effect"> & { readonly points: string };

/** The largest effects, then all the others as one, then the gates. */
export function moversOf(telling: Changing, change: Change, atMost: number): readonly Mover[] {
  const { words, title, view } = telling;
  const { points, decimals } = steps(telling, change);
  const others = change.indicators.slice(atMost);
  const totalOf = (these: readonly { readonly points: string }[]) =>
    String(sum(these.map((each) => new Decimal(each.points))));
  const rows: Row[] = [
    ...change.indicators.slice(0, atMost).map(({ id, before, after, ...rest }) => ({
      ...rest,
      id,
      title: title(id),
      before: view(before, id).text,
      after: view(after, id).text,
    })),
    ...(others.length === 0
      ? []
      : [{ ...beyond, title: words.otherIndicators({ count: others.length }), points: totalOf(others) }]),
    ...(change.gates.length === 0
      ? []
      : [{ ...beyond, title: words.gatesThemselves, points: totalOf(change.gates), effects: change.gates }]),
  ];
  if (change.editions)
    rows.unshift({
      ...beyond,
      title: words.standardItself,
      points: change.editions.points,
      effects: [standardEffect(change)],
    });
  const rounded = addingUp(
    rows.map((row) => new Decimal(row.points)),
    points,
    decimals,
  );
  return rows.map(({ points: exact, ...row }, index) => {
    const moved = rounded[index] ?? zero;
    return {
      ...row,
      moved,
      effect: { text: signedOrZero(moved, decimals), exact },
    };
  });
}

function standardEffect({ editions }: Change): Effect {
  return { cause: "standard", points: editions?.points ?? "0" };
}

function byIndicator(telling: Changing, change: Change, from: string, to: string, atMost: number): Block {
  const { words } = telling;
  const { decimals } = steps(telling, change);
  const rows = moversOf(telling, change, atMost);
  if (rows.length === 0) return remark(words.noIndicatorChanged);
  return table(rows, {
    caption: words.byIndicator,
    note: words.effectNote,
    columns: [
      named(words.indicator, ({ title }) => title),
      numbers(from, ({ before }) => before),
      numbers(to, ({ after }) => after),
      numbers(words.effectOnTotal, ({ effect }) => effect),
      named(words.cause, ({ effects, moved }) => causesIn(telling, effects, moved, decimals)),
    ],
  });
}

const beyond = { before: "", after: "", effects: [] } as const;

/** Each cause by its name; where there are several, with what it brings, adding up to what they bring together. */
function causesIn({ speak, locale }: Changing, effects: readonly Effect[], moved: Decimal, decimals: number): string {
  const parts = addingUp(
    effects.map(({ points }) => new Decimal(points)),
    moved,
    decimals,
  );
  const named = effects.map(({ cause }, index) => {
    const part = parts[index] ?? zero;
    const points = signedOrZero(part, decimals);
    return effects.length < 2 ? speak(causeWords[cause]) : `${speak(causeWords[cause])} ${points}`;
  });
  return named.join(locale === "zh" ? "、" : ", ");
}
