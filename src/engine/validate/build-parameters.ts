/** Parameters as they are written, to those of the model: a constant, or one number for each choice of an input. */
import { defined, given, type Parameter, readText } from "../model/index.ts";
import { type Decimal, parseUnit, type Unit, zero } from "../quantity/index.ts";
import type { StandardDocument } from "../schema/types.gen.ts";
import { type Context, noUnit, readCitations, readNumber } from "./context.ts";
import { below, type Part, standardPart } from "./report.ts";
import { parameterShape } from "./rules/standard/index.ts";

type ParameterText = NonNullable<StandardDocument["parameters"]>[string];

export function buildParameters(
  context: Context,
  { parameters = {} }: StandardDocument,
): ReadonlyMap<string, Parameter> {
  const read = new Map<string, Parameter>();
  for (const [id, text] of Object.entries(parameters)) {
    const parameter = buildParameter(context, id, text, below(standardPart, "parameters", id));
    if (parameter) read.set(id, parameter);
  }
  return read;
}

function buildParameter(context: Context, id: string, text: ParameterText, part: Part): Parameter | undefined {
  const { title, value, by, values, source } = text;
  if ((value === undefined) === (by === undefined) || (by === undefined) !== (values === undefined)) {
    context.report(parameterShape, { ...part, key: true }, { id });
    return undefined;
  }
  const written = new Map(
    Object.entries(values ?? { "": value ?? "" }).map(([choice, each]) => [choice, String(each)]),
  );
  const numbers = new Map<string, Decimal>();
  let unit: Unit = noUnit;
  for (const [choice, each] of written) {
    unit = unitOf(context, each);
    const number = readNumber(context, each, unit, values ? below(part, "values", choice) : below(part, "value"));
    if (number) numbers.set(choice, number);
  }
  return {
    id,
    value:
      by === undefined
        ? { kind: "constant", number: numbers.get("") ?? zero }
        : { kind: "by", input: by, values: numbers },
    ...defined({ title: given(title, readText) }),
    written,
    unit,
    sources: readCitations(source),
  };
}

/** The unit that a parameter is written with: parameters bring their own. */
function unitOf({ units }: Context, written: string): Unit {
  const unit = parseUnit(written.replace(/^[-−+]?[0-9.,]+\s*/, ""), units);
  return "problem" in unit ? noUnit : unit;
}
