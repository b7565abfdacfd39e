/** Periods in a far future: a mistyped digit, whatever day it is. */
import { parseDay } from "../quantity/index.ts";
import type { Part, Report } from "./report.ts";
import { farPeriod } from "./rules/assessment/index.ts";

const far = parseDay("2100-01-01") ?? 0;

export function checkFar(
  { from, to }: { readonly from: string; readonly to: string },
  part: Part,
  report: Report,
): void {
  if ((parseDay(to) ?? 0) >= far) report(farPeriod, part, { found: `${from} – ${to}` });
}
