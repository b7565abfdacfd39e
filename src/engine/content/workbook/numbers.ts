/** Formats that show a number as the report does. */

import { fixed } from "../../dataset/sheet.ts";
import { Decimal, round } from "../../quantity/index.ts";

/** How many decimals the report shows of a number. */
export function decimalsOf(shown: string): number {
  return shown.split(".")[1]?.length ?? 0;
}

/**
 * A format with the report's decimals. Spreadsheets show a tie rounded up, whatever the standard's rule:
 * where that would be another number than the report's, one decimal more shows it as it is.
 */
export function formatOf(exact: string, shown: string): string {
  const decimals = decimalsOf(shown);
  const number = new Decimal(exact);
  const plain = new Decimal(shown.replaceAll(",", "").replace("−", "-"));
  return fixed(round(number, decimals, "half-up").equals(plain) ? decimals : decimals + 1);
}
