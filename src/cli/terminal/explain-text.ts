/** One number walked back to the answers, on the screen. */
import type { Locale, Rule, View } from "../../engine/index.ts";
import type { RuleExample } from "../files/rule-examples.ts";
import { paint } from "./paint.ts";
import { columns, cut, indent, safe, table, widthOf, wrap } from "./text.ts";
import { wordsIn } from "./words.ts";

type Indicator = View["chapters"][number]["indicators"][number];
type Gate = View["gates"]["gates"][number];

export function indicatorText(view: View, indicator: Indicator, placeOf: (input: string) => string): string {
  const words = wordsIn(view.locale);
  const {
    code,
    title,
    dimension,
    outcome,
    value,
    weight,
    share,
    contribution,
    lost,
    steps,
    answers,
    sources,
    note,
    measures,
  } = indicator;
  const parts = [
    `${code === "" ? "" : `${paint.quiet(safe(code))}  `}${paint.strong(safe(title))}  ${paint.quiet(`${indicator.id} · ${safe(dimension)}`)}`,
    [
      value && safe(value),
      `${words.score} ${paint.strong(safe(outcome.text))}`,
      outcome.interval && `${words.interval} ${outcome.interval}`,
    ]
      .filter(Boolean)
      .join("  ·  "),
    section(
      words.answers,
      answers.map((answer) => answerText(answer, placeOf)),
    ),
    section(words.steps, steps.map(stepText)),
    share === ""
      ? ""
      : `${paint.strong(words.share)}  ${[`${words.weight} ${weight}`, share, contribution && `${words.contribution} ${contribution}`, lost && `${words.lost} ${lost}`].filter(Boolean).join("  ·  ")}`,
    section(words.sources, sources.map(sourceText)),
    measures.length === 0
      ? ""
      : `${paint.strong(words.measures)}  ${safe(measures.join(view.locale === "zh" ? "、" : ", "))}`,
    note === "" ? "" : wrap(safe(note), columns()).join("\n"),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** A gate: what its rule is, what it does to the total, and the answers that it looks at. */
export function gateText(
  { gates: { before, after }, locale }: View,
  { id, title, stateWords, rule, effect, waiting, answers, sources }: Gate,
  placeOf: (input: string) => string,
): string {
  const words = wordsIn(locale);
  const moved = effect === "" ? "" : `${effect}  (${words.total} ${before} → ${after})`;
  return [
    `${paint.strong(safe(title))}  ${paint.quiet(id)}`,
    [safe(stateWords), moved, safe(waiting.join(" · "))].filter(Boolean).join("  ·  "),
    wrap(safe(rule), columns()).join("\n"),
    section(
      words.answers,
      answers.map((answer) => answerText(answer, placeOf)),
    ),
    section(words.sources, sources.map(sourceText)),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** An input: its answer, and what it counts for. */
export function inputText(
  view: View,
  { id, question }: { readonly id: string; readonly question: string },
  placeOf: (input: string) => string,
): string {
  const words = wordsIn(view.locale);
  const indicators = view.chapters.flatMap((chapter) => chapter.indicators);
  const uses = <T extends Indicator | Gate>(all: readonly T[]) =>
    all.filter(({ answers }) => answers.some((answer) => answer.id === id));
  const users = [...uses(indicators), ...uses(view.gates.gates)];
  const answer = users.flatMap(({ answers }) => answers).find((each) => each.id === id);
  const rows = users.map((user) => [paint.quiet(user.id), safe(user.title)]);
  return [
    `${paint.strong(safe(question))}  ${paint.quiet(id)}`,
    section(words.answers, answer ? [answerText(answer, placeOf)] : []),
    users.length === 0
      ? words.usedByNothing
      : section(words.usedBy, [table(rows, [{}, { grow: true }], columns() - 2)]),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function section(title: string, entries: readonly string[]): string {
  return entries.length === 0 ? "" : `${paint.strong(title)}\n${indent(entries.join("\n"), 2)}`;
}

function answerText(answer: Indicator["answers"][number], placeOf: (input: string) => string): string {
  const {
    id,
    question,
    state,
    open,
    converted,
    reason,
    expected,
    by,
    note,
    items,
    table: rows,
    evidence,
    noEvidence,
    decided,
    verdict,
  } = answer;
  const place = placeOf(id);
  const main =
    answer.answer === ""
      ? ""
      : `${paint.strong(safe(answer.answer))}${converted === "" ? "" : ` (${safe(converted)})`}`;
  const given = [open ? paint.fair(safe(state)) : "", main, safe(reason), safe(expected), safe(by)];
  const said = given.filter(Boolean).join("  ·  ");
  const wide = widthOf(`${said}  ·  ${place}`) > columns() - 4;
  const at = place === "" || said === "" ? place : `${wide ? "\n  " : "  ·  "}${paint.quiet(place)}`;
  const head = `${wrap(safe(question), columns() - 4).join("\n")}\n  ${said}${at}`;
  const list = items.map(({ title, met, required }) => `  ${met ? "✓" : "·"} ${safe(title)}${required ? " *" : ""}`);
  const grid = rows ? [indent(gridText(rows), 2)] : [];
  const proof = evidence.map((each) =>
    small([each.title, each.kind, each.date, each.pages, each.file, each.address?.text ?? "", each.found]),
  );
  return [
    head,
    ...(decided ? [indent(wrap(paintOf(verdict)(safe(decided)), columns() - 4).join("\n"), 2)] : []),
    ...list,
    ...grid,
    ...proof,
    ...(noEvidence ? [`  ${paint.fair(safe(noEvidence))}`] : []),
    ...(note ? [small([note])] : []),
  ].join("\n");
}

function paintOf(verdict: string): (text: string) => string {
  if (verdict === "accepted") return paint.good;
  return verdict === "rejected" ? paint.bad : paint.fair;
}

/** What is said in passing, on as many lines as it needs. */
function small(parts: readonly string[]): string {
  return wrap(parts.filter(Boolean).map(safe).join(" · "), columns() - 4)
    .map((line) => `  ${paint.quiet(line)}`)
    .join("\n");
}

/** The rows of a table; long heads are cut so that every column has its place. */
function gridText({ head, rows }: NonNullable<Indicator["answers"][number]["table"]>): string {
  const width = columns() - 4;
  const room = Math.max(8, Math.floor((width - 12) / Math.max(1, head.length - 1)) - 2);
  return table(
    [head.map((cell) => cut(safe(cell), room)), ...rows.map((row) => row.map(safe))],
    head.map((_, i) => (i === 0 ? { grow: true } : { align: "right" as const })),
    width,
  );
}

function stepText({ title, formula, withValues, gives }: Indicator["steps"][number]): string {
  const width = columns() - 6;
  const lines = [formula, withValues, gives].filter((line) => line !== "").flatMap((line) => wrap(safe(line), width));
  return `${paint.quiet(safe(title))}\n${indent(lines.join("\n"), 2)}`;
}

function sourceText({ of, basis, source, clause, date, address, note }: Indicator["sources"][number]): string {
  return wrap(
    [of === "" ? basis : `${of}: ${basis}`, source, clause, date, address?.text ?? "", note]
      .filter(Boolean)
      .map(safe)
      .join(" · "),
    columns() - 2,
  ).join("\n");
}

/** What a rule is for, and an example of what it says; without one, its sentences with places for the facts. */
export function ruleText({ id, severity, ...rule }: Rule, example: RuleExample | undefined, locale: Locale): string {
  const words = wordsIn(locale);
  const width = columns() - 2;
  const { why } = rule[locale];
  const { message, help = "" } = example?.[locale] ?? rule[locale];
  const found = example
    ? [
        `${paint.strong(words.example)}  ${paint.quiet(example.at)}`,
        ...(example.line === "" ? [] : [indent(cut(safe(example.line), width), 4), ""]),
      ]
    : [];
  return [
    `${paint.strong(id)}  ${words[severity]}`,
    `${paint.strong(words.why)}\n${indent(wrap(why, width).join("\n"), 2)}`,
    [
      ...found,
      indent(wrap(safe(message), width).join("\n"), 2),
      indent(paint.link(wrap(safe(help), width).join("\n")), 2),
    ].join("\n"),
  ].join("\n\n");
}
