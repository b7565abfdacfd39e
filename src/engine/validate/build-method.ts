/** How scores become a total, as it is written, to the model. */
import { defined, given, type Method } from "../model/index.ts";
import { type Decimal, one, zero } from "../quantity/index.ts";
import { defaults } from "../schema/shapes.gen.ts";
import type { StandardDocument } from "../schema/types.gen.ts";
import { type Context, noUnit, readNumber } from "./context.ts";
import { readMinimum } from "./read-minimum.ts";
import { below, type Part, standardPart } from "./report.ts";
import * as rules from "./rules/standard/index.ts";

type MethodText = StandardDocument["method"];

const place = below(standardPart, "method");

export function buildMethod(context: Context, { method: text }: StandardDocument): Method {
  return {
    ...readScale(context, text),
    aggregation: text.aggregation ?? defaults.Aggregation,
    missing: text.missing,
    ...(text["missing-answers"] === "final" ? { missingIsFinal: true } : {}),
    ...(text.rejected === "missing" ? { rejectedIsMissing: true } : {}),
    ...(text.weights === undefined ? {} : { unknownWeights: true }),
    ...defined({
      rounding: given(text.rounding, (rounding) => readRounding(context, rounding)),
      shownDecimals: given(text["shown-decimals"], (written) => {
        return readDecimals(context, written, below(place, "shown-decimals"));
      }),
      minimum: readMinimum(context, text, place),
    }),
  };
}

function readScale(context: Context, { scale }: MethodText): Pick<Method, "points" | "from" | "to"> {
  if (scale === "points") return { points: true, from: zero, to: one };
  const part = below(place, "scale");
  const from = readNumber(context, scale.from, noUnit, below(part, "from")) ?? zero;
  const to = readNumber(context, scale.to, noUnit, below(part, "to")) ?? one;
  if (!to.greaterThan(from)) context.report(rules.bounds, part, { low: String(from), high: String(to) });
  return { points: false, from, to };
}

function readRounding(
  context: Context,
  { decimals: written, mode, at }: NonNullable<MethodText["rounding"]>,
): NonNullable<Method["rounding"]> {
  const decimals = readDecimals(context, written, below(place, "rounding", "decimals"));
  return { decimals, mode, at: new Set(at) };
}

function readDecimals({ report }: Context, written: string | number, part: Part): number {
  const decimals = Number(written);
  if (!(Number.isInteger(decimals) && decimals >= 0 && decimals <= 12))
    report(rules.decimals, part, { found: String(written) });
  return decimals;
}

/** The steps in which scores of restricted answers are published: more than nothing. */
export function readSteps(context: Context, written: unknown): Decimal | undefined {
  const part = below(standardPart, "publication", "steps");
  const steps = readNumber(context, written, noUnit, part);
  if (steps === undefined || steps.greaterThan(zero)) return steps;
  context.report(rules.steps, part, { found: String(written) });
  return undefined;
}
