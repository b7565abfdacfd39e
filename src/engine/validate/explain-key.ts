/** What is said of a key that the schema does not know. */
import { type Data, fullWidthFacts, intakeRules, isObject } from "../intake/index.ts";
import type { Path } from "../model/index.ts";
import type { SchemaError } from "../schema/validator.ts";
import { nearest, strangeCharacter } from "./nearest.ts";
import type { Report } from "./report.ts";
import * as rules from "./rules/structure.ts";
import { isFurtherRest, splitNumber } from "./split-number.ts";
import { chineseKeys } from "./usual-slips.ts";

/** The known key that is nearest to an unknown one. */
export function meant({ params }: SchemaError): string | undefined {
  const key = String(params["additionalProperty"]);
  const known = params["known"] as readonly string[];
  return chineseKeys.get(key)?.find((each) => known.includes(each)) ?? nearest(key, known);
}

/** A key that is not known: a sign or a quote of the wrong width, the rest of a number, or a misspelt name. */
export function explainKey(
  error: SchemaError,
  path: Path,
  data: Data | undefined,
  report: Report,
  document: string,
): void {
  const key = String(error.params["additionalProperty"]);
  const sign = /[：，]/.exec(key);
  if (sign) {
    const part = { document, path: [...path, key], key: true, within: [sign.index, sign.index + 1] as const };
    return report(intakeRules.fullWidthPunctuation, part, fullWidthFacts(sign[0]));
  }
  const quote = /[“”‘’]/.exec(key)?.[0];
  if (quote) return report(rules.curlyQuotes, { document, path: [...path, key], key: true }, { found: quote });
  const entries = isObject(data) ? data : {};
  if (isFurtherRest(entries, key)) return;
  const { number, digits } = splitNumber(entries, key);
  const part = { document, path: [...path, key], key: true };
  if (number !== undefined) return report(rules.numberCut, part, { number });
  const facts = { key, nearest: meant(error), strange: strangeCharacter(key), digits };
  return report(rules.unknownKey, part, facts);
}
