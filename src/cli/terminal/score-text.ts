/** A result on the screen: the total, its grade and interval; dimensions; gates; what is missing; what would gain most. */
import type { Line, Summary } from "../../engine/index.ts";
import { bracketed, listed } from "./counted.ts";
import { paint, paintFor, toned } from "./paint.ts";
import { bar, columns, cut, indent, padEnd, padStart, safe, table, widthOf, wrap } from "./text.ts";
import { wordsIn } from "./words.ts";

export function scoreText(view: Summary): string {
  return [head(view), total(view), dimensions(view), gates(view), coverage(view), missingText(view), gains(view)]
    .filter((part) => part !== "")
    .join("\n\n");
}

function head({ head: { city, standard, reference, period }, stamps, verdict }: Summary): string {
  const stamped = stamps.map(({ short }) => paint.fair(`[${short}]`)).join(" ");
  const [title, edition] = [`${paint.strong(safe(city))}  ${safe(standard)}`, paint.quiet(`${reference} · ${period}`)];
  const wide = widthOf(`${title} ${edition}`) > columns();
  return [
    `${title}${wide ? "\n" : " "}${edition}`,
    ...(stamped ? [stamped] : []),
    "",
    ...wrap(safe(verdict), columns()),
  ].join("\n");
}

function total(view: Summary): string {
  const words = wordsIn(view.locale);
  const { outcome, grade, rating, next, bands } = view.total;
  const width = Math.min(60, columns() - 12);
  const at = outcome.span?.at;
  const shown = at === undefined ? outcome.text : `${paintFor(at)(paint.strong(outcome.score))} / ${outcome.outOf}`;
  const interval = outcome.interval ? `${words.interval} ${outcome.interval}` : "";
  const parts = [
    shown,
    grade ? paint.strong(grade) : "",
    rating.text ? toned(rating.cell)(safe(rating.text)) : "",
    next,
  ]
    .filter((part) => part !== "")
    .join("  ·  ");
  const wide = widthOf(`${words.total}  ${parts}  ·  ${interval}`) > columns();
  const line =
    interval === "" ? parts : `${parts}${wide ? `\n${" ".repeat(widthOf(words.total) + 2)}` : "  ·  "}${interval}`;
  const drawing =
    at === undefined
      ? ""
      : `\n${indent(scale(at, outcome.span?.low ?? at, outcome.span?.high ?? at, bands, width), 2)}`;
  return `${paint.strong(words.total)}  ${line}${drawing}`;
}

/** The scale with the total, its interval (·) and where the grades begin. */
function scale(at: number, low: number, high: number, bands: Summary["total"]["bands"], width: number): string {
  const cells = [...bar(at, width)].map((cell, i) =>
    cell === " " ? (i / width >= low - 1 / width && i / width <= high ? "·" : "─") : cell,
  );
  const marks = Array.from({ length: width }, () => " ");
  let names = "";
  for (const { title, start } of bands) {
    const column = Math.min(width - 1, Math.round(start * width));
    marks[column] = "┴";
    if (widthOf(names) <= column) names = padEnd(names, column) + cut(safe(title), 12);
  }
  return `${paintFor(at)(cells.join(""))}\n${bands.length > 0 ? `${paint.quiet(marks.join("").trimEnd())}\n${paint.quiet(names)}` : ""}`.trimEnd();
}

function dimensions({ dimensions: list, locale }: Summary): string {
  const width = columns();
  const room = Math.max(10, Math.min(40, width - 56));
  const rows = list.map(({ title, outcome, rating, share, answered }) => {
    const at = outcome.span?.at;
    return [
      safe(title),
      share === "" ? "" : share,
      at === undefined ? outcome.text : outcome.score,
      rating.text === "" ? "" : toned(rating.cell)(safe(rating.text)),
      at === undefined ? "" : paintFor(at)(bar(at, room)),
      answered === "" || answered === "100%" ? "" : paint.quiet(`${wordsIn(locale).coverage} ${answered}`),
    ];
  });
  return indent(table(rows, [{ grow: true }, { align: "right" }, { align: "right" }, {}, {}, {}], width - 2), 2);
}

