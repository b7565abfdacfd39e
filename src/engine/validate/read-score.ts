/** How a value becomes a score, as it is written, to the model: the kind is chosen by its keys and reads them itself. */
import type { FactsOf, Scoring } from "../model/index.ts";
import { type Decimal, one, type Unit, zero } from "../quantity/index.ts";
import type { ScoreText } from "../schema/types.gen.ts";
import { kindsWritten, type ScoreReader, scoreKeys, scoreRules } from "../scoring/index.ts";
import { type Context, noUnit, readBound, readFormula, readNumber } from "./context.ts";
import { below, type Part } from "./report.ts";

export interface ScorePlace {
  readonly context: Context;
  readonly part: Part;
  /** Of the measured value; a rubric has none. */
  readonly unit: Unit;
  /** From the scale to 0 to 1. */
  readonly toUnit: (score: Decimal) => Decimal;
}

export function readScore(text: ScoreText, place: ScorePlace): Scoring | undefined {
  const found = kindsWritten(text);
  const [only] = found;
  if (only && found.length === 1 && only.written.length === only.keys.length)
    return only.kind.read(text as Required<ScoreText>, readerAt(place));
  const { context, part } = place;
  context.report(scoreRules.scoreKind, { ...part, key: true }, scoreKindFacts(found.flatMap(({ written }) => written)));
  return undefined;
}

/** The kinds by their keys: worst with best, piecewise, bands … */
function scoreKindFacts(found: readonly string[]): FactsOf<typeof scoreRules.scoreKind> {
  const kinds = (together: string, between: string) =>
    scoreKeys()
      .map((keys) => keys.join(together))
      .join(between);
  return {
    kinds: { fact: kinds(" with ", ", "), zh: kinds(" 与 ", "、"), en: kinds(" with ", ", ") },
    found: found.join(", "),
  };
}

function readerAt({ context, part, unit, toUnit }: ScorePlace): ScoreReader {
  return {
    bound: (written, ...path) => readBound(context, written, unit, below(part, ...path)),
    formula: (written, ...path) =>
      readFormula(context, written, below(part, ...path), { is: "number", kind: {} }, { value: unit.kind }),
    score(written, ...path) {
      const place = below(part, ...path);
      const number = readNumber(context, written, noUnit, place);
      const score = number && toUnit(number);
      if (score?.lessThan(zero) || score?.greaterThan(one))
        context.report(scoreRules.scoreRange, place, { found: String(number) });
      return score;
    },
    report: (rule, path, ...facts) => context.report(rule, below(part, ...path), ...facts),
    reportKey: (rule, path, ...facts) => context.report(rule, { ...below(part, ...path), key: true }, ...facts),
  };
}
