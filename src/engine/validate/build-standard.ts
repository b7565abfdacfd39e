/**
 * texts ──▶ inputs, parameters ──▶ tree ──▶ gates, grades ──▶ Standard
 *
 * The one place where a standard's defaults are filled in.
 */
import type { Branch, Gate, Grade, Input, Method, Node, Parameter, Standard } from "../model/index.ts";
import {
  type CountedThing,
  type Decimal,
  one,
  parseQuantity,
  parseUnit,
  type Unit,
  unitTable,
  zero,
} from "../quantity/index.ts";
import type { StandardDocument } from "../schema/types.gen.ts";
import { buildInput } from "./build-inputs.ts";
import { buildDimension, checkWeights, readWeight } from "./build-nodes.ts";
import { type Context, noUnit, readCitations, readFormula, readNumber, readText } from "./context.ts";
import type { Report } from "./report.ts";
import * as rules from "./rules/standard/index.ts";
import { scoredInputs } from "./scored-inputs.ts";
import { standardDigests } from "./standard-digest.ts";
import type { StandardTexts } from "./texts.ts";

export interface BuiltStandard {
  readonly standard: Standard;
  readonly context: Context;
}

const document = "standard";

/** Builds the model; what does not fit is reported, and the rest is built as far as it goes. */
export function buildStandard(texts: StandardTexts, report: Report, digests?: Standard["digests"]): BuiltStandard {
  const { standard: text } = texts;
  const units = unitTable(countedThings(text));
  const context: Context = { units, report, formulas: [] };
  const method = buildMethod(context, text);
  const inputs = buildInputs(context, texts);
  const parameters = buildParameters(context, text);
  const dimensions = buildDimensions(context, texts, method, inputs, parameters);
  const nodes = new Map<string, Node>();
  for (const dimension of dimensions) collect(dimension, nodes);
  const grades = buildGrades(context, text);
  const gates = buildGates(context, text);
  const model = {
    reference: `${text.id}/${text.edition}`,
    id: text.id,
    edition: String(text.edition),
    version: text.version,
    status: text.status ?? "draft",
    title: readText(text.title),
    ...(text.about === undefined ? {} : { about: readText(text.about) }),
    ...(text.issuer === undefined
      ? {}
      : {
          issuer: {
            name: readText(text.issuer.name),
            ...(text.issuer.url === undefined ? {} : { url: text.issuer.url }),
          },
        }),
    ...(text.licence === undefined ? {} : { licence: text.licence }),
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
    indicators: [...nodes.values()].filter((node) => node.kind === "indicator"),
    gates,
    grades,
  } satisfies Omit<Standard, "digests">;
  return { standard: { ...model, digests: digests ?? standardDigests(texts, units, scoredInputs(model)) }, context };
}

function countedThings(text: StandardDocument): readonly CountedThing[] {
  return Object.entries(text.units ?? {}).map(([id, { written }]) => ({ id, written: written ?? [] }));
}

type SourceText = NonNullable<StandardDocument["sources"]>[string];

function buildSource(
  id: string,
  { title, url, date, licence, note }: SourceText,
): NonNullable<ReturnType<Standard["sources"]["get"]>> {
  return {
    id,
    title: readText(title),
    ...(url === undefined ? {} : { url }),
    ...(date === undefined ? {} : { date: String(date) }),
    ...(licence === undefined ? {} : { licence }),
    ...(note === undefined ? {} : { note: readText(note) }),
  };
}

function buildMethod(context: Context, text: StandardDocument): Method {
  const { scale, aggregation, rounding, missing, "minimum-coverage": coverage } = text.method;
  const path = ["method"];
  const points = scale === "points";
  const from = points
    ? zero
    : (readNumber(context, scale.from, noUnit, { document, path: [...path, "scale", "from"] }) ?? zero);
  const to = points
    ? one
    : (readNumber(context, scale.to, noUnit, { document, path: [...path, "scale", "to"] }) ?? one);
  if (!to.greaterThan(from))
    context.report(rules.bounds, { document, path: [...path, "scale"] }, { low: String(from), high: String(to) });
  const share =
    coverage === undefined
      ? undefined
      : readNumber(context, coverage, noUnit, { document, path: [...path, "minimum-coverage"] });
  const decimals = rounding === undefined ? undefined : Number(rounding.decimals);
  if (decimals !== undefined && !(Number.isInteger(decimals) && decimals >= 0 && decimals <= 12))
    context.report(
      rules.decimals,
      { document, path: [...path, "rounding", "decimals"] },
      { found: String(rounding?.decimals) },
    );
  if (share && (share.lessThan(zero) || share.greaterThan(one)))
    context.report(rules.shareRange, { document, path: [...path, "minimum-coverage"] }, { found: String(coverage) });
  return {
    points,
    from,
    to,
    aggregation: aggregation ?? "weighted-mean",
    missing,
    ...(rounding && decimals !== undefined
      ? { rounding: { decimals, mode: rounding.mode, at: new Set(rounding.at) } }
      : {}),
    ...(share ? { minimumCoverage: share } : {}),
  };
}

function buildInputs(context: Context, { standard, dimensions }: StandardTexts): Map<string, Input> {
  const inputs = new Map<string, Input>();
  const add = (name: string, written: StandardDocument["inputs"], dimension?: string) => {
    for (const [id, text] of Object.entries(written ?? {})) {
      const input = buildInput(context, id, text, { document: name, path: ["inputs", id] }, dimension);
      if (input && !inputs.has(id)) inputs.set(id, input);
    }
  };
  add(document, standard.inputs);
  for (const [id, dimension] of dimensions) add(id, dimension.inputs, id);
  return inputs;
}

