/** The period of an assessment, as a flag gives it. */
import { parseDay } from "../../engine/index.ts";
import type { Words } from "../terminal/words.ts";
import { CliError, exits } from "./cli-error.ts";

/** `2026`, or the first and last day as `2026-01-01/2026-06-30`. */
export function periodOf(written: string, words: Words): { readonly from: string; readonly to: string } {
  if (/^[0-9]{4}$/.test(written)) return { from: `${written}-01-01`, to: `${written}-12-31` };
  const [from = "", to = "", ...more] = written.split("/");
  const [first, last] = [parseDay(from), parseDay(to)];
  if (first === undefined || last === undefined || first > last || more.length > 0)
    throw new CliError(exits.usage, words.periodForm({ found: written }));
  return { from, to };
}
