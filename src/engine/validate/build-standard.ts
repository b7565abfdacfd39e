/**
 * texts ──▶ inputs, parameters ──▶ tree ──▶ gates, grades ──▶ Standard
 *
 * The one place where a standard's defaults are filled in.
 */
import {
  type Branch,
  defined,
  given,
  type Input,
  indicatorsAmong,
  type Method,
  nodesOf,
  type Parameter,
  type Rating,
  readText,
  type Source,
  type Standard,
} from "../model/index.ts";
import { type CountedThing, parseDay, unitTable } from "../quantity/index.ts";
import type { StandardDocument } from "../schema/types.gen.ts";
import { buildGates, buildGrades } from "./build-gates.ts";
import { buildInput } from "./build-inputs.ts";
import { buildMethod, readSteps } from "./build-method.ts";
import { buildDimension } from "./build-nodes.ts";
import { buildParameters } from "./build-parameters.ts";
import { buildRating } from "./build-rating.ts";
import { buildReplaces } from "./build-replaces.ts";
import { type Context, readFormula } from "./context.ts";
import { below, type Report, standardPart } from "./report.ts";
import { scoredInputs } from "./scored-inputs.ts";
import { standardDigests } from "./standard-digest.ts";
import type { StandardTexts } from "./texts.ts";
import { checkWeights, readWeight } from "./weights.ts";

export interface BuiltStandard {
  readonly standard: Standard;
  readonly context: Context;
}

/** Builds the model; what does not fit is reported, and the rest is built as far as it goes. */
export function buildStandard(texts: StandardTexts, report: Report): BuiltStandard {
  const { standard: text } = texts;
  const units = unitTable(countedThings(text));
  const context: Context = { units, report, formulas: [], shared: new Map() };
  buildShared(context, text);
  const method = buildMethod(context, text);
  const inputs = buildInputs(context, texts);
  const parameters = buildParameters(context, text);
  const rating = buildRating(context, text);
  const dimensions = buildDimensions(context, texts, { method, inputs, parameters, ...defined({ rating }) });
  const nodes = nodesOf(dimensions);
  const grades = buildGrades(context, text);
  const gates = buildGates(context, text);
  const model = {
    reference: `${text.id}/${text.edition}`,
    id: text.id,
    edition: String(text.edition),
    version: text.version,
    status: text.status ?? "draft",
    title: readText(text.title),
    ...defined({
      about: given(text.about, readText),
      issuer: given(text.issuer, buildIssuer),
      licence: text.licence,
      released: given(text.released, String),
      effective: given(text.effective, buildEffective),
      replaces: given(text.replaces, (written) => buildReplaces(context, written)),
      publishedSteps: given(text.publication, ({ steps }) => readSteps(context, steps)),
    }),
    sources: new Map(Object.entries(text.sources ?? {}).map(([id, source]) => [id, buildSource(id, source)])),
    owners: new Map(Object.entries(text.owners ?? {}).map(([id, { title }]) => [id, readText(title)])),
    elements: new Map(
      Object.entries(text.elements ?? {}).map(([id, { title }]) => [id, { id, title: readText(title) }]),
    ),
    units,
    inputs,
    parameters,
    method,
    dimensions,
    nodes,
    indicators: indicatorsAmong(nodes),
    gates,
    grades,
    ...defined({ rating }),
  } satisfies Omit<Standard, "digests">;
  return { standard: { ...model, digests: standardDigests(texts, units, scoredInputs(model)) }, context };
}

/** Each may use those before it, so that none comes back to itself. */
function buildShared(context: Context, { formulas = {} }: StandardDocument): void {
  for (const [id, { value }] of Object.entries(formulas)) {
    const part = below(standardPart, "formulas", id, "value");
    const formula = readFormula(context, value, part, { is: "number" });
    if (formula) context.shared.set(id, formula);
  }
}

function countedThings(text: StandardDocument): readonly CountedThing[] {
  return Object.entries(text.units ?? {}).map(([id, { title, singular, written }]) => {
    const named = readText(title);
    const words = typeof named === "string" ? { zh: named, en: named } : named;
    return { id, title: { ...words, ...defined({ singular }) }, written: written ?? [] };
  });
}

/** A day that cannot be read is left out. */
function buildEffective({ from, to }: NonNullable<StandardDocument["effective"]>): NonNullable<Standard["effective"]> {
  return defined({ from: given(from, parseDay), to: given(to, parseDay) });
}

type SourceText = NonNullable<StandardDocument["sources"]>[string];

function buildSource(id: string, { title, url, date, licence, note }: SourceText): Source {
  return {
    id,
    title: readText(title),
    ...defined({ url, date: given(date, String), licence, note: given(note, readText) }),
  };
}

function buildIssuer({ name, url }: NonNullable<StandardDocument["issuer"]>): NonNullable<Standard["issuer"]> {
  return { name: readText(name), ...defined({ url }) };
}

function buildInputs(context: Context, { standard, dimensions }: StandardTexts): Map<string, Input> {
  const inputs = new Map<string, Input>();
  const add = (document: string, written: StandardDocument["inputs"], dimension?: string) => {
    for (const [id, text] of Object.entries(written ?? {})) {
      const input = buildInput(context, id, text, { document, path: ["inputs", id] }, dimension);
      if (input && !inputs.has(id)) inputs.set(id, input);
    }
  };
  add("standard", standard.inputs);
  for (const [id, dimension] of dimensions) add(id, dimension.inputs, id);
  return inputs;
}

function buildDimensions(
  context: Context,
  { standard, dimensions }: StandardTexts,
  built: {
    readonly method: Method;
    readonly inputs: Map<string, Input>;
    readonly parameters: ReadonlyMap<string, Parameter>;
    readonly rating?: Rating;
  },
): readonly Branch[] {
  const listed = standard.dimensions.map(({ id, weight }, i) => ({
    id,
    text: { weight },
    place: below(standardPart, "dimensions", i),
  }));
  checkWeights(context, listed, standard.method.weights !== undefined);
  const texts = new Map(dimensions);
  const parameterInputs = new Map(
    [...built.parameters.values()].map(({ id, value }) => [id, value.kind === "by" ? value.input : ""]),
  );
  const tree = { context, parameterInputs, ...built };
  return listed.flatMap(({ id, text, place }) => {
    const written = texts.get(id);
    return written ? [buildDimension(tree, id, written, readWeight(context, text.weight, place))] : [];
  });
}
