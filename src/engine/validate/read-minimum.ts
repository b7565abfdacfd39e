/** What has to be there of the parts for a score: parts with a score, or answered weight. */
import { defined, given, type Minimum } from "../model/index.ts";
import { type Decimal, one, zero } from "../quantity/index.ts";
import { type Context, noUnit, readNumber } from "./context.ts";
import { below, type Part } from "./report.ts";
import * as rules from "./rules/standard/index.ts";

interface MinimumText {
  readonly "minimum-parts"?: unknown;
  readonly "minimum-coverage"?: unknown;
}

export function readMinimum(context: Context, text: MinimumText, part: Part): Minimum | undefined {
  const parts = given(text["minimum-parts"], (written) => readParts(context, written, below(part, "minimum-parts")));
  const coverage = given(text["minimum-coverage"], (written) =>
    readShare(context, written, below(part, "minimum-coverage")),
  );
  return parts || coverage ? defined({ parts, coverage }) : undefined;
}

/** A whole number counts parts; one in percent is a share of them. */
function readParts(context: Context, written: unknown, part: Part): Minimum["parts"] {
  if (/[%％‰]/.test(String(written))) return given(readShare(context, written, part), (share) => ({ share }));
  const count = readNumber(context, written, noUnit, part);
  if (count === undefined) return undefined;
  if (count.isInteger() && count.greaterThan(zero)) return { count: count.toNumber() };
  context.report(rules.partsCount, part, { found: String(written) });
  return undefined;
}

function readShare(context: Context, written: unknown, part: Part): Decimal | undefined {
  const share = readNumber(context, written, noUnit, part);
  if (share?.lessThan(zero) || share?.greaterThan(one))
    context.report(rules.shareRange, part, { found: String(written) });
  return share?.isZero() ? undefined : share;
}