function gates({ gates: { gates: list, before, after }, locale }: Summary): string {
  const words = wordsIn(locale);
  const acting = list.filter(({ state }) => state !== "not-acting");
  if (acting.length === 0) return "";
  const lines = acting.map(
    ({ title, stateWords, effect, waiting }) =>
      `${paint.fair(padStart(effect, 8))}  ${safe(title)} ${paint.quiet(waiting.length > 0 ? bracketed(stateWords, safe(listed(waiting, locale)), locale) : stateWords)}`,
  );
  return `${paint.strong(words.gates)}  ${before === after ? "" : paint.quiet(`${before} → ${after}`)}\n${lines.join("\n")}`;
}

function coverage({ total: { coverage: steps }, locale }: Summary): string {
  const rows = steps.map(({ title, text }) => [safe(title), safe(text)]);
  return `${paint.strong(wordsIn(locale).coverage)}\n${indent(table(rows, [{}, { grow: true }], columns() - 2), 2)}`;
}

/** What is missing, by who holds it. */
export function missingText({ missing: { summary, owners }, locale }: Summary): string {
  const words = wordsIn(locale);
  if (owners.length === 0) return `${paint.strong(words.missing)}  ${words.nothingMissing}`;
  const room = columns() - 12;
  const lines = owners.flatMap(({ owner, inputs }) => [
    `  ${paint.link(safe(owner))}`,
    ...inputs.flatMap(({ id, question, kind, why, reason, expected, points }) => [
      `    ${padStart(points, 6)}  ${cut(safe(question), Math.max(12, room - widthOf(id) - 3))} ${paint.quiet(`· ${id}`)}`,
      // That nobody has answered yet goes without saying.
      ...(kind === "unanswered"
        ? points === ""
          ? [paint.quiet(indent(words.depends, 12))]
          : []
        : wrap([why, reason, expected].filter(Boolean).map(safe).join(" · "), room).map((line) =>
            paint.quiet(indent(line, 12)),
          )),
    ]),
  ]);
  const head = owners.some(({ inputs }) => inputs.some(({ points }) => points !== ""))
    ? [paint.quiet(`  ${words.atStake}`)]
    : [];
  const title = `${words.missing}  `;
  return `${paint.strong(words.missing)}  ${wrap(safe(summary), columns() - widthOf(title)).join(`\n${" ".repeat(widthOf(title))}`)}\n${[...head, ...lines].join("\n")}`;
}

function gains({ gains: { next, hindered }, locale }: Summary): string {
  if (next.length === 0 && hindered === "") return "";
  const lines = next.slice(0, 5).map(({ points, title, outcome, rejected, tips }) => {
    const tip = tips[0]?.text ?? "";
    const score = [outcome.text, rejected].filter((part) => part !== "").join(" · ");
    return `  ${paint.good(padStart(`+${points}`, 7))}  ${cut(`${bracketed(safe(title), score, locale)}${tip ? ` · ${safe(tip)}` : ""}`, columns() - 11)}`;
  });
  const held = hindered === "" ? [] : wrap(safe(hindered), columns() - 2).map((line) => `  ${line}`);
  return [paint.strong(wordsIn(locale).gainMost), ...held, ...lines].join("\n");
}

/** One line of many: total, grade, interval, city, file. */
export function scoreLine(
  { total: { outcome, grade }, head: { city } }: Line,
  file: string,
  widths: { readonly city: number },
): string {
  const at = outcome.span?.at;
  const shown = padStart(outcome.score || "–", 7);
  return [
    at === undefined ? shown : paintFor(at)(shown),
    padEnd(cut(safe(city), widths.city), widths.city),
    padEnd(outcome.score ? safe(grade) : safe(outcome.text), 14),
    padEnd(outcome.interval, 17),
    paint.quiet(safe(file)),
  ]
    .join("  ")
    .trimEnd();
}
