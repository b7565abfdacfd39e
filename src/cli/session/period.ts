/** The period of an assessment, as a flag gives it. */
import { parseDay } from "../../engine/index.ts";
import { wrongForm } from "../request-rules.ts";
import { refusal } from "./refusal.ts";

/** `2026`, or the first and last day as `2026-01-01/2026-06-30`. */
export function periodOf(written: string): { readonly from: string; readonly to: string } {
  if (/^[0-9]{4}$/.test(written)) return { from: `${written}-01-01`, to: `${written}-12-31` };
  const [from = "", to = "", ...more] = written.split("/");
  const [first, last] = [parseDay(from), parseDay(to)];
  if (first === undefined || last === undefined || first > last || more.length > 0)
    throw refusal(wrongForm, {
      what: "--period",
      found: written,
      form: "YYYY, YYYY-MM-DD/YYYY-MM-DD",
      example: "2026, 2026-01-01/2026-06-30",
    });
  return { from, to };
}
