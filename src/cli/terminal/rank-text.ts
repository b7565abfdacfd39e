/** A ranking on the screen: each rank with how far it could move. */
import type { Locale, Ranking, View } from "../../engine/index.ts";
import { about, listed } from "./counted.ts";
import { paint } from "./paint.ts";
import { columns, safe, table, wrap } from "./text.ts";
import { wordsIn } from "./words.ts";

export function rankText({ ranked, unranked, draws, seed }: Ranking, views: readonly View[], locale: Locale): string {
  const words = wordsIn(locale);
  const head = [words.rank, words.city, words.total, words.grade, words.possible, words.drawn, words.aboveNext].map(
    (text) => paint.quiet(text),
  );
  const rows = ranked.map(({ index, rank, best, worst, draws: drawn, aboveNext }) => {
    const view = views[index];
    return [
      String(rank),
      safe(view?.head.city ?? ""),
      view?.total.outcome.score ?? "",
      safe(view?.total.grade ?? ""),
      best === worst ? String(best) : `${best}–${worst}`,
      drawn ? `${drawn.median} (${drawn.low}–${drawn.high})` : "–",
      aboveNext === undefined ? "" : `${Math.round(aboveNext * 100)} %`,
    ];
  });
  const layout = [
    { align: "right" },
    { grow: true },
    { align: "right" },
    {},
    { align: "right" },
    { align: "right" },
    { align: "right" },
  ] as const;
  const without = unranked.map((i) => safe(views[i]?.head.city ?? ""));
  return [
    table([head, ...rows], layout, columns()),
    "",
    ...wrap(words.drawsNote.replace("{draws}", String(draws)).replace("{seed}", String(seed)), columns()).map((line) =>
      paint.quiet(line),
    ),
    ...(without.length > 0 ? ["", about(words.unranked, listed(without, locale), locale)] : []),
  ].join("\n");
}
