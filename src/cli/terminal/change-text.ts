/** Why a score changed, on the screen: causes that add up, indicators that do not. */
import { type Change, Decimal, type Locale, roundTogether, type Standard, say } from "../../engine/index.ts";
import { paint } from "./paint.ts";
import { columns, indent, padStart, safe, table, wrap } from "./text.ts";
import { wordsIn } from "./words.ts";

export function changeText(change: Change | undefined, standard: Standard, locale: Locale): string {
  const words = wordsIn(locale);
  if (!change) return words.noTotals;
  const decimals = standard.method.rounding?.decimals ?? 2;
  const signed = (points: Decimal) =>
    `${points.greaterThan(0) ? "+" : points.lessThan(0) ? "−" : ""}${points.abs().toFixed(decimals)}`;
  const shown = roundTogether(
    change.causes.map(({ points }) => new Decimal(points)),
    decimals,
  );
  const head = `${paint.strong(words.total)}  ${new Decimal(change.before).toFixed(decimals)} → ${paint.strong(new Decimal(change.after).toFixed(decimals))}  (${signed(new Decimal(change.difference))})`;
  const causes = change.causes.map(
    ({ cause }, i) => `${padStart(signed(shown[i] ?? new Decimal(0)), 9)}  ${words[cause]}`,
  );
  const rows = change.indicators.map(({ id, cause, before, after, alone }) => [
    signed(new Decimal(alone).toDecimalPlaces(decimals)),
    safe(say(standard.nodes.get(id)?.title ?? id, locale)),
    `${before.score === undefined ? before.kind : new Decimal(before.score).toFixed(decimals)} → ${after.score === undefined ? after.kind : new Decimal(after.score).toFixed(decimals)}`,
    paint.quiet(words[cause]),
  ]);
  const list =
    rows.length === 0
      ? words.noChange
      : `${wrap(words.aloneNote, columns())
          .map((line) => paint.quiet(line))
          .join(
            "\n",
          )}\n${indent(table(rows, [{ align: "right" }, { grow: true }, { align: "right" }, {}], columns() - 2), 2)}`;
  return `${head}\n\n${paint.strong(words.causes)}\n${causes.join("\n")}\n\n${list}`;
}
