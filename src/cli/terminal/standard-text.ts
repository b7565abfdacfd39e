/** A standard on the screen. */
import {
  basisSentences,
  type Indicator,
  type Locale,
  type Node,
  nodeShares,
  publish,
  ratingSentences,
  type Standard,
  say,
  type Text,
} from "../../engine/index.ts";
import { bracketed, listed } from "./counted.ts";
import { paint, toned } from "./paint.ts";
import { columns, indent, safe, table, wrap } from "./text.ts";
import { wordsIn } from "./words.ts";

export function standardText(standard: Standard, locale: Locale): string {
  const words = wordsIn(locale);
  const said = (text: Text | undefined) => (text === undefined ? "" : safe(say(text, locale)));
  const { reference, title, about, issuer, licence, version, status, digests, gates, grades, elements, indicators } =
    standard;
  const facts = [
    [words.issuer, said(issuer?.name)],
    [words.version, bracketed(version, status, locale)],
    [words.licence, safe(licence ?? "")],
  ].filter(([, text]) => text !== "");
  return [
    `${paint.strong(said(title))}  ${paint.quiet(reference)}`,
    wrap(said(about), columns()).join("\n"),
    table(facts, [{}, { grow: true }], columns()),
    // In full, to be compared: they may be wider than the window.
    `${words.digests}\n  content ${digests.content}\n  scoring ${digests.scoring}`,
    `${paint.strong(`${indicators.length} ${words.indicators}`)}\n${tree(standard, locale)}`,
    rests(standard, locale),
    gates.length === 0
      ? ""
      : `${paint.strong(words.gates)}\n${indent(gates.map(({ id, title: text }) => `${id}  ${said(text)}`).join("\n"), 2)}`,
    grades.length === 0
      ? ""
      : `${paint.strong(words.grades)}\n${indent(
          table(
            grades.map(({ id, from, title: text, meaning }) => [publish(from), id, said(text), said(meaning)]),
            [{ align: "right" }, {}, {}, { grow: true }],
            columns() - 2,
          ),
          2,
        )}`,
    rating(standard, locale),
    elements.size === 0 ? "" : `${paint.strong(words.elements)}\n${indent(elementTable(standard, locale), 2)}`,
  ]
    .filter((part) => part.trim() !== "")
    .join("\n\n");
}

/** The classes from the best, and the rules that put things into them. */
function rating(standard: Standard, locale: Locale): string {
  if (!standard.rating) return "";
  const classes = [...standard.rating.classes.values()]
    .reverse()
    .map(({ id, title, colour, points }) => [
      toned({ tone: `rated rated-${colour ?? "none"}` })(safe(say(title, locale))),
      id,
      publish(points),
    ]);
  const sentences = ratingSentences({ standard, locale }).flatMap((each) => wrap(safe(each), columns() - 2));
  return [
    paint.strong(safe(say(standard.rating.title, locale))),
    indent(table(classes, [{}, {}, { align: "right" }], columns() - 2), 2),
    indent(sentences.join("\n"), 2),
  ]
    .filter((part) => part.trim() !== "")
    .join("\n");
}

/** How much weight rests on what: a reader should know what the issuer says and what was inferred. */
function rests(standard: Standard, locale: Locale): string {
  const lines = basisSentences(standard, locale).flatMap((line) => wrap(line, columns() - 2));
  return lines.length === 0 ? "" : `${paint.strong(wordsIn(locale).restsOn)}\n${indent(lines.join("\n"), 2)}`;
}

function tree(standard: Standard, locale: Locale): string {
  const { dimensions } = standard;
  const shares = nodeShares(standard);
  const rows: string[][] = [];
  const visit = (node: Node, depth: number) => {
    const name = "  ".repeat(depth) + node.id;
    const scored = node.kind !== "indicator" || node.scoring !== undefined;
    rows.push([
      node.kind === "indicator" ? name : paint.strong(name),
      scored ? publish(node.weight) : paint.quiet(wordsIn(locale).unscored),
      shares.get(node.id) ?? "",
      node.code ?? "",
      safe(say(node.title, locale)),
    ]);
    if (node.kind !== "indicator") for (const part of node.parts) visit(part, depth + 1);
  };
  for (const dimension of dimensions) visit(dimension, 1);
  return table(rows, [{}, { align: "right" }, { align: "right" }, {}, { grow: true }], columns());
}

/** Each element of the founding text with the indicators that measure it. */
function elementTable({ elements, indicators }: Standard, locale: Locale): string {
  const measuring = (id: string): readonly Indicator[] => indicators.filter(({ measures }) => measures.includes(id));
  return [...elements.values()]
    .flatMap(({ id, title }) => [
      `${safe(say(title, locale))} ${paint.quiet(`· ${id}`)}`,
      ...wrap(
        listed(
          measuring(id).map((each) => each.id),
          locale,
        ),
        columns() - 4,
      ).map((line) => `  ${line}`),
    ])
    .join("\n");
}
