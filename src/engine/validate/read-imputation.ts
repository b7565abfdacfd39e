/** The norm that counts in place of a missing answer, as it is written, to that of the model. */
import { type Imputation, readText, type Scoring } from "../model/index.ts";
import type { Unit } from "../quantity/index.ts";
import type { IndicatorText } from "../schema/types.gen.ts";
import { isRubric } from "../scoring/index.ts";
import { type Context, noUnit, readBound, readCitations } from "./context.ts";
import { below, type Part } from "./report.ts";
import { imputeUnscored } from "./rules/standard/index.ts";

/** Only where a number is scored. */
export function readImputation(
  context: Context,
  id: string,
  { impute }: IndicatorText,
  unit: Unit | undefined,
  scoring: Scoring | undefined,
  part: Part,
): Imputation | undefined {
  if (!impute) return undefined;
  const place = below(part, "impute");
  if (!scoring || isRubric(scoring)) {
    context.report(imputeUnscored, { ...place, key: true }, { id });
    return undefined;
  }
  const value = readBound(context, impute.value, unit ?? noUnit, below(place, "value"));
  return value && { value, rule: readText(impute.rule), sources: readCitations(impute.source) };
}
