/** What to say of a text that is no day: how the day that it means is written, or that there is none. */
import type { FactsOf } from "../model/index.ts";
import { parseDay } from "../quantity/index.ts";
import type { date } from "./rules/assessment/index.ts";

const asWritten = /^([0-9]{4})\s*[-年./]\s*([0-9]{1,2})\s*[-月./]\s*([0-9]{1,2})\s*日?$/;

export function dateFacts(written: string): FactsOf<typeof date> {
  const [, year, month = "", day = ""] = asWritten.exec(written.normalize("NFKC").trim()) ?? [];
  if (year === undefined) return { written };
  const meant = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return parseDay(meant) === undefined ? { written, absent: meant } : { written, day: meant };
}
