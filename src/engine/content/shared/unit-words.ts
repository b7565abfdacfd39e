/** Units in a report: harmless to look at, and set beside their numbers. */

import { plainText } from "../../catalogue/plain-text.ts";
import type { Locale } from "../../model/index.ts";
import { unitWords as plainUnitWords, type Unit, type UnitTable } from "../../quantity/index.ts";

/** With the number before it: 1 item, 2 items. */
export function unitWords(unit: Unit, table: UnitTable, locale: Locale, number?: string): string {
  return plainText(plainUnitWords(unit, table, locale, number));
}
