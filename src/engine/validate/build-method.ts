/** How scores become a total, as it is written, to the model. */
import { defined, given, type Method, type Rounding } from "../model/index.ts";
import { type Decimal, one, zero } from "../quantity/index.ts";
import { defaults } from "../schema/shapes.gen.ts";
import type { StandardDocument } from "../schema/types.gen.ts";
import { type Context, noUnit, readCitations, readNumber } from "./context.ts";
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
  { decimals: written, mode, at, source }: NonNullable<MethodText["rounding"]>,
): Rounding {
  const part = below(place, "rounding", "decimals");
  const sources = readCitations(source);
  if ((typeof written === "object") === (at !== undefined))
    context.report(rules.roundingLevels, { ...part, key: true });
  if (typeof written !== "object") {
    const decimals = readDecimals(context, written, part);
    return { decimals: new Map((at ?? []).map((level) => [level, decimals])), mode, sources };
  }
  const decimals = levels.flatMap((level) => {
    const own = written[level];
    return own === undefined ? [] : [[level, readDecimals(context, own, below(part, level))] as const];
  });
  return { decimals: new Map(decimals), mode, sources };
}

const levels = ["indicator", "group", "dimension", "total"] as const;

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
