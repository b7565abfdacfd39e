/** Formats of spreadsheets that show a number with the digits of the report. */
import { fixed } from "../../dataset/cell.ts";
import { Decimal, round } from "../../quantity/index.ts";

/** How many decimals the report shows of a number. */
export function decimalsOf(shown: string): number {
  return shown.split(".")[1]?.length ?? 0;
}

/**
 * A format with the report's decimals. Spreadsheet programs show a tie rounded up, whatever the standard's rule is:
 * where that would differ from the report, the format has one decimal more.
 */
export function formatOf(exact: string, shown: string): string {
  const decimals = decimalsOf(shown);
  const number = new Decimal(exact);
  const plain = new Decimal(shown.replaceAll(",", "").replace("−", "-"));
  return fixed(round(number, decimals, "half-up").equals(plain) ? decimals : decimals + 1);
}
