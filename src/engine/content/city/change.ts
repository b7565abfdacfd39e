/** Why a total changed: by cause and by indicator, both adding up at the digits shown. */

import { changeSentence, moversSentence } from "../../catalogue/change-phrases.ts";
import { causes as causeWords } from "../../catalogue/programme-states.ts";
import type { Change, Effect } from "../../cohort/index.ts";
import { type Block, beside, named, numbers, remark, table, terse, text } from "../../document/blocks.ts";
import { Decimal, sum, zero } from "../../quantity/index.ts";
import { signed } from "../shared/digits.ts";
import { addingUp, causesTable, type Steps, steps } from "./causes.ts";
import type { Changing } from "./telling.ts";

const most = { briefly: 5, fully: 10 };

export function changeBlocks(telling: Changing, change: Change, from: string, to: string): readonly Block[] {
  const summed = steps(telling, change);
  const sentences = [sentence(telling, summed, from, to), movers(telling, change)].filter((each) => each !== "");
  return [
    text(sentences.join(telling.locale === "zh" ? "" : " ")),
    causesTable(telling, summed, from, to),
    byIndicator(telling, change, summed, { from, to, atMost: most.fully, causes: true }),
  ];
}

/** As a page has room for: the causes that moved the total, beside the indicators that moved it most. */
export function changeBriefly(telling: Changing, change: Change, from: string, to: string): readonly Block[] {
  const summed = steps(telling, change);
  const moving = summed.causes.filter(({ points }) => !points.isZero());
  const summands = terse(causesTable(telling, { ...summed, causes: moving }, from, to, { meanings: false }));
  const indicators = byIndicator(telling, change, summed, { from, to, atMost: most.briefly, causes: false });
  return [
    text(sentence(telling, summed, from, to)),
    ...(indicators.kind === "table" ? [beside(summands, terse(indicators))] : [summands, indicators]),
  ];
}

/** What there is to say beside the brief telling. */
export function changeFurther(telling: Changing, change: Change, from: string, to: string): readonly Block[] {
  const moved = movers(telling, change);
  const summed = steps(telling, change);
  return [
    ...(moved === "" ? [] : [text(moved)]),
    byIndicator(telling, change, summed, { from, to, atMost: most.fully, causes: true }),
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
      .filter(({ points }) => new Decimal(points).times(sign).greaterThan(0))
      .slice(0, 3)
      .map(({ id }) => title(id));
  return moversSentence[locale]({ up: moving(1), down: moving(-1) });
}

interface Row {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly points: string;
  readonly effects: readonly Effect[];
}

interface Listing {
  readonly from: string;
  readonly to: string;
  readonly atMost: number;
  readonly causes: boolean;
}

/** The largest effects, then all the others as one, then the gates. */
function byIndicator(telling: Changing, change: Change, { points, decimals }: Steps, listing: Listing) {
  const { words, title, view } = telling;
  const shown = change.indicators.slice(0, listing.atMost);
  const others = change.indicators.slice(listing.atMost);
  const totalOf = (these: readonly { readonly points: string }[]) =>
    String(sum(these.map((each) => new Decimal(each.points))));
  const rows: readonly Row[] = [
    ...shown.map(({ id, before, after, points: moved, effects }) => ({
      title: title(id),
      before: view(before, id).text,
      after: view(after, id).text,
      points: moved,
      effects,
    })),
    ...(others.length === 0
      ? []
      : [
          {
            ...beyond,
            title: words.otherIndicators({ count: others.length }),
            points: totalOf(others),
          },
        ]),
    ...(change.gates.length === 0
      ? []
      : [{ ...beyond, title: words.gatesThemselves, points: totalOf(change.gates), effects: change.gates }]),
  ];
  if (rows.length === 0) return remark(words.noIndicatorChanged);
  const rounded = addingUp(
    rows.map((row) => new Decimal(row.points)),
    points,
    decimals,
  );
  return table(
    rows.map((row, index) => ({ ...row, moved: rounded[index] ?? zero })),
    {
      caption: words.byIndicator,
      note: words.effectNote,
      columns: [
        named(words.indicator, (row) => row.title),
        numbers(listing.from, ({ before }) => before),
        numbers(listing.to, ({ after }) => after),
        numbers(words.effectOnTotal, ({ moved, points: exact }) => ({
          text: moved.isZero() ? moved.toFixed(decimals) : signed(moved, decimals),
          exact,
        })),
        named(words.cause, (row) => (listing.causes ? causesIn(telling, row.effects, row.moved, decimals) : "")),
      ],
    },
  );
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
    const points = part.isZero() ? part.toFixed(decimals) : signed(part, decimals);
    return effects.length < 2 ? speak(causeWords[cause]) : `${speak(causeWords[cause])} ${points}`;
  });
  return named.join(locale === "zh" ? "、" : ", ");
}
