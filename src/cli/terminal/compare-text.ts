/** Results side by side on the screen: totals and dimensions, then every indicator; the highest of a row stands out. */
import type { View } from "../../engine/index.ts";
import { paint } from "./paint.ts";
import { columns, cut, padStart, safe, type TableColumn, table } from "./text.ts";
import { wordsIn } from "./words.ts";

interface Cell {
  readonly text: string;
  /** 0 to 1; absent where there is no score. */
  readonly at: number | undefined;
}

/** As many cities beside one another as the window holds; the rest in further tables. */
export function compareText(views: readonly View[]): string {
  const room = Math.max(2, Math.floor((columns() - 24) / 12));
  const groups = Array.from({ length: Math.ceil(views.length / room) }, (_, i) =>
    views.slice(i * room, (i + 1) * room),
  );
  return groups.map((group) => side(group, views)).join("\n\n");
}

function side(views: readonly View[], all: readonly View[]): string {
  const [first] = views;
  if (!first) return "";
  const words = wordsIn(first.locale);
  const layout: TableColumn[] = [{ grow: true }, ...views.map(() => ({ align: "right" as const }))];
  const head = ["", ...views.map(({ head: { city } }) => paint.strong(cut(safe(city), 10)))];
  const period = ["", ...views.map(({ head: { period } }) => paint.quiet(yearOf(period)))];
  const row = (title: string, of: (view: View) => Cell): readonly string[] => {
    const best = Math.max(...all.map((view) => of(view).at ?? -1));
    return [
      title,
      ...views.map((view) => {
        const { text, at } = of(view);
        return at !== undefined && at === best ? paint.strong(text) : text;
      }),
    ];
  };
  const rows = [
    head,
    period,
    row(words.total, ({ total: { outcome } }) => cell(outcome)),
    [words.grade, ...views.map(({ total: { grade } }) => cut(safe(grade), 10))],
    [paint.quiet(words.low), ...views.map(({ total: { outcome } }) => paint.quiet(outcome.low))],
    [paint.quiet(words.high), ...views.map(({ total: { outcome } }) => paint.quiet(outcome.high))],
    [paint.quiet(words.coverage), ...views.map(({ total: { answered } }) => paint.quiet(answered))],
    ...first.chapters.flatMap((chapter, i) => [
      [""],
      row(paint.strong(safe(chapter.title)), ({ chapters }) => cell(chapters[i]?.outcome)),
      ...chapter.indicators.map((indicator, j) =>
        row(`  ${safe(indicator.title)}`, ({ chapters }) => cell(chapters[i]?.indicators[j]?.outcome)),
      ),
    ]),
  ];
  return `${table(rows, layout, columns())}\n\n${paint.quiet(padStart(words.best, 0))}`;
}

function cell(outcome: View["total"]["outcome"] | undefined): Cell {
  return { text: outcome === undefined ? "" : cut(outcome.text, 10), at: outcome?.span?.at };
}

/** 2025 of a period that is a calendar year; else its last day. */
function yearOf(period: string): string {
  return /([0-9]{4})-01-01.*\1-12-31/.exec(period)?.[1] ?? (period.match(/[0-9]{4}-[0-9]{2}-[0-9]{2}/g)?.at(-1) || "");
}