function buildParameters(context: Context, text: StandardDocument): ReadonlyMap<string, Parameter> {
  const parameters = new Map<string, Parameter>();
  for (const [id, { title, value, by, values, source }] of Object.entries(text.parameters ?? {})) {
    const path = ["parameters", id];
    if ((value === undefined) === (by === undefined) || (by === undefined) !== (values === undefined)) {
      context.report(rules.parameterShape, { document, path, key: true }, { id });
      continue;
    }
    const written = new Map(
      Object.entries(values ?? { "": value ?? "" }).map(([choice, each]) => [choice, String(each)]),
    );
    const numbers = new Map<string, Decimal>();
    let unit: Unit = noUnit;
    for (const [choice, each] of written) {
      const place = { document, path: values ? [...path, "values", choice] : [...path, "value"] };
      unit = unitOf(context, each);
      const number = readNumber(context, each, unit, place);
      if (number) numbers.set(choice, number);
    }
    const more = {
      ...(title === undefined ? {} : { title: readText(title) }),
      written,
      unit,
      sources: readCitations(source),
    };
    if (by !== undefined) parameters.set(id, { id, value: { kind: "by", input: by, values: numbers }, ...more });
    else parameters.set(id, { id, value: { kind: "constant", number: numbers.get("") ?? zero }, ...more });
  }
  return parameters;
}

/** The unit that a parameter is written with: parameters bring their own. */
function unitOf({ units }: Context, written: string): Unit {
  const unit = parseUnit(written.replace(/^[-−+]?[0-9.,]+\s*/, ""), units);
  return "problem" in unit ? noUnit : unit;
}

function buildDimensions(
  context: Context,
  { standard, dimensions }: StandardTexts,
  method: Method,
  inputs: Map<string, Input>,
  parameters: ReadonlyMap<string, Parameter>,
): readonly Branch[] {
  const listed = standard.dimensions.map(({ id, weight }, i) => ({
    id,
    text: { weight },
    place: { document, path: ["dimensions", i] },
  }));
  checkWeights(context, listed);
  const texts = new Map(dimensions);
  const parameterInputs = new Map(
    [...parameters.values()].map(({ id, value }) => [id, value.kind === "by" ? value.input : ""]),
  );
  return listed.flatMap(({ id, text, place }) => {
    const written = texts.get(id);
    return written
      ? [
          buildDimension(
            { context, method, inputs, parameterInputs },
            id,
            written,
            readWeight(context, text.weight, place),
          ),
        ]
      : [];
  });
}

function collect(node: Node, nodes: Map<string, Node>): void {
  if (!nodes.has(node.id)) nodes.set(node.id, node);
  if (node.kind !== "indicator") for (const part of node.parts) collect(part, nodes);
}

function buildGrades(context: Context, text: StandardDocument): readonly Grade[] {
  return (text.grades ?? []).flatMap(({ id, from, title, meaning }, i) => {
    const number = readNumber(context, from, noUnit, { document, path: ["grades", i, "from"] });
    return number
      ? [
          {
            id,
            from: number,
            title: readText(title ?? id),
            ...(meaning === undefined ? {} : { meaning: readText(meaning) }),
          },
        ]
      : [];
  });
}

function buildGates(context: Context, text: StandardDocument): readonly Gate[] {
  return (text.gates ?? []).flatMap((gate, i) => {
    const path = ["gates", i];
    const { id, title, deduct, bonus, cap, when, source, "at-most": atMost } = gate;
    const amount = deduct ?? bonus;
    const ways = [deduct, bonus, cap].filter((way) => way !== undefined).length;
    if (ways !== 1 || (amount !== undefined) !== (atMost !== undefined) || (cap !== undefined && when === undefined)) {
      context.report(rules.gateShape, { document, path }, { id });
      return [];
    }
    const condition =
      when === undefined
        ? undefined
        : readFormula(context, when, { document, path: [...path, "when"] }, { is: "truth" }, { nodes: true });
    const common = {
      id,
      title: readText(title),
      sources: readCitations(source),
      ...(condition ? { when: condition } : {}),
    };
    if (amount === undefined) return [{ ...common, effect: buildCap(context, text, String(cap), path) }];
    const formula = readFormula(
      context,
      amount,
      { document, path: [...path, deduct === undefined ? "bonus" : "deduct"] },
      { is: "number", kind: {} },
    );
    const most = readNumber(context, atMost, noUnit, { document, path: [...path, "at-most"] });
    return formula && most
      ? [
          {
            ...common,
            effect: {
              kind: deduct === undefined ? ("bonus" as const) : ("deduct" as const),
              amount: formula,
              atMost: most,
            },
          },
        ]
      : [];
  });
}

function buildCap(
  context: Context,
  text: StandardDocument,
  cap: string,
  path: readonly (string | number)[],
): Gate["effect"] {
  const grade = text.grades?.find(({ id }) => id === cap);
  if (grade) return { kind: "cap-grade", grade: grade.id };
  const read = parseQuantity(cap, noUnit, context.units);
  if (!("value" in read))
    context.report(rules.unknownReference, { document, path: [...path, "cap"] }, { what: "grade", id: cap });
  return { kind: "cap-score", score: "value" in read ? read.value : zero };
}
