/** Dimensions, groups and indicators as they are written, to the tree of the model. */

import { namesIn } from "../formula/index.ts";
import {
  type Branch,
  defined,
  type Formula,
  given,
  type Indicator,
  type Input,
  type Method,
  type MissingPolicy,
  type Node,
  type Rating,
  readText,
} from "../model/index.ts";
import { Decimal, type Unit } from "../quantity/index.ts";
import { defaults } from "../schema/shapes.gen.ts";
import type { DimensionDocument, GroupText, IndicatorText } from "../schema/types.gen.ts";
import { asksOf, boundsOf, kindsWritten } from "../scoring/index.ts";
import { buildQuestion, readUnit } from "./build-inputs.ts";
import { readNodeRating } from "./build-rating.ts";
import { type Context, noUnit, readCitations, readFormula } from "./context.ts";
import { readImputation } from "./read-imputation.ts";
import { readMinimum } from "./read-minimum.ts";
import { readScore } from "./read-score.ts";
import { below, type Part } from "./report.ts";
import * as rules from "./rules/standard/index.ts";
import { checkWeights, readWeight } from "./weights.ts";

export interface Tree {
  readonly context: Context;
  readonly method: Method;
  /** Inputs of questioned indicators are added here. */
  readonly inputs: Map<string, Input>;
  readonly parameterInputs: ReadonlyMap<string, string>;
  readonly rating?: Rating;
}

export function buildDimension(tree: Tree, id: string, text: DimensionDocument, weight: Decimal): Branch {
  const part = { document: id, path: [] };
  return {
    kind: "dimension",
    id,
    title: readText(text.title),
    weight,
    sources: readCitations(text.source),
    aggregation: text.aggregation ?? defaults.Aggregation,
    missing: tree.method.missing,
    parts: buildParts(tree, text, { id, dimension: id, missing: text.missing ?? tree.method.missing }, part),
    ...(text.weights === "unknown" ? { unknownWeights: true } : {}),
    ...defined({
      minimum: readMinimum(tree.context, text, part),
      rating: readNodeRating(tree, text.rating, "dimension", below(part, "rating")),
    }),
  };
}

/** What parts are built under. */
interface Above {
  readonly id: string;
  readonly dimension: string;
  /** What a part that says nothing else costs without a score. */
  readonly missing: MissingPolicy;
}

function buildParts(
  tree: Tree,
  text: Pick<DimensionDocument, "groups" | "indicators" | "weights">,
  above: Above,
  part: Part,
): readonly Node[] {
  const groups = Object.entries(text.groups ?? {}).map(([id, group]) => ({
    id,
    text: group,
    place: below(part, "groups", id),
  }));
  const indicators = Object.entries(text.indicators ?? {}).map(([id, indicator]) => ({
    id,
    text: indicator,
    place: below(part, "indicators", id),
  }));
  if (groups.length + indicators.length === 0)
    tree.context.report(rules.emptyNode, below(part, "title"), { id: above.id });
  checkWeights(
    tree.context,
    [...groups, ...indicators.filter(({ text: { score } }) => score !== undefined)],
    text.weights === "unknown",
  );
  return [
    ...groups.map(({ id, text: group, place }) => buildGroup(tree, id, group, above, place)),
    ...indicators.map(({ id, text: indicator, place }) => buildIndicator(tree, id, indicator, above, place)),
  ];
}

function buildGroup(tree: Tree, id: string, text: GroupText, above: Above, part: Part): Branch {
  const { title, code, weight, aggregation, source } = text;
  return {
    kind: "group",
    id,
    parent: above.id,
    title: readText(title),
    weight: readWeight(tree.context, weight, part),
    sources: readCitations(source),
    aggregation: aggregation ?? defaults.Aggregation,
    missing: above.missing,
    parts: buildParts(tree, text, { ...above, id, missing: text.missing ?? above.missing }, part),
    ...(text.weights === undefined ? {} : { unknownWeights: true }),
    ...defined({
      code: given(code, String),
      minimum: readMinimum(tree.context, text, part),
      rating: readNodeRating(tree, text.rating, "group", below(part, "rating")),
    }),
  };
}

const nothing: Formula = { op: "number", value: new Decimal(0), written: "0", kind: {}, start: 0, end: 0 };

