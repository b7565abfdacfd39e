/**
 * A standard held against a table that somebody has published: answers in, scores out, compared column by column.
 *
 * A number agrees if it is equal at the decimals that the table writes, or but for a millionth of the scale.
 */
import { evaluate } from "../evaluate/index.ts";
import { type Data, isObject } from "../intake/index.ts";
import { type Standard, scaleOf, type Text, totalScale } from "../model/index.ts";
import { Decimal, zero } from "../quantity/index.ts";
import type { ResultDocument } from "../schema/types.gen.ts";
import { checkAssessment } from "../validate/index.ts";
import { agrees, type Miss, missOf, type Pair } from "./misses.ts";

export interface PublishedTables {
  /** The first column names the row; the others are inputs or indicators, by id or code. */
  readonly answers: readonly Readonly<Record<string, Data>>[];
  /** The same names of rows; the other columns are nodes by id or code, `total`, `rank`, or `rating(x)`. */
  readonly published: readonly Readonly<Record<string, Data>>[];
  readonly period: { readonly from: string; readonly to: string };
}

export interface CellDifference {
  readonly row: string;
  readonly published: string;
  readonly found: string;
}

export interface ColumnComparison {
  /** As the table calls it. */
  readonly column: string;
  readonly id: string;
  readonly title: Text;
  readonly cells: number;
  readonly agree: number;
  /** The furthest first; of classes and gaps in the order of the rows. */
  readonly differences: readonly CellDifference[];
  /** What the differences look like. */
  readonly miss?: Miss;
}

export interface AgainstOutcome {
  readonly columns: readonly ColumnComparison[];
  /** Columns of either table that name nothing in the standard. */
  readonly unknown: readonly string[];
  /** Rows that only one of the tables has. */
  readonly rowsAlone: readonly string[];
  /** Answers that could not be read. */
  readonly wrong: number;
}

export function testAgainst(standard: Standard, { answers, published, period }: PublishedTables): AgainstOutcome {
  const inputs = columnsOf(answers, (name) => inputNamed(standard, name));
  const outputs = columnsOf(published, (name) => nodeNamed(standard, name));
  const given = new Map(answers.map((row) => [keyOf(row), row]));
  const rows = published.filter((row) => given.has(keyOf(row)));
  const scored = rows.map((row) => score(standard, given.get(keyOf(row)) ?? {}, inputs.known, period));
  const results = scored.map(({ result }) => result);
  const ranks = ranksOf(results);
  const pairs = outputs.known.map(
    ([column, id]): Pair => ({
      column,
      id,
      grain: grainOf(standard, id),
      published: rows.map((row) => textOf(row[column])),
      found: results.map((result, i) => (id === "rank" ? (ranks[i] ?? "") : foundFor(id, result))),
      values: results.map((result) => result?.nodes.find((node) => node.id === id)?.value ?? ""),
    }),
  );
  const keys = rows.map(keyOf);
  const alone = [...given.keys(), ...published.map(keyOf)].filter((key) => !keys.includes(key));
  return {
    columns: pairs.map((pair) => compared(pair, pairs, keys, standard)),
    unknown: [...inputs.unknown, ...outputs.unknown],
    rowsAlone: alone,
    wrong: scored.reduce((sum, { wrong }) => sum + wrong, 0),
  };
}

/** A millionth of the scale; of ranks nothing. */
function grainOf(standard: Standard, id: string): Decimal {
  if (id === "rank") return zero;
  const weight = standard.nodes.get(id)?.weight;
  const { from, to } = weight ? scaleOf(standard.method, weight) : totalScale(standard);
  return to.minus(from).div(1_000_000);
}

type Row = Readonly<Record<string, Data>>;

function keyOf(row: Row): string {
  return textOf(Object.values(row)[0]);
}

function textOf(data: Data | undefined): string {
  return data === undefined || data === null || isObject(data) || Array.isArray(data) ? "" : String(data);
}

/** The columns after the first, with what they stand for. */
function columnsOf(rows: readonly Row[], find: (name: string) => string | undefined) {
  const names = Object.keys(rows[0] ?? {}).slice(1);
  const known = names.flatMap((name): (readonly [string, string])[] => {
    const id = find(name);
    return id === undefined ? [] : [[name, id]];
  });
  return { known, unknown: names.filter((name) => find(name) === undefined) };
}

function inputNamed({ inputs, indicators }: Standard, name: string): string | undefined {
  if (inputs.has(name)) return name;
  const coded = indicators.find(({ code, valueText }) => code === name && valueText === undefined);
  return coded?.id;
}

const ratingOf = /^rating\(([^)]+)\)$/;

function nodeNamed({ nodes }: Standard, name: string): string | undefined {
  if (name === "total" || name === "rank" || nodes.has(name)) return name;
  const rated = ratingOf.exec(name)?.[1];
  if (rated !== undefined && (rated === "total" || nodes.has(rated))) return name;
  return [...nodes.values()].find(({ code }) => code === name)?.id;
}

function score(
  standard: Standard,
  row: Row,
  columns: readonly (readonly [column: string, input: string])[],
  period: PublishedTables["period"],
): { readonly result: ResultDocument | undefined; readonly wrong: number } {
  const answers = Object.fromEntries(columns.map(([column, input]) => [input, row[column] ?? null]));
  const data = {
    citymark: "assessment/1",
    standard: standard.reference,
    city: { id: "row", name: "row" },
    period: { ...period },
    answers,
  } as Data;
  const { value } = checkAssessment({ document: { file: "", data, where: (path) => ({ path }) }, standard });
  if (!value) return { result: undefined, wrong: 1 };
  const wrong = [...value.answers.values()].filter(({ status }) => status === "error").length;
  return { result: evaluate({ standard, assessment: value }), wrong };
}

function foundFor(id: string, result: ResultDocument | undefined): string {
  if (!result) return "";
  const rated = ratingOf.exec(id)?.[1];
  const node = result.nodes.find((each) => each.id === (rated ?? id));
  const total = result.totals["self-assessed"];
  if (rated !== undefined) return (rated === "total" ? total : node)?.rating?.class ?? "";
  return (id === "total" ? total.outcome : node?.outcome)?.score ?? "";
}

/** From 1, the highest total first; equal totals share a rank. */
function ranksOf(results: readonly (ResultDocument | undefined)[]): readonly string[] {
  const totals = results
    .map((result) => foundFor("total", result))
    .map((text) => (text ? new Decimal(text) : undefined));
  return totals.map((total) => (total ? String(1 + totals.filter((other) => other?.greaterThan(total)).length) : ""));
}

function compared(pair: Pair, pairs: readonly Pair[], keys: readonly string[], standard: Standard): ColumnComparison {
  const { column, id, published, found } = pair;
  const wrong = published.flatMap((text, i) =>
    agrees(text, found[i] ?? "", pair) ? [] : [{ row: keys[i] ?? "", published: text, found: found[i] ?? "" }],
  );
  const far = ({ published: a, found: b }: CellDifference) => (a && b ? Math.abs(Number(a) - Number(b)) || 0 : 0);
  const miss = wrong.length === 0 ? undefined : missOf(pair, pairs, standard);
  return {
    column,
    id,
    title: standard.nodes.get(id)?.title ?? id,
    cells: published.length,
    agree: published.length - wrong.length,
    differences: wrong.toSorted((a, b) => far(b) - far(a)),
    ...(miss ? { miss } : {}),
  };
}
