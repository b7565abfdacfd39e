/** What the names of a standard can stand for, whatever a city answers. */
import { type Bounds, type Possible, type Range, ranges } from "../../formula/index.ts";
import { type Parameter, type Standard, scaleOf, totalScale } from "../../model/index.ts";

/** The choices that are taken for given, by input. */
export type Chosen = ReadonlyMap<string, string>;

export function boundsOf(standard: Standard, chosen: Chosen = new Map()): Bounds {
  return {
    name: (name) => possibleName(standard, name, chosen),
    column(table, column) {
      const asks = standard.inputs.get(table)?.asks;
      const found = asks?.kind === "table" ? asks.columns.get(column) : undefined;
      return ranges.range(found?.minimum, found?.maximum);
    },
    node: (what, id) => (what === "score" ? scoreRange(standard, id) : ranges.share),
  };
}

function possibleName({ inputs, parameters }: Standard, name: string, chosen: Chosen): Possible {
  const parameter = parameters.get(name);
  if (parameter) return { is: "number", range: parameterRange(parameter, chosen) };
  const asks = inputs.get(name)?.asks;
  const choice = chosen.get(name);
  switch (asks?.kind) {
    case "quantity":
      return { is: "number", range: ranges.range(asks.minimum, asks.maximum) };
    case "choice":
      return { is: "choice", choices: new Set(choice === undefined ? asks.choices.keys() : [choice]) };
    case "levels":
      return { is: "choice", choices: new Set(asks.levels.keys()) };
    default:
      return { is: "other" };
  }
}

function parameterRange({ value }: Parameter, chosen: Chosen): Range {
  if (value.kind === "constant") return ranges.point(value.number);
  const choice = chosen.get(value.input);
  const numbers = [...value.values].flatMap(([each, number]) =>
    choice === undefined || choice === each ? [ranges.point(number)] : [],
  );
  return numbers.length > 0 ? numbers.reduce(ranges.hull) : ranges.anyNumber;
}

function scoreRange(standard: Standard, id: string): Range {
  const weight = standard.nodes.get(id)?.weight;
  const { from, to } = id === "total" || !weight ? totalScale(standard) : scaleOf(standard.method, weight);
  return ranges.range(from, to);
}
