/** Why a score changed, on the screen: by cause and by indicator, both adding up. */
import {
  type Change,
  Decimal,
  type Locale,
  roundTogether,
  type Standard,
  say,
  shownScore,
} from "../../engine/index.ts";
import { paint } from "./paint.ts";
import { columns, indent, padStart, safe, table, wrap } from "./text.ts";
import { wordsIn } from "./words.ts";

export function changeText(change: Change | undefined, standard: Standard, locale: Locale): string {
  const words = wordsIn(locale);
  if (!change) return words.noTotals;
  const decimals = standard.method.rounding?.decimals ?? 2;
  const signed = (points: Decimal, digits = decimals) =>
    `${points.greaterThan(0) ? "+" : points.lessThan(0) ? "−" : ""}${points.abs().toFixed(digits)}`;
  const shown = roundTogether(
    change.causes.map(({ points }) => new Decimal(points)),
    decimals,
  );
  // What tells the two apart, and from every grade, is shown.
  const other = change.before === change.after ? [] : [new Decimal(change.before), new Decimal(change.after)];
  const before = shownScore(change.before, standard, other);
  const after = shownScore(change.after, standard, other);
  // The difference of the two as they are shown.
  const places = Math.max(...[before, after].map((text) => text.split(".")[1]?.length ?? 0));
  const difference = signed(new Decimal(after).minus(before), places);
  const head = `${paint.strong(words.total)}  ${before} → ${paint.strong(after)}  (${difference})`;
  const causes = change.causes.map(
    ({ cause }, i) => `${padStart(signed(shown[i] ?? new Decimal(0)), 9)}  ${words[cause]}`,
  );
  const effects = [
    ...change.indicators.map(({ id, before, after, points, effects: of }) => ({
      points,
      title: safe(say(standard.nodes.get(id)?.title ?? id, locale)),
      scores: `${before.score === undefined ? before.kind : shownScore(before.score, standard, [], id)} → ${after.score === undefined ? after.kind : shownScore(after.score, standard, [], id)}`,
      of,
    })),
    ...(change.gates.length === 0
      ? []
      : [{ points: String(totalOf(change.gates)), title: words.gatesThemselves, scores: "", of: change.gates }]),
  ];
  const moved = roundTogether(
    effects.map(({ points }) => new Decimal(points)),
    decimals,
  );
  const rows = effects.map(({ title, scores, of }, i) => [
    signed(moved[i] ?? new Decimal(0)),
    title,
    scores,
    paint.quiet(
      of
        .map(({ cause, points }) =>
          of.length < 2 ? words[cause] : `${words[cause]} ${signed(new Decimal(points).toDecimalPlaces(decimals))}`,
        )
        .join(", "),
    ),
  ]);
  const list =
    rows.length === 0
      ? words.noChange
      : `${wrap(words.byIndicator, columns())
          .map((line) => paint.quiet(line))
          .join(
            "\n",
          )}\n${indent(table(rows, [{ align: "right" }, { grow: true }, { align: "right" }, {}], columns() - 2), 2)}`;
  return `${head}\n\n${paint.strong(words.causes)}\n${causes.join("\n")}\n\n${list}`;
}

function totalOf(effects: Change["gates"]): Decimal {
  return effects.reduce((all, { points }) => all.plus(points), new Decimal(0));
}