function buildIndicator(
  tree: Tree,
  id: string,
  text: IndicatorText,
  { id: parent, dimension, missing }: Above,
  part: Part,
): Indicator {
  const { context } = tree;
  const { title, code, weight, measures = [], source, improve = [], note } = text;
  checkSource(context, id, text, part);
  const unit = readMeasure(context, text, part);
  const scoring =
    text.score &&
    readScore(text.score, {
      context,
      part: below(part, "score"),
      unit: unit ?? noUnit,
      toUnit: (score) => toUnit(tree.method, score, weight),
    });
  const asks = scoring && asksOf(scoring);
  const question = asks || unit ? buildQuestion(context, id, text, asks, part, dimension) : undefined;
  if (question) tree.inputs.set(id, question);
  if (text.score === undefined && weight !== undefined && Number(weight) !== 0)
    context.report(rules.weightUnscored, below(part, "weight"), { id });
  const applicable = readCondition(context, text, "applicable", part);
  const require = readCondition(context, text, "require", part);
  const value = readValue(context, id, text, unit, part);
  const impute = readImputation(context, id, text, unit, scoring, part);
  const rating = readNodeRating(tree, text.rating, "indicator", below(part, "rating"), unit ?? noUnit, scoring);
  return {
    kind: "indicator",
    id,
    parent,
    dimension,
    title: readText(title),
    weight: readWeight(context, scoring ? weight : undefined, part),
    sources: readCitations(source),
    missing: text.missing ?? missing,
    value,
    measures,
    improve: improve.map(({ text: tip, effort, when }, index) => ({
      text: readText(tip),
      ...defined({ effort, when: readCondition(context, { when }, "when", below(part, "improve", index)) }),
    })),
    uses: usedInputs(tree, [value, applicable, require, ...(scoring ? boundsOf(scoring) : [])]),
    ...defined({
      rating,
      valueText: given(text.value, String),
      unit,
      applicable,
      require,
      scoring,
      impute,
      code: given(code, String),
      note: given(note, readText),
    }),
  };
}

/** A rubric is answered by what applies, not by a number. */
function isRubric({ score }: IndicatorText): boolean {
  return score !== undefined && kindsWritten(score).some(({ kind }) => kind.scores === "answer");
}

/** The unit of a measured number. */
function readMeasure(context: Context, text: IndicatorText, part: Part): Unit | undefined {
  if (text.unit === undefined || text.unit === "date" || isRubric(text)) return undefined;
  return readUnit(context, text.unit, below(part, "unit"));
}

function readCondition<Key extends "applicable" | "require" | "when">(
  context: Context,
  text: { readonly [Name in Key]?: IndicatorText["applicable"] },
  key: Key,
  part: Part,
): Formula | undefined {
  return given(text[key], (written) => readFormula(context, written, below(part, key), { is: "truth" }));
}

/** A value or a question, and with a value none of what only a question has. */
function checkSource({ report }: Context, id: string, text: IndicatorText, part: Part): void {
  const asks = text.question !== undefined;
  const rubric = isRubric(text);
  if ((text.value !== undefined) === asks || (rubric && !asks))
    report(rules.valueOrQuestion, { ...part, key: true }, { id });
  else if (asks && !rubric && text.unit === undefined) report(rules.questionUnit, { ...part, key: true }, { id });
  else if (text.unit === "date")
    if (asks) report(rules.notAsked, below(part, "unit"));
    else report(rules.unknownUnit, below(part, "unit"), { found: "date" });
  for (const key of [
    "minimum",
    "maximum",
    "at-least",
    "at-most",
    "owner",
    "evidence",
    "claim",
    "restricted",
  ] as const) {
    if (!asks && text[key] !== undefined) report(rules.onlyQuestion, { ...below(part, key), key: true }, { key });
  }
}

function readValue(context: Context, id: string, text: IndicatorText, unit: Unit | undefined, part: Part): Formula {
  if (text.value === undefined) return { op: "name", name: id, start: 0, end: 0 };
  return readFormula(context, text.value, below(part, "value"), { is: "number", kind: unit?.kind ?? {} }) ?? nothing;
}

function usedInputs({ parameterInputs }: Tree, formulas: readonly (Formula | undefined)[]): readonly string[] {
  const used = new Set<string>();
  for (const name of formulas.flatMap((formula) => (formula ? namesIn(formula) : []))) {
    const by = parameterInputs.get(name);
    if (by !== undefined) used.add(by);
    if (name !== "value" && !parameterInputs.has(name)) used.add(name);
  }
  used.delete("");
  return [...used];
}

/** From the scale on which scores are written to 0 to 1. */
export function toUnit(method: Method, score: Decimal, weight: unknown): Decimal {
  const to = method.points ? new Decimal(/^[0-9.]+$/.test(String(weight)) ? String(weight) : 1) : method.to;
  return score.minus(method.from).div(to.minus(method.from));
}
